// When a reminder may reach this patient: window, caps, and room for what matters more (design.md 4).
import {
  type Contact,
  eveningBefore,
  localDay,
  localMorningAfter,
  nextContact,
} from '../calendar/index.ts'
import type { Instant } from '../ids.ts'
import { noticeKey } from './evolve/texts.ts'
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

export type Messaging = 'active' | 'paused' | 'opted-out' | 'withdrawn'

/** The strongest of what holds. */
export function messagingOf(chart: ChartState): Messaging {
  const { patient } = chart
  if (!patient || patient.withdrawnAt) return 'withdrawn'
  if (patient.optedOutAt) return 'opted-out'
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
  let candidate = nextContact(from, contact)
  for (let day = 0; day < searchDays; day++) {
    if (fits(policy, chart, candidate, reserved)) return candidate
    candidate = localMorningAfter(candidate, 1, contact)
  }
  return null
}

/**
 * Whether one more reminder at `at` keeps both caps, and takes no place that a reserved one needs. Days and
 * weeks are the patient's own calendar's: any seven dates in a row are a week. Ride reminders are not counted:
 * they belong to an appointment the patient has made.
 */
export function fits(
  policy: Policy,
  chart: ChartState,
  at: Instant,
  reserved: readonly Instant[],
): boolean {
  const { zone } = contactOf(policy, chart)
  const day = localDay(at, zone)
  const past = chart.reminderTimes.map((each) => localDay(each, zone))
  if (!keeps(policy, [...past, day], day)) return false
  const ahead = reserved.map((each) => localDay(each, zone)).filter((each) => each >= day)
  return ahead.every(
    (date) => keeps(policy, [...past, day, date], date) || !keeps(policy, [...past, date], date),
  )
}

/** Whether the reminders of these days keep the caps on one of them. */
function keeps({ clinic }: Policy, days: readonly number[], day: number): boolean {
  const inWeek = days.filter((each) => each > day - 7 && each <= day).length
  return (
    inWeek <= clinic.caps.perWeek &&
    days.filter((each) => each === day).length <= clinic.caps.perDay
  )
}
