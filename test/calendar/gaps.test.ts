import { describe, expect, it } from 'vitest'
import { isInGap } from '../../shared/calendar/gaps.ts'
import { addMs, instant, millis, minuteMs } from '../../shared/calendar/index.ts'
import { wallClock } from '../../shared/calendar/zones.ts'
import { at } from '../support/deps.ts'
import fc from '../support/fast-check.ts'

describe('a local time that clocks jump over', () => {
  it.each([
    ['2026-03-08T02:30:00-05:00', 'America/New_York'],
    ['2026-03-08T02:00:00-04:00', 'America/New_York'],
    ['2026-03-08T02:59:59.999-05:00', 'America/New_York'],
    ['2026-03-29T01:30+00:00', 'Europe/London'],
    ['2026-10-04T02:15:00+10:30', 'Australia/Lord_Howe'],
  ])('%s never was in %s', (text, zone) => {
    expect(isInGap(text, zone)).toBe(true)
  })

  it.each([
    ['2026-03-08T01:59:59-05:00', 'America/New_York', 'the last minute before'],
    ['2026-03-08T03:00:00-04:00', 'America/New_York', 'the first minute after'],
    ['2026-03-08T02:30:00Z', 'America/New_York', 'UTC, not the clinic’s clock'],
    ['2026-03-08T02:30:00-08:00', 'America/New_York', 'another zone’s clock'],
    ['2026-03-08T02:30:00-07:00', 'America/Phoenix', 'a zone without summer time'],
    ['2026-11-01T01:30:00-05:00', 'America/New_York', 'an hour that comes twice'],
    ['2026-02-30T02:30:00-05:00', 'America/New_York', 'no date at all'],
    ['soon', 'America/New_York', 'no instant at all'],
  ])('%s stands in %s: %s', (text, zone) => {
    expect(isInGap(text, zone)).toBe(false)
  })

  it('is never a time that a clock on the wall showed', () => {
    const start = at('2026-01-01T00:00:00Z')
    const zones = ['America/New_York', 'America/Denver', 'Europe/Madrid', 'Australia/Lord_Howe']
    const minutesOfYear = fc.integer({ min: 0, max: 366 * 1440 })
    fc.assert(
      fc.property(minutesOfYear, fc.constantFrom(...zones), (minutes, zone) => {
        const time = addMs(start, minutes * minuteMs)
        const wall = wallClock(time, zone)
        const text = `${instant(wall).slice(0, 19)}${offset((wall - millis(time)) / minuteMs)}`
        expect(isInGap(text, zone)).toBe(false)
      }),
    )
  })
})

const two = (value: number) => String(value).padStart(2, '0')
const offset = (minutes: number) => {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
