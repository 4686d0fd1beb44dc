// A chart from its commits, from the first one on.
import type { ChartKey } from '../vocabulary/ids.ts'
import { reachesBeyond } from './beyond.ts'
import { bounded } from './bounds/index.ts'
import type { FoldedCommit } from './events.ts'
import { applyCommit, applyWhole } from './evolve.ts'
import { type ChartState, emptyChart } from './state.ts'

/** Folds more commits onto what those before them came to. */
type Fold = (key: ChartKey, commits: readonly FoldedCommit[], so: Folded) => ChartState
type Folded = { commits: readonly FoldedCommit[]; chart: ChartState }

/**
 * All there ever was, with nothing let go of. For reading; what is kept is bounded.
 */
export const wholeChart = goingOn((_, commits, so) =>
  commits.slice(so.commits.length).reduce(applyWhole, so.chart),
)

/**
 * The chart as it is kept, bounded after each commit as it was when that was made. A commit that speaks of what had
 * been let go of was decided on the whole chart, and is folded on it.
 */
export const foldHistory = goingOn((key, commits, so) => {
  let { chart } = so
  let whole = emptyChart(key)
  for (const [at, commit] of commits.entries()) {
    if (at < so.commits.length) continue
    if (reachesBeyond(chart, commit.events)) {
      whole = commits.slice(whole.version, at + 1).reduce(applyWhole, whole)
      chart = bounded(whole)
    } else chart = applyCommit(chart, commit)
  }
  return chart
})

/**
 * Goes on from what the same commits, the very same objects, came to before: a store in memory hands out the ones it
 * has. Kept by the first of them, for as long as somebody holds it.
 */
function goingOn(fold: Fold): (key: ChartKey, commits: readonly FoldedCommit[]) => ChartState {
  const known = new WeakMap<FoldedCommit, Folded>()
  return (key, commits) => {
    const nothing = { commits: [], chart: emptyChart(key) }
    const [first] = commits
    if (first === undefined) return fold(key, commits, nothing)
    const kept = known.get(first)
    const goesOn = kept && isSame(kept.chart.key, key) && begins(commits, kept.commits)
    const chart = fold(key, commits, goesOn ? kept : nothing)
    known.set(first, { commits, chart })
    return chart
  }
}

const isSame = (a: ChartKey, b: ChartKey): boolean =>
  a.clinicId === b.clinicId && a.patientId === b.patientId

const begins = (commits: readonly FoldedCommit[], first: readonly FoldedCommit[]): boolean =>
  first.length <= commits.length && first.every((each, at) => each === commits[at])
