import { describe, expect, it } from 'vitest'
import {
  isClinicDay,
  isOpen,
  nextOpening,
  openingOfDay,
} from '../../shared/calendar/clinic-hours.ts'
import { daysBetween, instant } from '../../shared/calendar/instants.ts'
import fc from '../support/fast-check.ts'
import { local, zoneAndInstant } from './arbitraries.ts'

const newYork = 'America/New_York'
const weekdays = { days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' }
const at = (text: string) => instant(Date.parse(text))

describe('clinic hours', () => {
  it.each([
    ['Monday at opening', '2026-03-02T08:00:00-05:00', true],
    ['Monday at closing', '2026-03-02T18:00:00-05:00', false],
    ['Friday before opening', '2026-03-06T07:59:59-05:00', false],
    ['Saturday noon', '2026-03-07T12:00:00-05:00', false],
  ])('%s', (_case, when, open) => {
    expect(isOpen(weekdays, newYork, at(when))).toBe(open)
  })

  it('open now is the next opening', () => {
    const noon = at('2026-03-02T12:00:00-05:00')
    expect(nextOpening(weekdays, newYork, noon)).toBe(noon)
  })

  it('opens on Monday by the new clock after a weekend that changes it', () => {
    expect(nextOpening(weekdays, newYork, at('2026-03-06T18:00:00-05:00'))).toBe(
      '2026-03-09T12:00:00.000Z',
    )
    expect(nextOpening(weekdays, newYork, at('2026-10-30T18:00:00-04:00'))).toBe(
      '2026-11-02T13:00:00.000Z',
    )
  })

  it('opening of a day is that morning’s, or the next one if that is past or no clinic day', () => {
    const opening = (day: string, last: string) =>
      openingOfDay(weekdays, newYork, at(day), at(last))
    const friday = '2026-03-06T08:00:00-05:00'
    expect(opening('2026-03-06T17:00:00-05:00', '2026-03-04T08:00:00-05:00')).toBe(at(friday))
    expect(opening('2026-03-06T17:00:00-05:00', friday)).toBe('2026-03-09T12:00:00.000Z')
    expect(opening('2026-03-07T09:00:00-05:00', friday)).toBe('2026-03-09T12:00:00.000Z')
    expect(isClinicDay(weekdays, newYork, at('2026-03-06T23:59:00-05:00'))).toBe(true)
    expect(isClinicDay(weekdays, newYork, at('2026-03-07T00:00:00-05:00'))).toBe(false)
  })

  it('a clinic without days never opens', () => {
    expect(nextOpening({ ...weekdays, days: [] }, newYork, at('2026-03-02T12:00:00Z'))).toBeNull()
  })

  it('always opens on one of its days and within its hours, as luxon reads the clock', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
    fc.assert(
      fc.property(zoneAndInstant, days, ({ zone, at: when }, some) => {
        const opening = nextOpening({ ...weekdays, days: some }, zone, when)!
        const shown = local(opening, zone)
        expect(some).toContain(shown.weekday)
        expect(shown.hour >= 8 && shown.hour < 18).toBe(true)
        expect(daysBetween(when, opening)).toBeGreaterThanOrEqual(0)
        expect(daysBetween(when, opening)).toBeLessThan(7.1)
      }),
      { numRuns: 1_000 },
    )
  })
})
