// The edge between instants and the arithmetic: inside, time is days since 1970 as a plain number.
import { OutcomesInputError } from '../errors.ts'

const DAY_MS = 86_400_000
/** The years 1900 to 2200: a clinical record outside them is a slip of the keyboard. */
const FIRST_DAY = -25_567
const LAST_DAY = 84_006

/**
 * Days since 1970-01-01T00:00Z (fractions kept) of an ISO 8601 instant.
 * @throws OutcomesInputError when it is no instant, or lies outside 1900-2200; `path` says where.
 */
export function daysOf(instant: string, path: string): number {
  const days = Date.parse(instant) / DAY_MS
  if (!(days >= FIRST_DAY && days <= LAST_DAY)) {
    throw new OutcomesInputError(path, 'is not an ISO 8601 instant between 1900 and 2200')
  }
  return days
}

/** The UTC instant with milliseconds of so many days since 1970. */
export function instantOf(days: number): string {
  return new Date(Math.round(days * DAY_MS)).toISOString()
}

/** The UTC date `YYYY-MM-DD` of so many days since 1970. */
export function dateOf(days: number): string {
  return instantOf(days).slice(0, 10)
}

/** Less than the millisecond an instant resolves to: guards comparisons of differences of days. */
export const INSTANT = 1e-9

/** One millisecond, in days. */
export const MILLISECOND = 1 / DAY_MS

/** Days for people: one decimal is finer than any check-in. */
export function roundDays(days: number): number {
  return Math.round(days * 10) / 10
}

/**
 * Slack where two readings are compared: a fortnight is a fortnight whether the patient answers at
 * nine or at five. Waiting times up to now get none.
 */
export const SLACK_DAYS = 0.5
