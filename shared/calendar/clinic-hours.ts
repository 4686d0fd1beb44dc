// When the clinic is staffed, on the clinic's own clock: escalation waits differ by it
// (docs/clinical.md "When a person must act").
import type { Instant } from '../vocabulary/ids.ts'
import { minuteOf } from './contact-window.ts'
import { instantsAround, localDay, minuteOfDay } from './zones.ts'

/** Opening days by ISO number (Monday 1) and local times: from the first on, before the second. */
export type ClinicHours = { days: readonly number[]; from: string; to: string }

/** ISO weekday of a local day: day 0, 1970-01-01, was a Thursday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

export function isOpen(hours: ClinicHours, zone: string, at: Instant): boolean {
  if (!hours.days.includes(weekdayOf(localDay(at, zone)))) return false
  const minute = minuteOfDay(at, zone)
  return minuteOf(hours.from) <= minute && minute < minuteOf(hours.to)
}

/** Whether the clinic opens on the local day of `at`, at whatever hour. */
export function isClinicDay(hours: ClinicHours, zone: string, at: Instant): boolean {
  return hours.days.includes(weekdayOf(localDay(at, zone)))
}

/** `at` itself when the clinic is open, else its next opening; null for a clinic that never opens. */
export function nextOpening(hours: ClinicHours, zone: string, at: Instant): Instant | null {
  if (isOpen(hours, zone, at)) return at
  return openingFrom(hours, zone, at, (opening) => opening >= at)
}

/**
 * The opening of the local day of `at`, or of the first clinic day after it, that lies behind `last`; null for a clinic
 * that never opens.
 */
export function openingOfDay(
  hours: ClinicHours,
  zone: string,
  at: Instant,
  last: Instant,
): Instant | null {
  return openingFrom(hours, zone, at, (opening) => opening > last)
}

function openingFrom(
  hours: ClinicHours,
  zone: string,
  at: Instant,
  fits: (opening: Instant) => boolean,
): Instant | null {
  const today = localDay(at, zone)
  // Two weeks: a zone that skips the one opening day of a week has it again in the next.
  for (let day = today; day <= today + 14; day += 1) {
    const opening = instantsAround(day, minuteOf(hours.from), zone).find(
      (each) => fits(each) && isOpen(hours, zone, each),
    )
    if (opening !== undefined) return opening
  }
  return null
}
