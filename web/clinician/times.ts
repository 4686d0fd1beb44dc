// Times as people read them, and as forms take them: always in a named zone.

import { localValue, instantOf as sharedInstantOf, shortDate, timeOfDay } from '../times.ts'

export { localValue, shortDate, timeOfDay }

const formats = new Map<string, Intl.DateTimeFormat>()

/** Formats are dear to make and few. @param zone the reader's own where none is named */
function format(options: Intl.DateTimeFormatOptions, zone?: string): Intl.DateTimeFormat {
  const key = JSON.stringify([options, zone])
  const made =
    formats.get(key) ??
    new Intl.DateTimeFormat('en-US', zone === undefined ? options : { ...options, timeZone: zone })
  formats.set(key, made)
  return made
}

const say = (options: Intl.DateTimeFormatOptions) => (at: string | number, zone?: string) =>
  format(options, zone).format(new Date(at))

/** "Mar 2, 2026" */
export const fullDate = say({ month: 'short', day: 'numeric', year: 'numeric' })
/** "Mar 2026" */
export const monthName = say({ month: 'short', year: 'numeric' })
/** "Monday, March 2" */
export const dayName = say({ weekday: 'long', month: 'long', day: 'numeric' })
/** "Mon, Mar 2, 9:00 AM" */
export const dateTime = say({
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
})
const withYear = say({
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
})
/** "Mon, Mar 2, 9:00 AM"; of another year than this with its year. */
export function dated(at: string, now: number, zone: string): string {
  const yearOf = (instant: string | number) => localValue(instant, zone).slice(0, 4)
  return yearOf(at) === yearOf(now) ? dateTime(at, zone) : withYear(at, zone)
}
/** "EST" */
export function zoneName(at: string | number, zone: string): string {
  const parts = format({ timeZoneName: 'short', hour: 'numeric' }, zone).formatToParts(new Date(at))
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone
}

const minuteMs = 60_000

/**
 * "Tue, Mar 3, 10:32 PM MST": until when nobody drives, rounded up as in the patient's own text, in a zone that is named
 * since the patient's may be another.
 */
export const drivingFrom = (at: string, zone: string): string =>
  `${dateTime(Date.parse(at) + minuteMs - 1, zone)} ${zoneName(at, zone)}`

const dayMs = 86_400_000

/** "today 9:00 AM", "yesterday 3:10 PM", "Feb 26, 9:00 AM" */
export function near(at: string, now: number, zone: string): string {
  const days = daysApart(at, now, zone)
  const word = days === 0 ? 'today' : days === -1 ? 'yesterday' : days === 1 ? 'tomorrow' : null
  return word === null
    ? `${shortDate(at, zone)}, ${timeOfDay(at, zone)}`
    : `${word} ${timeOfDay(at, zone)}`
}

/** Calendar days from now's to that of an instant, both in a zone. */
export function daysApart(at: string | number, now: number, zone: string): number {
  const dayOf = (instant: string | number) =>
    Date.parse(`${localValue(instant, zone).slice(0, 10)}T00:00:00Z`)
  return Math.round((dayOf(at) - dayOf(now)) / dayMs)
}

/** "40 min", "3 h", "2 days" */
export function span(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / minuteMs))
  if (minutes < 60) return `${minutes} min`
  if (minutes < 10 * 60) {
    const over = minutes % 60
    return `${Math.floor(minutes / 60)} h${over === 0 ? '' : ` ${over} min`}`
  }
  if (minutes < 36 * 60) return `${Math.round(minutes / 60)} h`
  return `${Math.round(minutes / 1440)} days`
}

/** A span that is running out: its last ten minutes second by second, "9:05". */
export function countdown(ms: number): string {
  if (ms >= 10 * minuteMs) return span(ms)
  const seconds = Math.ceil(ms / 1_000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** Whole years lived, of a date like 1984-05-06. */
export function age(birthDate: string, now: number): number {
  const today = new Date(now).toISOString().slice(0, 10)
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years
}

/** A date without a time is the same in every zone. */
export const plainDate = (date: string): string => fullDate(`${date.slice(0, 10)}T12:00:00Z`, 'UTC')

/** The instant of a `datetime-local` value in a zone; empty for none, which the service refuses by name. */
export const instantOf = (value: string, zone: string): string => sharedInstantOf(value, zone) ?? ''
