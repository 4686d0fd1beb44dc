// Times in a named zone, over the changes to and from summer time.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { instantOf, localValue, nextMorning } from '../../web/times.ts'

const zone = 'America/New_York'

it.each([
  ['2026-03-02T09:00', '2026-03-02T14:00:00.000Z'],
  ['2026-03-08T01:30', '2026-03-08T06:30:00.000Z'],
  ['2026-03-08T03:30', '2026-03-08T07:30:00.000Z'],
  ['2026-07-01T09:00', '2026-07-01T13:00:00.000Z'],
  ['2026-11-01T12:00', '2026-11-01T17:00:00.000Z'],
  ['', null],
  ['tomorrow', null],
])('%j in New York is %s', (value, instant) => {
  expect(instantOf(value, zone)).toBe(instant)
})

it('finds the way back from every minute that a clock shows', () => {
  const minute = fc.integer({ min: Date.UTC(2025, 0) / 60_000, max: Date.UTC(2028, 0) / 60_000 })
  const zones = fc.constantFrom(zone, 'America/Denver', 'Pacific/Honolulu', 'America/St_Johns')
  fc.assert(
    fc.property(minute, zones, (at, where) => {
      const value = localValue(at * 60_000, where)
      expect(localValue(instantOf(value, where) ?? '', where)).toBe(value)
    }),
  )
})

it.each([
  ['2026-03-02T13:59:00Z', '2026-03-02T14:00:00.000Z'],
  ['2026-03-02T14:00:00Z', '2026-03-03T14:00:00.000Z'],
  ['2026-03-07T20:00:00Z', '2026-03-08T13:00:00.000Z'],
])('after %s the next morning begins %s', (now, morning) => {
  expect(nextMorning(now, zone)).toBe(morning)
})
