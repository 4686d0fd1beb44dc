// Instants as the chart keeps them: UTC text with milliseconds. Elapsed time only; local time is in zones.ts.
import type { Instant } from '../ids.ts'

export const minuteMs = 60_000
export const hourMs = 60 * minuteMs
export const dayMs = 24 * hourMs

/** The instant of so many milliseconds since 1970. Throws outside the years 0 to 9999. */
export function instant(millis: number): Instant {
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
