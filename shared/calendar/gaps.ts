// Times that never were: what a local clock skips when summer time begins.
import { dayMs, instant, minuteMs } from './instants.ts'
import { parseOffsetInstant } from './offset-instants.ts'
import { instantsOf, wallClock } from './zones.ts'

const wallTime = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/

/**
 * Whether this ISO 8601 text with an offset names a local time that clocks in `zone` jump over:
 * `2026-03-08T02:30:00-05:00` in New York. It counts only with an offset the zone has on that day; with `Z`
 * or a foreign offset the text is another clock's and stands. False for what is no instant at all.
 */
export function isInGap(text: string, zone: string): boolean {
  const at = parseOffsetInstant(text)
  const [, date, hour, minute] = wallTime.exec(text) ?? []
  if (!at || !date || text.endsWith('Z')) return false
  const day = Date.parse(date) / dayMs
  const minuteOfDay = Number(hour) * 60 + Number(minute)
  if (instantsOf(day, minuteOfDay, zone).length > 0) return false
  const wall = day * dayMs + minuteOfDay * minuteMs
  const offset = wall - Math.floor(Date.parse(at) / minuteMs) * minuteMs
  return [wall - dayMs, wall + dayMs].some(
    (near) => wallClock(instant(near), zone) - near === offset,
  )
}
