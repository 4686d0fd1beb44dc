// What became of each account, in a table that names steps and errors and nobody.
import type { Verdict } from '../plan.ts'
import { steps } from '../steps.ts'
import type { Outcome } from './visit.ts'

/** What a verdict comes to where nobody sits at a terminal. `left` was to be done, was done, and did not take. */
const groups = {
  done: 'done',
  skipped: 'done',
  'by-hand': 'waits',
  unanswered: 'waits',
  waiting: 'waits',
  unseen: 'failed',
  'to-do': 'left',
  blocked: 'later',
} as const satisfies Record<Verdict['kind'], string>

type Group = (typeof groups)[Verdict['kind']]

const words: Partial<Record<Verdict['kind'], string>> = {
  'by-hand': 'by hand',
  unanswered: 'asks',
  waiting: 'under way',
  unseen: 'not seen',
  'to-do': 'did not take',
}

export type Standing = 'done' | 'to do' | 'waits' | 'failed'

/** One word for a cell. */
export function standingOf(outcome: Outcome, { plan }: { plan: boolean }): Standing {
  const has = (group: Group) => of(outcome, group).length > 0
  if (outcome.failed || has('failed') || (has('left') && !plan)) return 'failed'
  if (has('waits')) return 'waits'
  return has('left') || has('later') ? 'to do' : 'done'
}

type Step = readonly [id: string, kind: Verdict['kind'], asks: readonly string[]]

const of = ({ verdicts }: Outcome, group: Group): readonly Step[] =>
  [...verdicts].flatMap(([id, { kind, asks }]) =>
    groups[kind] === group ? [[id, kind, asks] as const] : [],
  )

/** At its longest: a cell that can see nothing would fill the line. */
const namedAtMost = 4

function named(all: readonly Step[]): string {
  const some = all.slice(0, namedAtMost).map(([id, kind, asks]) => {
    const what = asks.length > 0 ? `asks ${asks.join(' ')}` : words[kind]
    return what ? `${id} (${what})` : id
  })
  const more = all.length - some.length
  return [...some, ...(more > 0 ? [`${more} more`] : [])].join(', ')
}

/** A row for each cell, in the order of the list. */
export function rowsOf(outcomes: readonly Outcome[], { plan }: { plan: boolean }): string {
  const head = ['cell', 'account', 'region', 'done', ...(plan ? ['to do'] : [])]
  return columns([
    [...head, 'waits for a person', 'failed', 'later'],
    ...outcomes.map((outcome) => {
      const { cell } = outcome.prepared
      const { failed } = outcome
      const left = of(outcome, 'left')
      const broken = [
        ...(failed ? [`${failed.at} (${failed.why})`] : []),
        ...[named([...of(outcome, 'failed'), ...(plan ? [] : left)])].filter(Boolean),
      ]
      return [
        ...[cell.name, cell.accountId, cell.region],
        `${of(outcome, 'done').length} of ${steps.length}`,
        ...(plan ? [left.map(([id]) => id).join(', ')] : []),
        ...[named(of(outcome, 'waits')), broken.join(', '), later(outcome)],
      ]
    }),
  ])
}

/** What waits for steps before it, or was not come to. */
const later = (outcome: Outcome): string => {
  const count = of(outcome, 'later').length + steps.length - outcome.verdicts.size
  return count === 0 ? '' : `${count} steps`
}

/** How many cells stand how. */
export function sumOf(outcomes: readonly Outcome[], planning: { plan: boolean }): string {
  const counts = Map.groupBy(outcomes, (each) => standingOf(each, planning))
  const all = (['done', 'to do', 'waits', 'failed'] as const).flatMap((standing) => {
    const { length } = counts.get(standing) ?? []
    return length > 0 ? [`${length} ${phrases[standing]}`] : []
  })
  return `${outcomes.length} accounts: ${all.join(', ')}.`
}

const phrases: Record<Standing, string> = {
  done: 'done',
  'to do': 'to be done',
  waits: 'waiting for a person',
  failed: 'failed',
}

function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  )
  const line = (row: readonly string[]) =>
    row.map((each, at) => (each || '-').padEnd(widths[at] ?? 0)).join('  ')
  return rows.map((row) => line(row).trimEnd()).join('\n')
}
