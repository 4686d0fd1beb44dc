// A chart as its commits tell it, for whoever needs more than deciding does: when each thing last changed, and by what.
import type { SealedCommit } from '../../chart/events.ts'
import type { ChartState, Patient } from '../../chart/state.ts'
import { foldHistory, wholeChart } from '../../chart/whole.ts'
import type { ChartKey } from '../../vocabulary/ids.ts'
import { type Trail, trailOf } from './trail.ts'

export type ChartRecord = {
  /** All there ever was: nothing let go of. */
  chart: ChartState & { patient: Patient }
  /** As it is decided on: what advice and projections rest on. */
  kept: ChartState
  trail: Trail
}

/** @param commits oldest first; null for a chart with no patient on it */
export function recordOf(key: ChartKey, commits: readonly SealedCommit[]): ChartRecord | null {
  const chart = wholeChart(key, commits)
  const { patient } = chart
  if (!patient) return null
  return { chart: { ...chart, patient }, kept: foldHistory(key, commits), trail: trailOf(commits) }
}
