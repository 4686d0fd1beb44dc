// Zones and instants for the calendar's properties: half of the instants lie within two days of a clock change.

import { DateTime, IANAZone } from 'luxon'
import { addMs, dayMs, instant } from '../../shared/calendar/instants.ts'
import type { Instant } from '../../shared/vocabulary/ids.ts'
import fc from '../support/fast-check.ts'

const from = Date.UTC(2023, 0, 1)
const to = Date.UTC(2029, 0, 1)

export const zoneName = fc.constantFrom(...Intl.supportedValuesOf('timeZone'), 'UTC')

const known = new Map<string, readonly number[]>()

/** The days on which a zone changes its clocks: looked for weekly, since no zone changes twice in one. */
function daysOfChange(name: string): readonly number[] {
  const found = known.get(name)
  if (found !== undefined) return found
  const zone = IANAZone.create(name)
  const weeks: number[] = []
  for (let week = from; week < to; week += 7 * dayMs) {
    if (zone.offset(week) !== zone.offset(week + 7 * dayMs)) weeks.push(week)
  }
  const changes = weeks.map((week) => {
    const days = [0, 1, 2, 3, 4, 5, 6].map((day) => week + day * dayMs)
    return days.find((day) => zone.offset(day) !== zone.offset(day + dayMs)) ?? week
  })
  known.set(name, changes)
  return changes
}

export const zoneAndInstant: fc.Arbitrary<{ zone: string; at: Instant }> = zoneName.chain(
  (zone) => {
    const anywhere = fc.integer({ min: from, max: to }).map(instant)
    const changes = daysOfChange(zone)
    if (changes.length === 0) return anywhere.map((at) => ({ zone, at }))
    const near = fc
      .tuple(fc.constantFrom(...changes), fc.integer({ min: -2 * dayMs, max: 3 * dayMs }))
      .map(([day, off]) => addMs(instant(day), off))
    return fc.oneof(anywhere, near).map((at) => ({ zone, at }))
  },
)

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** Any window of a minute or more, those inside the hour that clocks skip among them. */
export const anyWindow = fc
  .tuple(fc.integer({ min: 0, max: 1438 }), fc.integer({ min: 1, max: 1439 }))
  .map(([start, length]) => ({ from: clock(start), to: clock(Math.min(start + length, 1439)) }))

/** What luxon says the local clock shows: the oracle for our own arithmetic. */
export function local(at: Instant, zone: string): DateTime {
  return DateTime.fromISO(at, { zone })
}
