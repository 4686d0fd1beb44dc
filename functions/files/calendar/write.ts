// Sessions as a calendar (RFC 5545): ids and times, no name, no drug, no dose.
import ICAL from 'ical.js'
import type { PlannedSession } from '../../../shared/chart/state.ts'
import type { Instant, PatientId } from '../../../shared/vocabulary/ids.ts'

export type Planned = { patientId: PatientId; session: PlannedSession }

/** Nobody says how long one takes: what a visit takes up in a day's plan. */
const duration = 'PT1H'

export function calendarOf(sessions: readonly Planned[], now: Instant): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Afterglow//Sessions//EN')
  calendar.addPropertyWithValue('x-wr-calname', 'Afterglow sessions')
  for (const each of sessions) calendar.addSubcomponent(eventOf(each, now))
  return `${calendar.toString()}\r\n`
}

const utc = (at: Instant) => ICAL.Time.fromJSDate(new Date(at), true)

function eventOf({ patientId, session }: Planned, now: Instant): ICAL.Component {
  const { sessionId, startsAt, kind } = session
  const event = new ICAL.Component('vevent')
  event.addPropertyWithValue('uid', `${sessionId}.${patientId}@afterglow`)
  event.addPropertyWithValue('dtstamp', utc(now))
  event.addPropertyWithValue('dtstart', utc(startsAt))
  event.addPropertyWithValue('duration', ICAL.Duration.fromString(duration))
  event.addPropertyWithValue('summary', `Session of patient ${patientId}`)
  event.addPropertyWithValue('categories', kind)
  event.addPropertyWithValue('class', 'PRIVATE')
  event.addPropertyWithValue('x-afterglow-patient', patientId)
  event.addPropertyWithValue('x-afterglow-session', sessionId)
  return event
}
