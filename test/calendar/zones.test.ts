import { describe, expect, it } from 'vitest'
import { instant } from '../../shared/calendar/instants.ts'
import {
  instantsAround,
  instantsOf,
  isCity,
  isZone,
  localDay,
  minuteOfDay,
  wallClock,
} from '../../shared/calendar/zones.ts'
import fc from '../support/fast-check.ts'
import { local, zoneAndInstant } from './arbitraries.ts'

const newYork = 'America/New_York'
const dayOf = (date: string) => Date.parse(date) / 86_400_000

describe('a zone of a city', () => {
  it.each(['America/New_York', 'America/Argentina/Ushuaia', 'Pacific/Guam', 'US/Eastern'])(
    '%s is one',
    (name) => expect(isCity(name)).toBe(true),
  )
  it.each(['EST', 'MST', 'EST5EDT', 'Etc/GMT+5', 'etc/utc', 'UTC', 'GMT', 'Zulu'])(
    '%s is none',
    (name) => expect(isCity(name)).toBe(false),
  )
})

describe('a zone', () => {
  it('is a named IANA zone, aliases included', () => {
    for (const name of ['America/New_York', 'US/Eastern', 'UTC', 'Asia/Kathmandu', 'EST']) {
      expect(isZone(name), name).toBe(true)
      expect(isZone(name), `${name}, asked again`).toBe(true)
    }
  })

  it('is not an offset, an invention or nothing', () => {
    for (const name of ['+05:00', '-0500', 'America/Gotham', 'Eastern', '', 'local']) {
      expect(isZone(name), name).toBe(false)
    }
  })

  it('that is unknown makes local time throw, not guess', () => {
    expect(() => localDay(instant(0), 'America/Gotham')).toThrow(RangeError)
  })
})

describe('local time', () => {
  it('agrees with luxon in every zone, around every clock change', () => {
    fc.assert(
      fc.property(zoneAndInstant, ({ zone, at }) => {
        const shown = local(at, zone)
        expect(localDay(at, zone)).toBe(dayOf(shown.toISODate()!))
        // Elapsed time since midnight is not clock time on the day of a change, so the fields are compared.
        const fields =
          shown.hour * 60 + shown.minute + shown.second / 60 + shown.millisecond / 60_000
        expect(minuteOfDay(at, zone)).toBeCloseTo(fields, 6)
      }),
      { numRuns: 2_000 },
    )
  })

  it('agrees with luxon to the second where clocks followed the sun', () => {
    for (const [zone, date] of [
      [newYork, '1850-01-31'],
      ['Africa/Monrovia', '1971-12-31'],
      ['Asia/Kathmandu', '1985-12-31'],
      ['Europe/Amsterdam', '1930-07-01'],
      ['Pacific/Kiritimati', '1994-12-31'],
    ] as const) {
      const noon = instant(Date.parse(`${date}T12:00:00Z`))
      const wall = Date.parse(noon) + local(noon, zone).offset * 60_000
      expect(wallClock(noon, zone), zone).toBe(Math.round(wall))
    }
  })

  it('finds again every instant by what its clock showed', () => {
    fc.assert(
      fc.property(zoneAndInstant, ({ zone, at }) => {
        expect(instantsOf(localDay(at, zone), minuteOfDay(at, zone), zone)).toContain(at)
      }),
      { numRuns: 2_000 },
    )
  })

  it('shows 01:30 twice when clocks go back, 02:30 never when they go forward', () => {
    expect(instantsOf(dayOf('2026-11-01'), 90, newYork)).toEqual([
      '2026-11-01T05:30:00.000Z',
      '2026-11-01T06:30:00.000Z',
    ])
    expect(instantsOf(dayOf('2026-03-08'), 150, newYork)).toEqual([])
    expect(instantsAround(dayOf('2026-03-08'), 150, newYork)).toEqual(['2026-03-08T07:30:00.000Z'])
  })
})
