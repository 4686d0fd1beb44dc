// A chart from its commits, from the first one on.
import type { ChartKey } from '../vocabulary/ids.ts'
import { reachesBeyond } from './beyond.ts'
import { bounded } from './bounds/index.ts'
import type { FoldedCommit } from './events.ts'
import { applyCommit, applyWhole } from './evolve.ts'
import { type ChartState, emptyChart } from './state.ts'

/** All there ever was, with nothing let go of. For reading; what is kept is bounded. */
export const wholeChart = (key: ChartKey, commits: readonly FoldedCommit[]): ChartState =>
  commits.reduce(applyWhole, emptyChart(key))

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
