// Local time: what the clock on a patient's wall shows, and when it shows it.
//
// A wall clock is held as the milliseconds that Date's UTC getters would read the same from. So local
// arithmetic is plain arithmetic, and the runtime's own zone data is asked for one thing only, the offset.
import type { Instant } from '../vocabulary/ids.ts'
import { dayMs, hourMs, instant, millis, minuteMs } from './instants.ts'

const knownZones = new Set<string>()

/** A named IANA zone this runtime knows. An offset like `+05:00` is no zone: it knows no summer time. */
export function isZone(name: string): boolean {
  if (knownZones.has(name)) return true
  const known = offsetFormat(name) !== null
  if (known && knownZones.size < 2_000) knownZones.add(name)
  return known
}

/**
 * Whether a zone is a place, whose clocks follow its own law: `EST`, `EST5EDT`, `Etc/GMT+5` and `UTC` are none, and
 * whoever lives by one of them in summer is an hour off.
 */
export const isCity = (name: string): boolean => /^(?!etc\/|systemv\/)[a-z]+\//i.test(name)

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

/** Offset of each UTC day that begins and ends with the same one; `null` for a day that changes it. */
type OffsetDays = { format: Intl.DateTimeFormat; days: Map<number, number | null> }
const offsetDays = new Map<string, OffsetDays>()
/** Ten years of days a zone: bounds the memory of a long simulation, never the answer. */
const maxCachedDays = 4_000

function offsetMs(zoneName: string, at: number): number {
  let cached = offsetDays.get(zoneName)
  if (cached === undefined) {
    const format = offsetFormat(zoneName)
    if (!format) throw new RangeError('not an IANA time zone')
    cached = { format, days: new Map() }
    offsetDays.set(zoneName, cached)
  }
  const { format, days } = cached
  const day = Math.floor(at / dayMs)
  let offset = days.get(day)
  if (offset === undefined) {
    const first = readOffsetMs(format, day * dayMs)
    offset = first === readOffsetMs(format, (day + 1) * dayMs) ? first : null
    if (days.size >= maxCachedDays) days.clear()
    days.set(day, offset)
  }
  return offset ?? readOffsetMs(format, at)
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
