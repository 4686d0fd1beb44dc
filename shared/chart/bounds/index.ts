// A chart at hand is bounded, however long its history: what deciding needs stays, the rest is in the commits.
import type { ChartState } from '../state.ts'
import { boundAlerts } from './alerts.ts'
import { boundMeasurements } from './measurements.ts'
import { boundCheckIns, boundDecisions, boundPassing } from './rest.ts'
import { boundScores } from './scores.ts'
import { boundSessions } from './sessions.ts'

export { type Cut, cuts } from './cut.ts'

/** Each looks at these fields alone: where none has changed since, nothing is too much. */
const parts = [
  { of: ['sessions'], bound: boundSessions },
  { of: ['scores'], bound: boundScores },
  { of: ['closedCheckIns', 'unscored'], bound: boundCheckIns },
  { of: ['alerts', 'holds'], bound: boundAlerts },
  { of: ['decisions'], bound: boundDecisions },
  { of: ['measurements'], bound: boundMeasurements },
  { of: ['slots', 'awaitedTexts', 'carrierWishes', 'wakeUps'], bound: boundPassing },
] as const satisfies readonly {
  of: readonly (keyof ChartState)[]
  bound: (chart: ChartState) => ChartState
}[]

const known = new WeakSet<object>()

/** The chart as it is kept after a commit; the very same one where nothing is too much. `cut` says what was let go. */
export function bounded(chart: ChartState): ChartState {
  let so = chart
  for (const { of, bound } of parts) {
    if (of.every((name) => known.has(so[name]))) continue
    so = bound(so)
    for (const name of of) known.add(so[name])
  }
  return so
}
