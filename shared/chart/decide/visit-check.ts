// What is asked before a session, with the reminder or apart, and what the clinic is told where it is not answered
// (docs/clinical.md "The day before a session").
import { asksOfRide } from '../../instruments/rows/visit-check.ts'
import type { CheckInId, SessionId } from '../../vocabulary/ids.ts'
import { asksOnlyOfRide, mayAskBefore } from '../agenda/visit-check.ts'
import type { Ride } from '../contact.ts'
import type { Draft } from '../draft.ts'
import { say } from '../say.ts'
import type { PlannedSession } from '../state.ts'
import { visitSlot } from '../visit-slot.ts'
import { raise } from './alerts.ts'
import { current, openCheckIn } from './check-in.ts'
import { inviteBody } from './due-texts.ts'
import { text } from './texts.ts'
import { timeOf } from './visit-words.ts'

/** Opens what is asked before a session, until it starts; null where nothing may be asked now. */
export function openVisitCheck(draft: Draft, session: PlannedSession): CheckInId | null {
  const { visitCheck } = draft.policy
  if (visitCheck === null || !mayAskBefore(draft.policy, draft.chart, session, draft.at))
    return null
  openCheckIn(draft, visitSlot(session), [visitCheck], false, { endsAt: session.startsAt })
  const found = current(draft)
  if (!found) throw new Error('a check before a visit that is not open')
  return found.open.checkInId
}

/**
 * The reminder of the evening before. To those who answer by text it brings the first question along, where nothing
 * else is open: a number then answers it and nothing besides.
 */
export function remindOfRide(draft: Draft, { session }: Ride): void {
  const { sessionId, startsAt } = session
  const checkInId = draft.details.checkInBy === 'text' ? openVisitCheck(draft, session) : null
  const { ride, rideAsked, rideBeforeCheck } = say(draft)
  const named = { kind: 'ride', sessionId, startsAt } as const
  if (checkInId === null) return text(draft, 'reminder', named, ride(startsAt))
  const isRideAsked = asksOfRide(draft.policy.visitCheck ?? '', 0)
  if (isRideAsked) draft.emit({ type: 'CheckInStarted', checkInId })
  const body = isRideAsked ? rideAsked(startsAt) : rideBeforeCheck(startsAt)
  text(draft, 'reminder', { ...named, checkInId }, body)
}

/** It belongs to an appointment the patient has made: beside the caps, as the reminder is. */
export function askBeforeVisit(draft: Draft, session: PlannedSession): void {
  const checkInId = openVisitCheck(draft, session)
  if (checkInId === null) return
  text(draft, 'reminder', { kind: 'invite', checkInId, onDemand: true }, inviteBody(draft))
}

/** Hours before the start no ride is told, or what was to be asked is not answered: a person calls. */
export function tellUnready(draft: Draft, sessionId: SessionId): void {
  const session = draft.chart.sessions.find((each) => each.sessionId === sessionId)
  if (session?.state !== 'planned') throw new Error(`session ${sessionId} is not planned`)
  const { startsAt, ride, checked } = session
  const { visitCheck } = draft.policy
  const isRideOpen = visitCheck !== null && asksOfRide(visitCheck, 0) && ride?.arranged !== true
  const isUnanswered = !checked && visitCheck !== null && !asksOnlyOfRide(visitCheck)
  draft.emit({ type: 'VisitUnready', sessionId, startsAt })
  const missing = [
    ...(isRideOpen ? [ride ? 'no ride home is arranged' : 'nobody has said who drives home'] : []),
    ...(isUnanswered ? ['not all questions are answered'] : []),
  ]
  raise(draft, {
    kind: 'visit-check',
    level: 'urgent',
    escalation: 'urgent',
    // A ride that is arranged after all ends what was open about it alone, and answers nothing else.
    rule: isUnanswered ? 'visit-unanswered' : rideOpen,
    message: `For the visit of ${timeOf(draft, session)}: ${missing.join(', and ')}. Call the patient.`,
    subject: `visit:${sessionId}:${startsAt}`,
  })
}

/** The rule of what is ended once a ride is told. */
export const rideOpen = 'ride-not-arranged'
