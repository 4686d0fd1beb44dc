// Times as people read them, always in a named zone.

const day = 86_400_000

/** @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map()

/**
 * @param {string} zone
 * @param {Intl.DateTimeFormatOptions} options
 */
function format(zone, options) {
  const key = zone + JSON.stringify(options)
  const made = formats.get(key) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, ...options })
  formats.set(key, made)
  return made
}

/** "9:00 AM" @param {string | number} at @param {string} zone */
export const clockTime = (at, zone) =>
  format(zone, { hour: 'numeric', minute: '2-digit' }).format(new Date(at))

/** "Mar 2" @param {string | number} at @param {string} zone */
export const shortDate = (at, zone) =>
  format(zone, { month: 'short', day: 'numeric' }).format(new Date(at))

/** "Mon, Mar 2, 2026" @param {string | number} at @param {string} zone */
export const longDate = (at, zone) =>
  format(zone, { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' }).format(
    new Date(at),
  )

/** "Mar 2, 9:00 AM" @param {string | number} at @param {string} zone */
export const dateTime = (at, zone) => `${shortDate(at, zone)}, ${clockTime(at, zone)}`

/** A date without a time, the same in every zone; with its year when that is another than `now`'s. @param {string} date @param {string} now */
export function plainDate(date, now) {
  const noon = `${date.slice(0, 10)}T12:00:00Z`
  const short = shortDate(noon, 'UTC')
  return date.slice(0, 4) === now.slice(0, 4) ? short : `${short}, ${date.slice(0, 4)}`
}

/** Whole days from one instant to another. @param {string | number} from @param {string | number} to */
export const daysBetween = (from, to) =>
  Math.floor((new Date(to).getTime() - new Date(from).getTime()) / day)

/** "40 min ago", "3 h ago", "2 days ago" @param {string | number} at @param {string | number} now */
export function ago(at, now) {
  const minutes = Math.round((new Date(now).getTime() - new Date(at).getTime()) / 60_000)
  if (minutes < 1) return 'just now'
  if (minutes < 90) return `${minutes} min ago`
  if (minutes < 36 * 60) return `${Math.round(minutes / 60)} h ago`
  return `${Math.round(minutes / 1440)} days ago`
}

/** The wall clock of a zone, as numbers. @param {number} at @param {string} zone */
function wall(at, zone) {
  const parts = format(zone, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(new Date(at))
  /** @param {string} type */
  const number = (type) => Number(parts.find((part) => part.type === type)?.value)
  return {
    year: number('year'),
    month: number('month'),
    day: number('day'),
    hour: number('hour'),
    minute: number('minute'),
  }
}

/** Reads a zone's wall clock as if it were UTC. @param {number} at @param {string} zone */
function wallAsUtc(at, zone) {
  const { year, month, day: date, hour, minute } = wall(at, zone)
  return Date.UTC(year, month - 1, date, hour, minute)
}

/**
 * The instant of a `datetime-local` value in a zone. Twice, since the first guess may lie on the other
 * side of a change to or from summer time.
 * @param {string} value like 2026-03-02T09:00
 * @param {string} zone
 */
export function instantOf(value, zone) {
  const asUtc = Date.parse(`${value}:00Z`)
  if (Number.isNaN(asUtc)) return ''
  const guess = asUtc - (wallAsUtc(asUtc, zone) - asUtc)
  const better = guess - (wallAsUtc(guess, zone) - asUtc)
  return new Date(better).toISOString()
}

/** The `datetime-local` value of an instant in a zone. @param {string | number} at @param {string} zone */
export const localValue = (at, zone) =>
  new Date(wallAsUtc(new Date(at).getTime(), zone)).toISOString().slice(0, 16)

/** Nine o'clock of the next morning in a zone. @param {string} now @param {string} zone */
export function nextMorning(now, zone) {
  const here = localValue(now, zone)
  const today = `${here.slice(0, 10)}T09:00`
  if (here < today) return instantOf(today, zone)
  const tomorrow = new Date(Date.parse(`${here.slice(0, 10)}T00:00:00Z`) + day)
  return instantOf(`${tomorrow.toISOString().slice(0, 10)}T09:00`, zone)
}
