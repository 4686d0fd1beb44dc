// Local time: what the clock on a patient's wall shows, and when it shows it.
//
// A wall clock is held as the milliseconds that Date's UTC getters would read the same from. So local
// arithmetic is plain arithmetic, and the runtime's own zone data is asked for one thing only, the offset.
import type { Instant } from '../ids.ts'
import { dayMs, hourMs, instant, millis, minuteMs } from './instants.ts'

const knownZones = new Set<string>()

/** A named IANA zone this runtime knows. An offset like `+05:00` is no zone: it knows no summer time. */
export function isZone(name: string): boolean {
  if (knownZones.has(name)) return true
  const known = offsetFormat(name) !== null
  if (known && knownZones.size < 2_000) knownZones.add(name)
  return known
}

/** Writes an instant as `1/31/2026, GMT-05:00`. Null when the zone is unknown, or an offset and no zone. */
function offsetFormat(zone: string): Intl.DateTimeFormat | null {
  if (!/^[A-Za-z]/.test(zone)) return null
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  } catch {
    return null
  }
}

/** Seconds stand in the offsets of local mean time, before railways; `GMT` alone is none. */
const writtenOffset = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/

function readOffsetMs(format: Intl.DateTimeFormat, at: number): number {
  const written = format.format(at)
  const match = writtenOffset.exec(written)
  if (!match) throw new Error(`no offset in ${written}`)
  const [, sign, hours = 0, minutes = 0, seconds = 0] = match
  const size = Number(hours) * hourMs + Number(minutes) * minuteMs + Number(seconds) * 1_000
  return sign === '-' ? -size : size
}

/** Offsets of a zone's UTC days, and of the hours of the days that change it. */
type Offsets = { format: Intl.DateTimeFormat; days: Spans; hours: Spans }
/** The offset of each span of time that begins and ends with the same one; `null` for one that changes it. */
type Spans = Map<number, number | null>
const offsets = new Map<string, Offsets>()
/** Ten years of days a zone: bounds the memory of a long simulation, never the answer. */
const maxCached = 4_000

function offsetMs(zoneName: string, at: number): number {
  let cached = offsets.get(zoneName)
  if (cached === undefined) {
    const format = offsetFormat(zoneName)
    if (!format) throw new RangeError('not an IANA time zone')
    cached = { format, days: new Map(), hours: new Map() }
    offsets.set(zoneName, cached)
  }
  const { format, days, hours } = cached
  return (
    offsetIn(days, dayMs, format, at) ??
    offsetIn(hours, hourMs, format, at) ??
    readOffsetMs(format, at)
  )
}

function offsetIn(
  spans: Spans,
  spanMs: number,
  format: Intl.DateTimeFormat,
  at: number,
): number | null {
  const span = Math.floor(at / spanMs)
  const known = spans.get(span)
  if (known !== undefined) return known
  const first = readOffsetMs(format, span * spanMs)
  const offset = first === readOffsetMs(format, (span + 1) * spanMs) ? first : null
  if (spans.size >= maxCached) spans.clear()
  spans.set(span, offset)
  return offset
}

/** What the local clock shows, as a wall clock (see the head of this file). Throws on an unknown zone. */
export function wallClock(at: Instant, zone: string): number {
  const ms = millis(at)
  return ms + offsetMs(zone, ms)
}

/** Minutes since local midnight as the clock shows them, 0 to below 1440, fractions included. */
export function minuteOfDay(at: Instant, zone: string): number {
  const wall = wallClock(at, zone)
  return (wall - Math.floor(wall / dayMs) * dayMs) / minuteMs
}

/** The local calendar day, counted from 1970-01-01 as 0. */
export function localDay(at: Instant, zone: string): number {
  return Math.floor(wallClock(at, zone) / dayMs)
}

/** The local calendar date, `2026-03-02`. */
export function localDate(at: Instant, zone: string): string {
  return instant(localDay(at, zone) * dayMs).slice(0, 10)
}

/**
 * When the local clock shows this minute of this local day, earliest first. Two instants when clocks go back
 * over it; none when they go forward past it.
 */
export function instantsOf(day: number, minute: number, zone: string): readonly Instant[] {
  const wall = day * dayMs + minute * minuteMs
  const before = wall - offsetMs(zone, wall - dayMs)
  const after = wall - offsetMs(zone, wall + dayMs)
  const candidates = before === after ? [before] : [before, after].sort((a, b) => a - b)
  return candidates.filter((at) => at + offsetMs(zone, at) === wall).map(instant)
}

/** As `instantsOf`, but a minute that clocks jump over is taken as long after the jump as it stood after it. */
export function instantsAround(day: number, minute: number, zone: string): readonly Instant[] {
  const exact = instantsOf(day, minute, zone)
  if (exact.length > 0) return exact
  const wall = day * dayMs + minute * minuteMs
  return [instant(wall - offsetMs(zone, wall - dayMs))]
}
