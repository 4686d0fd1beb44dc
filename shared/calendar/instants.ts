// Instants as the chart keeps them: UTC text with milliseconds. Elapsed time only; local time is in zones.ts.
import { DateTime } from 'luxon'
import { Instant } from '../ids.ts'

export const minuteMs = 60_000
export const hourMs = 60 * minuteMs
export const dayMs = 24 * hourMs

/** The instant of so many milliseconds since 1970, or of a luxon DateTime. Throws outside the years 0 to 9999. */
export function instant(at: number | DateTime): Instant {
  const millis = typeof at === 'number' ? at : at.toMillis()
  const text = new Date(millis).toISOString()
  if (text.length !== 24) throw new RangeError('an instant outside the years 0 to 9999')
  return text as Instant // toISOString writes exactly this form; parsing it again would cost more than making it
}

/** Milliseconds since 1970. */
export function millis(at: Instant): number {
  return Date.parse(at)
}

/** So many milliseconds of elapsed time later (earlier when negative); summer time changes nothing. */
export function addMs(at: Instant, ms: number): Instant {
  return instant(millis(at) + ms)
}

/** So many hours of elapsed time later. */
export function addHours(at: Instant, hours: number): Instant {
  return addMs(at, hours * hourMs)
}

/** So many times 24 hours of elapsed time later; for "the same clock time tomorrow" see zones.ts. */
export function addDays(at: Instant, days: number): Instant {
  return addMs(at, days * dayMs)
}

/** Elapsed days, fractions included, from one instant to another; negative when `to` is earlier. */
export function daysBetween(from: Instant, to: Instant): number {
  return (millis(to) - millis(from)) / dayMs
}

/** The offset is part of the text: without one, whose clock it was would be a guess. */
const withOffset =
  /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):?[0-5]\d)$/

/**
 * Reads ISO 8601 with `Z` or an explicit offset, `2026-03-02T09:00:00-05:00`. Null for anything else:
 * no offset, a date or time that does not exist (30 February, 24:00), a year outside 0 to 9999 in UTC.
 * Digits below the millisecond are cut off.
 */
export function parseOffsetInstant(text: string): Instant | null {
  if (!withOffset.test(text)) return null
  const read = DateTime.fromISO(text, { zone: 'utc' })
  if (!read.isValid) return null
  const parsed = Instant.safeParse(read.toJSDate().toISOString())
  return parsed.success ? parsed.data : null
}
