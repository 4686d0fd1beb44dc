// A chart from its commits, from the first one on.
import type { ChartKey } from '../vocabulary/ids.ts'
import { reachesBeyond } from './beyond.ts'
import { bounded } from './bounds/index.ts'
import type { FoldedCommit } from './events.ts'
import { applyCommit, applyWhole } from './evolve.ts'
import { type ChartState, emptyChart } from './state.ts'

type Kept = { key: ChartKey; commits: readonly FoldedCommit[]; chart: ChartState }

/** By its first commit: what the chart last came to, for as long as somebody holds these very commits. */
const known = new WeakMap<FoldedCommit, Kept>()

/**
 * All there ever was, with nothing let go of. For reading; what is kept is bounded. Goes on from what the same commits,
 * the very same objects, came to before: a store in memory hands out the ones it has.
 */
export function wholeChart(key: ChartKey, commits: readonly FoldedCommit[]): ChartState {
  const [first] = commits
  if (first === undefined) return emptyChart(key)
  const kept = known.get(first)
  const goesOn = kept !== undefined && isSame(kept.key, key) && begins(commits, kept.commits)
  const chart = goesOn
    ? commits.slice(kept.commits.length).reduce(applyWhole, kept.chart)
    : commits.reduce(applyWhole, emptyChart(key))
  known.set(first, { key, commits, chart })
  return chart
}

const isSame = (a: ChartKey, b: ChartKey): boolean =>
  a.clinicId === b.clinicId && a.patientId === b.patientId

const begins = (commits: readonly FoldedCommit[], first: readonly FoldedCommit[]): boolean =>
  first.length <= commits.length && first.every((each, at) => each === commits[at])

/**
 * The chart as it is kept, bounded after each commit as it was when that was made. A commit that speaks of what had
 * been let go of was decided on the whole chart, and is folded on it.
 */
export function foldHistory(key: ChartKey, commits: readonly FoldedCommit[]): ChartState {
  let chart = emptyChart(key)
  let whole = emptyChart(key)
  for (const [at, commit] of commits.entries()) {
    if (reachesBeyond(chart, commit.events)) {
      whole = commits.slice(whole.version, at + 1).reduce(applyWhole, whole)
      chart = bounded(whole)
    } else chart = applyCommit(chart, commit)
  }
  return chart
}
