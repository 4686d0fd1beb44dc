// A planned session whose time has passed: until somebody says that it took place no notice goes out, so the clinic
// is asked.
import { addHours, isOpen, nextOpening } from '../../calendar/index.ts'
import type { Instant } from '../../vocabulary/ids.ts'
import { keptBeside } from '../beside.ts'
import type { Policy } from '../policy.ts'
import type { ChartState, PlannedSession } from '../state.ts'
import { type Due, later } from './due.ts'

/** docs/clinical.md "Sessions". */
const askRules = {
  /** Hours after its start by which a session is over and on record; the earlier ones for the end of the clinic's day. */
  hours: [3, 2.5, 2],
  /** Whoever plans what has begun already is about to say how it went. */
  entryHours: 1,
} as const

/** Each is asked about once; a new time is asked about anew. */
export function unconfirmed(policy: Policy, chart: ChartState): readonly Due[] {
  const dues: Due[] = []
  for (const session of chart.sessions) {
    if (session.state !== 'planned' || session.askedAt !== null) continue
    if (isAfterLeaving(chart, session)) continue
    const { sessionId } = session
    dues.push({ kind: 'unconfirmed', sessionId, at: askedAt(session, policy) })
  }
  return dues
}

/** Nobody is expected any more who has left before. */
const isAfterLeaving = ({ patient }: ChartState, { startsAt }: PlannedSession): boolean =>
  patient?.withdrawnAt != null && startsAt > patient.withdrawnAt

/** While the clinic is open: the same day where it can be, for then the ban is still in force; else at its next opening. */
const askedAt = keptBeside(
  ({ startsAt, plannedAt }: PlannedSession, { clinic }: Policy): Instant => {
    const { hours, timezone } = clinic
    const opening = (at: Instant) => nextOpening(hours, timezone, at) ?? at
    const over = askRules.hours.map((each) => addHours(startsAt, each))
    const [usual = startsAt] = over
    const sameDay = over.find((each) => isOpen(hours, timezone, each))
    return later(sameDay ?? opening(usual), opening(addHours(plannedAt, askRules.entryHours)))
  },
)
