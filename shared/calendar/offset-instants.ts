// Reading instants that people and programs write. Apart from the rest of the calendar: only the API reads
// them, and luxon would be an eighth of every other function.
import { DateTime } from 'luxon'
import { Instant } from '../vocabulary/ids.ts'

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
