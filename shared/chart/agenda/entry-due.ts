// A full scale that only the clinic can enter: no text asks for it, so the clinic is asked.
import { addDays, nextOpening } from '../../calendar/index.ts'
import type { Instant, InstrumentId } from '../../vocabulary/ids.ts'
import { finishedSessions } from '../course.ts'
import type { Policy } from '../policy.ts'
import type { ChartState } from '../state.ts'
import { type Due, later } from './due.ts'

/** docs/clinical.md "Every scale is watched": as often as the advice needs it, and so often again. */
const entryDays = 14

/** One for each such scale of the course, from the first session on. */
export function entriesDue(policy: Policy, chart: ChartState): readonly Due[] {
  return enteredScales(policy, chart).map((instrument) => {
    const asked = chart.entriesAsked.find((each) => each.instrument === instrument)?.at
    const since = staleFrom(chart, instrument)
    const at = asked ? later(since, addDays(asked, entryDays)) : since
    const { hours, timezone } = policy.clinic
    return { kind: 'entry', instrument, at: nextOpening(hours, timezone, at) ?? at }
  })
}

/** The scales that the clinic has let grow old by then. */
export const staleScales = (
  policy: Policy,
  chart: ChartState,
  at: Instant,
): readonly InstrumentId[] =>
  enteredScales(policy, chart).filter((instrument) => staleFrom(chart, instrument) <= at)

/** Whoever has left is no longer followed. */
function enteredScales(policy: Policy, chart: ChartState): readonly InstrumentId[] {
  const { patient } = chart
  if (!patient || patient.withdrawnAt || finishedSessions(chart).length === 0) return []
  const { condition, language } = patient.details
  return policy.course(condition, language).entered
}

/** A fortnight after it was last taken; a reading of long before the first session starts no clock. */
function staleFrom(chart: ChartState, instrument: InstrumentId): Instant {
  const [first] = finishedSessions(chart)
  if (!first) throw new Error('nobody is in course before the first session')
  const taken = chart.scores.filter((each) => each.instrument === instrument)
  const last = taken.reduce((so, { at }) => later(so, at), first.endedAt)
  return addDays(last, entryDays)
}
