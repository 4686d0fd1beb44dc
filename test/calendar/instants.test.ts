import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addHours,
  addMs,
  daysBetween,
  instant,
  millis,
} from '../../shared/calendar/instants.ts'
import { parseOffsetInstant } from '../../shared/calendar/offset-instants.ts'
import fc from '../support/fast-check.ts'

const noon = instant(Date.UTC(2026, 2, 2, 12))

describe('an instant', () => {
  it('is UTC text with milliseconds', () => {
    expect(noon).toBe('2026-03-02T12:00:00.000Z')
  })

  it('is written and read as the runtime would, in every year it can stand in', () => {
    const every = fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 })
    fc.assert(
      fc.property(every, (ms) => {
        expect(instant(ms)).toBe(new Date(ms).toISOString())
        expect(millis(instant(ms))).toBe(ms)
      }),
    )
    expect(instant(-0.5)).toBe(new Date(-0.5).toISOString())
  })

  it('outside four-digit years is refused, since its text would no longer sort', () => {
    expect(() => instant(Date.UTC(10_000, 0, 1))).toThrow(RangeError)
    expect(() => instant(Number.NaN)).toThrow(RangeError)
  })

  it('moves by elapsed time, over leap days and month ends', () => {
    expect(addMs(noon, -1)).toBe('2026-03-02T11:59:59.999Z')
    expect(addHours(noon, 24)).toBe('2026-03-03T12:00:00.000Z')
    expect(addDays(instant(Date.UTC(2028, 1, 28)), 2)).toBe('2028-03-01T00:00:00.000Z')
    expect(daysBetween(noon, addHours(noon, -36))).toBe(-1.5)
  })

  it('a day added and taken is a day between', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), (days) => {
        expect(daysBetween(noon, addDays(noon, days))).toBe(days)
      }),
    )
  })
})

describe('reading an instant with an offset', () => {
  it.each([
    ['2026-03-02T09:00:00-05:00', '2026-03-02T14:00:00.000Z'],
    ['2026-03-02T09:00-0500', '2026-03-02T14:00:00.000Z'],
    ['2026-03-02T14:00:00Z', '2026-03-02T14:00:00.000Z'],
    ['2026-03-02T14:00:00.123456Z', '2026-03-02T14:00:00.123Z'],
    ['2028-02-29T23:30:00+05:45', '2028-02-29T17:45:00.000Z'],
    ['2026-12-31T23:30:00-10:00', '2027-01-01T09:30:00.000Z'],
  ])('%s is %s', (text, expected) => {
    expect(parseOffsetInstant(text)).toBe(expected)
  })

  it.each([
    ['no offset', '2026-03-02T09:00:00'],
    ['a date alone', '2026-03-02'],
    ['30 February', '2026-02-30T09:00:00Z'],
    ['29 February of a common year', '2027-02-29T09:00:00Z'],
    ['month 13', '2026-13-01T09:00:00Z'],
    ['24:00', '2026-03-02T24:00:00Z'],
    ['minute 60', '2026-03-02T09:60:00Z'],
    ['a leap second', '2016-12-31T23:59:60Z'],
    ['an offset no place has', '2026-03-02T09:00:00+15:00'],
    ['a year before 0 in UTC', '0000-01-01T00:00:00+01:00'],
    ['a year after 9999 in UTC', '9999-12-31T23:59:59-01:00'],
    ['words', 'tomorrow at nine'],
    ['a space for the T', '2026-03-02 09:00:00Z'],
    ['text after it', '2026-03-02T09:00:00Z please'],
    ['nothing', ''],
  ])('refuses %s', (_why, text) => {
    expect(parseOffsetInstant(text)).toBeNull()
  })

  it('reads back every instant it is given, at any offset', () => {
    const offset = fc.integer({ min: -14 * 60, max: 14 * 60 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), offset, (ms, minutes) => {
        const sign = minutes < 0 ? '-' : '+'
        const size = Math.abs(minutes)
        const hhmm = `${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`
        const wall = instant(ms + minutes * 60_000).replace('Z', `${sign}${hhmm}`)
        expect(parseOffsetInstant(wall)).toBe(instant(ms))
      }),
    )
  })
})

describe('an instant with its offset, as anybody may write it', () => {
  const two = (most: number, least = 0) =>
    fc.integer({ min: least, max: most }).map((each) => String(each).padStart(2, '0'))
  const written = fc
    .record({
      year: fc.oneof(
        fc.integer({ min: 0, max: 9999 }),
        fc.constantFrom(0, 1, 1900, 2000, 2024, 9999),
      ),
      month: two(13),
      day: fc.oneof(two(32), fc.constantFrom('28', '29', '30', '31')),
      hour: two(24),
      minute: two(60),
      second: fc.option(two(60)),
      fraction: fc.option(fc.stringMatching(/^\d{1,10}$/)),
      offset: fc.oneof(
        fc.constantFrom('Z', '', '+00:00', '-00:00', '+1400', '-14:59', '+15:00', 'z'),
        two(14).map((h) => `-${h}:30`),
      ),
    })
    .map(({ year, month, day, hour, minute, second, fraction, offset }) => {
      const rest = second === null ? '' : `:${second}${fraction === null ? '' : `.${fraction}`}`
      return `${String(year).padStart(4, '0')}-${month}-${day}T${hour}:${minute}${rest}${offset}`
    })

  it('is what luxon reads, where luxon takes it with an offset', () => {
    fc.assert(
      fc.property(written, (text) => {
        const read = DateTime.fromISO(text, { zone: 'utc' })
        const isOurs =
          /T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):?[0-5]\d)$/.test(text)
        const iso = read.isValid && isOurs ? read.toJSDate().toISOString() : null
        expect(parseOffsetInstant(text)).toBe(iso && /^\d{4}-/.test(iso) ? iso : null)
      }),
      { numRuns: 3_000 },
    )
  })
})
