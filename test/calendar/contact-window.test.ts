import { describe, expect, it } from 'vitest'
import {
  eveningBefore,
  inWindow,
  localMorningAfter,
  nextContact,
} from '../../shared/calendar/contact-window.ts'
import { daysBetween, instant } from '../../shared/calendar/instants.ts'
import { localDay } from '../../shared/calendar/zones.ts'
import type { Instant } from '../../shared/vocabulary/ids.ts'
import fc from '../support/fast-check.ts'
import { anyWindow, local, zoneAndInstant } from './arbitraries.ts'

const newYork = 'America/New_York'
const window = { from: '09:00', to: '20:00' }
const at = (text: string): Instant => instant(Date.parse(text))
const contact = { zone: newYork, window, spreadSeed: 'p1' }
const hhmm = (when: Instant) => local(when, newYork).toFormat('yyyy-MM-dd HH')

/** Read off luxon's clock, not ours. */
function inside(when: Instant, zone: string, { from, to }: { from: string; to: string }): boolean {
  const shown = local(when, zone).toFormat('HH:mm')
  return from <= shown && shown < to
}

describe('the contact window', () => {
  it('holds its opening minute and not its closing one', () => {
    expect(inWindow(at('2026-03-02T14:00:00Z'), newYork, window)).toBe(true)
    expect(inWindow(at('2026-03-02T13:59:59.999Z'), newYork, window)).toBe(false)
    expect(inWindow(at('2026-03-03T00:59:59.999Z'), newYork, window)).toBe(true)
    expect(inWindow(at('2026-03-03T01:00:00Z'), newYork, window)).toBe(false)
  })

  it('lets a reminder go at once inside it', () => {
    const due = at('2026-03-02T16:20:00Z')
    expect(nextContact(due, contact)).toBe(due)
  })

  it.each([
    ['before opening, the same morning', '2026-03-02T06:00:00-05:00', '2026-03-02 09'],
    ['after closing, the next morning', '2026-03-02T20:00:00-05:00', '2026-03-03 09'],
    ['over the month end', '2026-04-30T22:00:00-04:00', '2026-05-01 09'],
    ['over the leap day', '2028-02-28T22:00:00-05:00', '2028-02-29 09'],
    ['over the clocks going forward', '2026-03-07T21:00:00-05:00', '2026-03-08 09'],
    ['over the clocks going back', '2026-10-31T21:00:00-04:00', '2026-11-01 09'],
  ])('defers: %s', (_case, due, hour) => {
    expect(hhmm(nextContact(at(due), contact))).toBe(hour)
  })

  it('never contacts outside it, nor before it is due, in any zone, window or clock change', () => {
    fc.assert(
      fc.property(zoneAndInstant, anyWindow, fc.string(), ({ zone, at: due }, any, spreadSeed) => {
        const next = nextContact(due, { zone, window: any, spreadSeed })
        expect(inside(next, zone, any)).toBe(true)
        expect(next >= due).toBe(true)
        expect(daysBetween(due, next)).toBeLessThan(3)
      }),
      { numRuns: 3_000 },
    )
  })

  it('leaves out no opening it could have used, for the default window', () => {
    fc.assert(
      fc.property(zoneAndInstant, fc.string(), ({ zone, at: due }, spreadSeed) => {
        const next = nextContact(due, { zone, window, spreadSeed })
        if (next === due) return
        // Thirteen hours of night, an hour of spread, and what clocks go back meanwhile: by luxon, not by ours.
        const hoursBack = Math.max(0, local(due, zone).offset - local(next, zone).offset) / 60
        expect(daysBetween(due, next) * 24).toBeLessThan(14 + hoursBack)
      }),
      {
        numRuns: 1_000,
        // Clocks went back three hours that night.
        examples: [[{ zone: 'Antarctica/Casey', at: at('2023-03-08T09:00:00Z') }, '']],
      },
    )
  })

  it('that never opens is an error, not an endless search', () => {
    const never = { from: '09:00', to: '09:00' }
    expect(() => nextContact(at('2026-03-02T12:00:00Z'), { ...contact, window: never })).toThrow(
      RangeError,
    )
  })
})

describe('a morning contact', () => {
  it('is in the first hour of the local day, also after the fact', () => {
    expect(hhmm(localMorningAfter(at('2026-03-02T23:00:00-05:00'), 0, contact))).toBe(
      '2026-03-02 09',
    )
  })

  it('comes so many local days later, whatever the clocks do between', () => {
    expect(hhmm(localMorningAfter(at('2026-03-05T23:30:00-05:00'), 7, contact))).toBe(
      '2026-03-12 09',
    )
    expect(hhmm(localMorningAfter(at('2026-10-30T23:30:00-04:00'), 3, contact))).toBe(
      '2026-11-02 09',
    )
  })

  it('stays in the window and on its day in every zone', () => {
    fc.assert(
      fc.property(
        zoneAndInstant,
        fc.integer({ min: 0, max: 400 }),
        fc.string(),
        ({ zone, at: when }, daysLater, spreadSeed) => {
          const morning = localMorningAfter(when, daysLater, { zone, window, spreadSeed })
          expect(inside(morning, zone, window)).toBe(true)
          expect(local(morning, zone).hour).toBe(9)
          expect(localDay(morning, zone)).toBe(localDay(when, zone) + daysLater)
        },
      ),
      { numRuns: 1_000 },
    )
  })

  it('of a day the zone skipped comes the day after', () => {
    const apia = 'Pacific/Apia' // had no 30 December 2011
    const morning = localMorningAfter(at('2011-12-29T12:00:00-10:00'), 1, {
      ...contact,
      zone: apia,
    })
    expect(local(morning, apia).toISODate()).toBe('2011-12-31')
  })
})

describe('the evening before', () => {
  it('is the hour from six on the local day before', () => {
    const startsAt = at('2026-03-09T08:00:00-04:00')
    expect(hhmm(eveningBefore(startsAt, contact))).toBe('2026-03-08 18')
    expect(hhmm(eveningBefore(startsAt, contact, 17))).toBe('2026-03-08 17')
  })

  it('moves to the last hour of a window that closes sooner, to the opening of one that opens later', () => {
    const startsAt = at('2026-03-09T08:00:00-04:00')
    const early = { from: '08:00', to: '16:00' }
    const late = { from: '19:00', to: '22:00' }
    expect(hhmm(eveningBefore(startsAt, { ...contact, window: early }))).toBe('2026-03-08 15')
    expect(hhmm(eveningBefore(startsAt, { ...contact, window: late }))).toBe('2026-03-08 19')
  })

  it('is inside the window, whatever it is', () => {
    fc.assert(
      fc.property(
        zoneAndInstant,
        anyWindow,
        fc.integer({ min: 0, max: 23 }),
        fc.string(),
        ({ zone, at: startsAt }, any, hour, spreadSeed) => {
          const evening = eveningBefore(startsAt, { zone, window: any, spreadSeed }, hour)
          expect(inside(evening, zone, any)).toBe(true)
          expect(Math.abs(daysBetween(startsAt, evening))).toBeLessThan(3)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
