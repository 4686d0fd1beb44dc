// The first look at an export: every line is read and every file summed before anything is written.
import { Refused } from '../command.ts'
import { type Item, type Kind, kinds, printOf } from './items.ts'
import { checkSum, itemsIn } from './lines.ts'
import type { Export } from './manifest.ts'

/** What an export holds of one chart. */
export type ChartSurvey = {
  /** Version to a print of the commit. */
  commits: Map<number, string>
  /** The highest version of a commit; 0 when there is none. */
  newest: number
}

export type FileVerdict = {
  counts: Readonly<Record<Kind, number>>
  /** By partition key. */
  charts: ReadonlyMap<string, ChartSurvey>
}

/** Throws Refused, naming file and line. */
export async function verifyFile({ files }: Export): Promise<FileVerdict> {
  const charts = new Map<string, ChartSurvey>()
  const counts = new Map<Kind, number>(kinds.map((kind) => [kind, 0]))
  for (const file of files) {
    await checkSum(file)
    let items = 0
    for await (const item of itemsIn(file)) {
      items += 1
      counts.set(item.kind, (counts.get(item.kind) ?? 0) + 1)
      note(charts, item)
    }
    if (items !== file.itemCount)
      throw new Refused(`${file.path} holds ${items} items, its manifest says ${file.itemCount}.`)
  }
  const count = (kind: Kind) => counts.get(kind) ?? 0
  return {
    charts,
    counts: {
      commit: count('commit'),
      snapshot: count('snapshot'),
      quarantine: count('quarantine'),
      erased: count('erased'),
      number: count('number'),
      phone: count('phone'),
      alert: count('alert'),
      paging: count('paging'),
      changes: count('changes'),
      figures: count('figures'),
      external: count('external'),
      conflicts: count('conflicts'),
      link: count('link'),
      report: count('report'),
      views: count('views'),
      people: count('people'),
      emergency: count('emergency'),
      feed: count('feed'),
      plan: count('plan'),
    },
  }
}

function note(charts: Map<string, ChartSurvey>, item: Item): void {
  if (!('version' in item) && item.kind !== 'quarantine') return
  const chart = charts.get(item.pk) ?? { commits: new Map(), newest: 0 }
  charts.set(item.pk, chart)
  if (item.kind !== 'commit') return
  chart.commits.set(item.version, printOf(item.wire))
  chart.newest = Math.max(chart.newest, item.version)
}
