// When a reminder may reach this patient: window, caps, and room for what matters more
// (docs/design.md "What may go out when").
import {
  type Contact,
  eveningBefore,
  localDay,
  localMorningAfter,
  nextContact,
} from '../calendar/index.ts'
import type { Instant } from '../vocabulary/ids.ts'
import { noticeKey } from './notice-key.ts'
import type { Policy } from './policy.ts'
import type { ChartState, Patient, Session } from './state.ts'

/** Days we look ahead for a free place before giving a reminder up for now. */
const searchDays = 10

const contacts = new WeakMap<Patient, { policy: Policy; contact: Contact }>()

/** One object for as long as the patient's details stand: the calendar remembers what it found for it. */
export function contactOf(policy: Policy, { patient, key }: ChartState): Contact {
  const known = patient && contacts.get(patient)
  if (known?.policy === policy) return known.contact
  const contact = {
    zone: patient?.details.timezone ?? policy.clinic.timezone,
    window: policy.clinic.contactWindow,
    spreadSeed: key.patientId,
  }
  if (patient) contacts.set(patient, { policy, contact })
  return contact
}

export type Messaging = 'active' | 'paused' | 'no-consent' | 'opted-out' | 'withdrawn'

/** The strongest of what holds. */
export function messagingOf(chart: ChartState): Messaging {
  const { patient, stranger } = chart
  if (stranger) return stranger.optedOutAt ? 'opted-out' : 'active'
  if (!patient || patient.withdrawnAt) return 'withdrawn'
  if (patient.optedOutAt) return 'opted-out'
  if (patient.consent === null) return 'no-consent'
  return patient.paused ? 'paused' : 'active'
}

export type Ride = { session: Extract<Session, { state: 'planned' }>; at: Instant }

/** Ride reminders still to come, one for each planned session, the evening before. */
export function pendingRides(policy: Policy, chart: ChartState): readonly Ride[] {
  const rides: Ride[] = []
  for (const session of chart.sessions) {
    if (session.state !== 'planned') continue
    const { sessionId, startsAt } = session
    const key = noticeKey({ kind: 'ride', sessionId, startsAt })
    if (key && chart.noticed.includes(key)) continue
    rides.push({ session, at: eveningBefore(startsAt, contactOf(policy, chart)) })
  }
  return rides
}

/**
 * The first moment from `from` on at which one more unsolicited reminder keeps within the window and the caps,
 * leaving room for the `reserved` ones. Null when there is none within ten days.
 */
export function earliestReminder(
  policy: Policy,
  chart: ChartState,
  from: Instant,
  reserved: readonly Instant[],
): Instant | null {
  const contact = contactOf(policy, chart)
  const dayOf = (at: Instant) => localDay(at, contact.zone)
  const past = chart.reminderTimes.map(dayOf)
  const kept = reserved.map(dayOf)
  let candidate = nextContact(from, contact)
  for (let day = 0; day < searchDays; day++) {
    if (fits(policy, past, dayOf(candidate), kept)) return candidate
    candidate = localMorningAfter(candidate, 1, contact)
  }
  return null
}

/**
 * Whether one more reminder on `day` keeps both caps, and takes no place that a reserved one needs. Days and
 * weeks are the patient's own calendar's: any seven dates in a row are a week. Ride reminders are not counted:
 * they belong to an appointment the patient has made.
 */
function fits(
  policy: Policy,
  past: readonly number[],
  day: number,
  reserved: readonly number[],
): boolean {
  const one = [...past, day]
  if (!keeps(policy, one, day)) return false
  return reserved.every(
    (date) =>
      date < day || keeps(policy, [...one, date], date) || !keeps(policy, [...past, date], date),
  )
}

/** Whether the reminders of these days keep the caps on one of them. */
function keeps({ clinic }: Policy, days: readonly number[], day: number): boolean {
  let inWeek = 0
  let inDay = 0
  for (const each of days) {
    if (each > day - 7 && each <= day) inWeek++
    if (each === day) inDay++
  }
  return inWeek <= clinic.caps.perWeek && inDay <= clinic.caps.perDay
}
