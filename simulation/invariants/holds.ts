// A patient who was in danger is not treated on the word of a clock, a voicemail or a booster's decision.
import { safetyOf } from '../../shared/chart/history.ts'
import type { ChartState } from '../../shared/chart/state.ts'
import type { Invariant } from './invariant.ts'

export const holds: readonly Invariant[] = [
  {
    name: 'holds-need-clearance',
    says: 'What keeps a patient from treatment ends only when a clinician who set out to clear them does, and never for an alert that is still open.',
    commit: (ledger, seen, { events }, before) => {
      const held = heldBy(before)
      if (held.length === 0) return
      const now = new Set(heldBy(seen.chart))
      const cleared = events.some(
        (event) =>
          event.type === 'AlertAcknowledged' &&
          event.clearedForTreatment === true &&
          seen.clearing.has(event.alertId),
      )
      for (const each of held) {
        if (now.has(each)) continue
        if (!cleared) ledger.fail('holds-need-clearance', seen, `${each} ended by itself`)
      }
      for (const { kind, acknowledged, alertId } of seen.chart.alerts)
        if (kind === 'crisis' && !acknowledged && !now.has('openCrisis'))
          ledger.fail('holds-need-clearance', seen, `${alertId} is open and holds nobody`)
    },
  },
]

/** The chart after one commit is the chart before the next. */
const known = new WeakMap<ChartState, readonly string[]>()

/** As the outcomes are told of it. */
function heldBy(chart: ChartState): readonly string[] {
  if (!chart.patient || (chart.alerts.length === 0 && chart.holds.length === 0)) return []
  const held =
    known.get(chart) ??
    Object.entries(safetyOf(chart)).flatMap(([name, holds]) => (holds ? [name] : []))
  known.set(chart, held)
  return held
}
