// Times as people read them, in a named zone; where none is named, in the reader's own.

const formats = new Map<string, Intl.DateTimeFormat>()

/** Formats are dear to make and few. */
function format(options: Intl.DateTimeFormatOptions, zone?: string): Intl.DateTimeFormat {
  const key = JSON.stringify([options, zone])
  const made =
    formats.get(key) ??
    new Intl.DateTimeFormat('en-US', zone === undefined ? options : { ...options, timeZone: zone })
  formats.set(key, made)
  return made
}

type At = string | number

/** "9:00 AM" */
export const timeOfDay = (at: At, zone?: string): string =>
  format({ hour: 'numeric', minute: '2-digit' }, zone).format(new Date(at))

/** "Mar 2" */
export const shortDate = (at: At, zone?: string): string =>
  format({ month: 'short', day: 'numeric' }, zone).format(new Date(at))

/** "Mon, Mar 2, 2026" */
export const longDate = (at: At, zone?: string): string =>
  format({ weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' }, zone).format(
    new Date(at),
  )

/** Reads a zone's wall clock as if it were UTC. */
function wallAsUtc(at: number, zone: string): number {
  const parts = format(
    {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    },
    zone,
  ).formatToParts(new Date(at))
  const number = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  return Date.UTC(
    number('year'),
    number('month') - 1,
    number('day'),
    number('hour'),
    number('minute'),
  )
}

/**
 * The instant of a `datetime-local` value, like 2026-03-02T09:00, in a zone; null where it is none. Twice, since the
 * first guess may lie on the other side of a change to or from summer time.
 */
export function instantOf(value: string, zone: string): string | null {
  // Asked by its form first: browsers read almost anything as a date, ":00Z" as one of the year 2000.
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(value)) return null
  const asUtc = Date.parse(`${value}:00Z`)
  if (Number.isNaN(asUtc)) return null
  const guess = asUtc - (wallAsUtc(asUtc, zone) - asUtc)
  const better = guess - (wallAsUtc(guess, zone) - asUtc)
  return new Date(better).toISOString()
}

/** The `datetime-local` value of an instant in a zone. */
export const localValue = (at: At, zone: string): string =>
  new Date(wallAsUtc(new Date(at).getTime(), zone)).toISOString().slice(0, 16)

const dayMs = 86_400_000

/** Nine o'clock of the next morning in a zone: today's, where it is still to come. */
export function nextMorning(now: At, zone: string): string | null {
  const here = localValue(now, zone)
  const today = `${here.slice(0, 10)}T09:00`
  if (here < today) return instantOf(today, zone)
  const tomorrow = new Date(Date.parse(`${here.slice(0, 10)}T00:00:00Z`) + dayMs)
  return instantOf(`${tomorrow.toISOString().slice(0, 10)}T09:00`, zone)
}
