// What is asked before a session, and the hour at which the clinic is told that it is not answered
// (docs/clinical.md "The day before a session").
import { addHours, nextContact } from '../../calendar/index.ts'
import { asksOfRide } from '../../instruments/rows/visit-check.ts'
import type { Instant } from '../../vocabulary/ids.ts'
import { contactOf, messagingOf } from '../contact.ts'
import { noticeKey } from '../notice-key.ts'
import type { Policy } from '../policy.ts'
import type { ChartState, PlannedSession } from '../state.ts'
import { visitSlot } from '../visit-slot.ts'
import { type Due, later } from './due.ts'

/** Before its start: until then somebody can still be found, and called. */
export const unreadyHours = 3

/** The moment from which the clinic has to see to it itself. */
export const unreadyFrom = ({ startsAt }: PlannedSession): Instant =>
  addHours(startsAt, -unreadyHours)

/** Whether it may be asked now: nothing else is open, it was not asked before, and there is time to see to it. */
export const mayAskBefore = (
  { visitCheck }: Policy,
  { openCheckIn, slots }: ChartState,
  session: PlannedSession,
  at: Instant,
): boolean =>
  visitCheck !== null &&
  openCheckIn === null &&
  at < unreadyFrom(session) &&
  !slots.includes(visitSlot(session))

/**
 * Asked apart, where the reminder could not: something else was open then, or a page is what they answer on. What nobody
 * woke for in time is asked no more: the clinic is told instead.
 */
export function visitChecks(policy: Policy, chart: ChartState, now: Instant): readonly Due[] {
  if (policy.visitCheck === null || messagingOf(chart) !== 'active') return []
  const contact = contactOf(policy, chart)
  const dues: Due[] = []
  for (const session of chart.sessions) {
    if (session.state !== 'planned') continue
    const { sessionId, startsAt } = session
    const reminded = noticeKey({ kind: 'ride', sessionId, startsAt })
    if (reminded === null || !chart.noticed.includes(reminded)) continue
    const at = nextContact(chart.at ?? startsAt, contact)
    if (mayAskBefore(policy, chart, session, later(at, now)))
      dues.push({ kind: 'visit-check', session, at })
  }
  return dues
}

/** Each time that a session is planned for is told of once. */
export function unready(policy: Policy, chart: ChartState): readonly Due[] {
  if (policy.visitCheck === null || messagingOf(chart) === 'withdrawn') return []
  const dues: Due[] = []
  for (const session of chart.sessions) {
    if (session.state !== 'planned' || session.unreadyAt || isReady(policy, session)) continue
    // Whoever plans at so short notice has the patient before them.
    const at = unreadyFrom(session)
    if (session.plannedAt > at) continue
    dues.push({ kind: 'unready', sessionId: session.sessionId, at: later(at, session.plannedAt) })
  }
  return dues
}

/** Whether a ride is arranged and every question answered, as far as the clinic asks for them. */
export const isReady = ({ visitCheck }: Policy, session: PlannedSession): boolean =>
  visitCheck === null ||
  ((!asksOfRide(visitCheck, 0) || session.ride?.arranged === true) &&
    (session.checked === true || (asksOfRide(visitCheck, 0) && asksOnlyOfRide(visitCheck))))

/** Whether nothing but the ride is asked about. */
export const asksOnlyOfRide = (id: string): boolean => id.endsWith('-r')
