// Local time: what the clock on a patient's wall shows, and when it shows it.
//
// A wall clock is held as the milliseconds that Date's UTC getters would read the same from. So local
// arithmetic is plain arithmetic, and luxon is asked for one thing only, the zone's offset.
import { IANAZone } from 'luxon'
import type { Instant } from '../ids.ts'
import { dayMs, instant, millis, minuteMs } from './instants.ts'

const knownZones = new Set<string>()

/** A named IANA zone this runtime knows. An offset like `+05:00` is no zone: it knows no summer time. */
export function isZone(name: string): boolean {
  if (knownZones.has(name)) return true
  const known = /^[A-Za-z]/.test(name) && IANAZone.isValidZone(name)
  if (known && knownZones.size < 2_000) knownZones.add(name)
  return known
}

/** Offset of each UTC day that begins and ends with the same one; `null` for a day that changes it. */
type OffsetDays = { zone: IANAZone; days: Map<number, number | null> }
const offsetDays = new Map<string, OffsetDays>()
/** Ten years of days a zone: bounds the memory of a long simulation, never the answer. */
const maxCachedDays = 4_000

function offsetMs(zoneName: string, at: number): number {
  let cached = offsetDays.get(zoneName)
  if (cached === undefined) {
    const zone = IANAZone.create(zoneName)
    if (!zone.isValid) throw new RangeError('not an IANA time zone')
    cached = { zone, days: new Map() }
    offsetDays.set(zoneName, cached)
  }
  const { zone, days } = cached
  const day = Math.floor(at / dayMs)
  let offset = days.get(day)
  if (offset === undefined) {
    const first = zone.offset(day * dayMs)
    offset = first === zone.offset((day + 1) * dayMs) ? first : null
    if (days.size >= maxCachedDays) days.clear()
    days.set(day, offset)
  }
  return Math.round((offset ?? zone.offset(at)) * minuteMs)
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
