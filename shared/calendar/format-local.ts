// Local times as patients read them in a text. Each language's own words: Intl writes `sáb` and narrow no-break spaces,
// and one letter outside GSM-7 halves what fits into a part (docs/aws.md "Parts of a text").
import type { DateWords } from '../vocabulary/dates.ts'
import type { Instant } from '../vocabulary/ids.ts'
import { weekdayOf } from './clinic-hours.ts'
import { dayMs, hourMs, minuteMs } from './instants.ts'
import { wallClock } from './zones.ts'

/**
 * `Tue Mar 3, 3:40 PM` or `mar 3 mar, 15:40`, as the language has it; with `time`, only what follows the comma, with
 * `day`, only what stands before it.
 * At most 20 plain characters. Seconds are cut off.
 */
export function formatLocal(
  at: Instant,
  zone: string,
  words: DateWords,
  form: 'day-time' | 'time' | 'day',
): string {
  const wall = wallClock(at, zone)
  if (form === 'day') return dayOf(wall, words)
  const time = timeOf(wall, words)
  return form === 'time' ? time : `${dayOf(wall, words)}, ${time}`
}

function timeOf(wall: number, { clock }: DateWords): string {
  const ofDay = wall - Math.floor(wall / dayMs) * dayMs
  const hour = Math.floor(ofDay / hourMs)
  const minute = String(Math.floor((ofDay % hourMs) / minuteMs)).padStart(2, '0')
  if (clock.hours === 24) return `${hour}:${minute}`
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? clock.am : clock.pm}`
}

function dayOf(wall: number, { weekdays, months, order }: DateWords): string {
  const date = new Date(wall)
  const weekday = weekdays[weekdayOf(Math.floor(wall / dayMs)) - 1]
  const month = months[date.getUTCMonth()]
  const day = date.getUTCDate()
  return `${weekday} ${order === 'month-day' ? `${month} ${day}` : `${day} ${month}`}`
}
