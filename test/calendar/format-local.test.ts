import { describe, expect, it } from 'vitest'
import { formatLocal } from '../../shared/calendar/format-local.ts'
import { instant } from '../../shared/calendar/instants.ts'
import { dates as en } from '../../shared/conversation/languages/en/dates.ts'
import { dates as es } from '../../shared/conversation/languages/es/dates.ts'
import { languages } from '../../shared/conversation/languages/index.ts'
import fc from '../support/fast-check.ts'
import { local, zoneAndInstant } from './arbitraries.ts'

const all = Object.values(languages)
const newYork = 'America/New_York'
const at = (text: string) => instant(Date.parse(text))

describe('local time in a text', () => {
  it.each([
    ['2026-03-03T15:40:59-05:00', 'Tue Mar 3, 3:40 PM', 'mar 3 mar, 15:40'],
    ['2026-01-31T00:05:00-05:00', 'Sat Jan 31, 12:05 AM', 'sab 31 ene, 0:05'],
    ['2028-02-29T12:00:00-05:00', 'Tue Feb 29, 12:00 PM', 'mar 29 feb, 12:00'],
    ['2026-09-30T09:07:00-04:00', 'Wed Sep 30, 9:07 AM', 'mie 30 sep, 9:07'],
  ])('%s reads %s, %s', (when, inEnglish, inSpanish) => {
    expect(formatLocal(at(when), newYork, en, 'day-time')).toBe(inEnglish)
    expect(formatLocal(at(when), newYork, es, 'day-time')).toBe(inSpanish)
    expect(formatLocal(at(when), newYork, en, 'time')).toBe(inEnglish.split(', ')[1])
    expect(formatLocal(at(when), newYork, es, 'time')).toBe(inSpanish.split(', ')[1])
  })

  it('is at most twenty letters, digits, commas, colons and plain spaces', () => {
    fc.assert(
      fc.property(zoneAndInstant, fc.constantFrom(...all), ({ zone, at: when }, { dates }) => {
        expect(formatLocal(when, zone, dates, 'day-time')).toMatch(/^[A-Za-z0-9 ,:]{8,20}$/)
      }),
    )
  })

  it('says what luxon reads, in every zone', () => {
    fc.assert(
      fc.property(zoneAndInstant, ({ zone, at: when }) => {
        const shown = local(when, zone).setLocale('en-US')
        expect(formatLocal(when, zone, en, 'day-time')).toBe(shown.toFormat('ccc LLL d, h:mm a'))
        expect(formatLocal(when, zone, es, 'time')).toBe(shown.toFormat('H:mm'))
      }),
    )
  })
})
