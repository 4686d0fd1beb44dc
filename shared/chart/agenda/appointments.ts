// What goes with a session: the no-driving notice of the next morning, the ride reminder of the evening before.
import { addHours, instantsAround, localDay, nextContact } from '../../calendar/index.ts'
import type { Instant } from '../../vocabulary/ids.ts'
import { noticeHoldsUntil } from '../ban.ts'
import { contactOf, messagingOf, pendingRides } from '../contact.ts'
import { finishedSessions } from '../course.ts'
import { noticeKey } from '../notice-key.ts'
import type { Policy } from '../policy.ts'
import type { ChartState, FinishedSession } from '../state.ts'
import { visitDue } from '../visits.ts'
import { type Due, later } from './due.ts'

/** The morning notice comes before people set out, whatever the contact window: it is a safety text. */
const noticeRules = { morningMinute: 7 * 60, hoursBetween: 6, rideHours: 2 } as const

/** The no-driving notice again, before the patient would set out next morning, while it is in force. */
export function notices(policy: Policy, chart: ChartState, now: Instant): readonly Due[] {
  const dues: Due[] = []
  for (const session of finishedSessions(chart)) {
    const { sessionId } = session
    const at = morningAfter(policy, chart, session)
    const until = noticeHoldsUntil(chart, session, at, policy.clinic.noDrivingHours)
    if (now >= until) continue
    const key = noticeKey({ kind: 'notice', sessionId, part: 'morning' })
    if (key && chart.noticed.includes(key)) continue
    if (at < until) dues.push({ kind: 'notice', sessionId, at })
  }
  return dues
}

/**
 * The first 7 o'clock of the patient's own clock that lies hours enough after the session's end, and after the ban was
 * told: told past that hour, nothing is told again at once.
 */
function morningAfter(policy: Policy, chart: ChartState, session: FinishedSession): Instant {
  const { zone } = contactOf(policy, chart)
  const known = mornings.get(session)
  if (known?.zone === zone) return known.at
  const at = findMorning(session, zone)
  mornings.set(session, { zone, at })
  return at
}

/** Asked for at every commit, for each session there ever was: found once for each. */
const mornings = new WeakMap<FinishedSession, { zone: string; at: Instant }>()

function findMorning({ endedAt, toldAt }: FinishedSession, zone: string): Instant {
  const soonest = later(addHours(endedAt, noticeRules.hoursBetween), toldAt)
  const day = localDay(soonest, zone)
  const found = [day, day + 1].flatMap((each) =>
    instantsAround(each, noticeRules.morningMinute, zone),
  )
  return found.find((each) => each >= soonest) ?? soonest
}

/** Ride reminders of the sessions to come. One too late to prepare or to find a ride is of no use any more. */
export function rides(policy: Policy, chart: ChartState, now: Instant): readonly Due[] {
  if (messagingOf(chart) !== 'active') return []
  const contact = contactOf(policy, chart)
  const dues: Due[] = []
  for (const ride of pendingRides(policy, chart)) {
    const { startsAt, sessionId } = ride.session
    // Of a move that is still to be told the patient hears first.
    const isUntold = chart.visitChanges.some((each) => each.sessionId === sessionId)
    if (startsAt <= now || isUntold) continue
    const at = nextContact(later(ride.at, chart.at ?? ride.at), contact)
    if (addHours(at, noticeRules.rideHours) <= startsAt) dues.push({ kind: 'ride', ride, at })
  }
  return dues
}

/** Moves and cancellations that the patient has yet to hear of. */
export function visits(policy: Policy, chart: ChartState, now: Instant): readonly Due[] {
  const due = chart.visitChanges.length > 0 ? visitDue(policy, chart, now) : null
  return due ? [{ kind: 'visit', at: due.at }] : []
}
