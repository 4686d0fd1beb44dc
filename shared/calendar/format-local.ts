// Local times as patients read them in a text. Own tables: Intl writes `sáb` and narrow no-break spaces,
// and one letter outside GSM-7 halves what fits into a part (aws.md 1.7).
import type { Instant, Language } from '../vocabulary/ids.ts'
import { weekdayOf } from './clinic-hours.ts'
import { dayMs, hourMs, minuteMs } from './instants.ts'
import { wallClock } from './zones.ts'

type Words = { weekdays: readonly string[]; months: readonly string[] }

const words = {
  en: {
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  },
  es: {
    weekdays: ['lun', 'mar', 'mie', 'jue', 'vie', 'sab', 'dom'],
    months: 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' '),
  },
} satisfies Record<Language, Words>

/**
 * `Tue Mar 3, 3:40 PM` or `mar 3 mar, 15:40`; with `time`, only what follows the comma. At most 20 plain
 * characters. Seconds are cut off.
 */
export function formatLocal(
  at: Instant,
  zone: string,
  language: Language,
  form: 'day-time' | 'time',
): string {
  const wall = wallClock(at, zone)
  const time = timeOf(wall, language)
  return form === 'time' ? time : `${dayOf(wall, language)}, ${time}`
}

function timeOf(wall: number, language: Language): string {
  const ofDay = wall - Math.floor(wall / dayMs) * dayMs
  const hour = Math.floor(ofDay / hourMs)
  const minute = String(Math.floor((ofDay % hourMs) / minuteMs)).padStart(2, '0')
  switch (language) {
    case 'en':
      return `${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`
    case 'es':
      return `${hour}:${minute}`
  }
}

function dayOf(wall: number, language: Language): string {
  const date = new Date(wall)
  const weekday = words[language].weekdays[weekdayOf(Math.floor(wall / dayMs)) - 1]
  const month = words[language].months[date.getUTCMonth()]
  switch (language) {
    case 'en':
      return `${weekday} ${month} ${date.getUTCDate()}`
    case 'es':
      return `${weekday} ${date.getUTCDate()} ${month}`
  }
}
