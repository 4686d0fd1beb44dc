// Instants as the chart keeps them: UTC text with milliseconds. Elapsed time only; local time is in zones.ts.
import type { Instant } from '../vocabulary/ids.ts'

export const minuteMs = 60_000
export const hourMs = 60 * minuteMs
export const dayMs = 24 * hourMs

/** Date parts of days lately asked for, `2026-03-02T`: writing one anew costs four times as much. */
const dates = new Map<number, string>()
/** About three years: bounds the memory of a long simulation, never the answer. */
const datesKept = 1_000
/** The minutes of a day as they are written, `09:30:`; made when first asked for. */
const minutes: string[] = []

/** The instant of so many milliseconds since 1970, which are cut to whole ones. Throws outside the years 0 to 9999. */
export function instant(millis: number): Instant {
  const whole = Math.trunc(millis)
  const day = Math.floor(whole / dayMs)
  const ofDay = whole - day * dayMs
  const minute = Math.floor(ofDay / minuteMs)
  const second = Math.floor(ofDay / 1_000) % 60
  // Of few pieces, since each one joined to a long text is another object.
  const rest = `${two(second)}.${three(ofDay % 1_000)}Z`
  minutes[minute] ??= `${two(Math.floor(minute / 60))}:${two(minute % 60)}:`
  const text = dateOf(day) + minutes[minute] + rest
  return text as Instant // exactly this form by making; parsing it again would cost more than making it
}

function dateOf(day: number): string {
  const known = dates.get(day)
  if (known !== undefined) return known
  const text = new Date(day * dayMs).toISOString()
  if (text.length !== 24) throw new RangeError('an instant outside the years 0 to 9999')
  if (dates.size >= datesKept) dates.clear()
  const date = text.slice(0, 11)
  dates.set(day, date)
  return date
}

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`)
const three = (value: number): string => (value < 100 ? `0${two(value)}` : `${value}`)

/** Milliseconds since 1970. An instant has one form, so its digits stand where they stand. */
export function millis(at: Instant): number {
  const day = dayOf(digits(at, 0) * 100 + digits(at, 2), digits(at, 5), digits(at, 8))
  const minute = digits(at, 11) * 60 + digits(at, 14)
  const ofSecond = (at.charCodeAt(20) - zero) * 100 + digits(at, 21)
  return day * dayMs + minute * minuteMs + digits(at, 17) * 1_000 + ofSecond
}

/**
 * Days since 1970 of a date of the Gregorian calendar, which is what Date reckons by. Years are counted from March,
 * so that the leap day comes last; months are then 31 and 30 days in turn, which 153 days in five of them sums up.
 */
function dayOf(year: number, month: number, day: number): number {
  const sinceMarch = month > 2 ? month - 3 : month + 9
  // From 400 years earlier, a full cycle of leap years, so that nothing is negative.
  const march = (month > 2 ? year : year - 1) + 400
  const leapDays = whole(march / 4) - whole(march / 100) + whole(march / 400)
  return march * 365 + leapDays + whole((sinceMarch * 153 + 2) / 5) + day - 865_566
}

/** Of no negative number; `Math.floor` costs several times as much here. */
const whole = (quotient: number): number => quotient | 0

const zero = 48
const digits = (text: string, from: number): number =>
  (text.charCodeAt(from) - zero) * 10 + text.charCodeAt(from + 1) - zero

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
