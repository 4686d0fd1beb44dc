// Reading instants that people and programs write.
import { Instant } from '../vocabulary/ids.ts'

/** The offset is part of the text: without one, whose clock it was would be a guess. */
const withOffset =
  /^(\d{4})-(\d{2})-(\d{2})T((?:[01]\d|2[0-3]):[0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])(0\d|1[0-4]):?([0-5]\d))$/

/**
 * Reads ISO 8601 with `Z` or an explicit offset, `2026-03-02T09:00:00-05:00`. Null for anything else:
 * no offset, a date or time that does not exist (30 February, 24:00), a year outside 0 to 9999 in UTC.
 * Digits below the millisecond are cut off.
 */
export function parseOffsetInstant(text: string): Instant | null {
  const [, year, month, day, minute, second = '00', fraction = '', sign, hours, minutes] =
    withOffset.exec(text) ?? []
  const date = `${year}-${month}-${day}`
  if (!exists(date)) return null
  const local = Date.parse(`${date}T${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}Z`)
  const offsetMs = sign ? (Number(hours) * 60 + Number(minutes)) * 60_000 : 0
  const utc = new Date(sign === '-' ? local + offsetMs : local - offsetMs)
  const parsed = Instant.safeParse(utc.toISOString())
  return parsed.success ? parsed.data : null
}

/** JavaScript takes 30 February for 2 March, and says so when it is asked back. */
function exists(date: string): boolean {
  const read = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date)
}
