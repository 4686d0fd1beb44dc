import { describe, expect, it } from 'vitest'
import { spreadMs } from '../../shared/calendar/spread.ts'

describe('the spread over the first hour', () => {
  it('is the same for the same patient on every machine', () => {
    expect([spreadMs('p1'), spreadMs('p2'), spreadMs('')]).toMatchInlineSnapshot(`
      [
        1111928,
        2491580,
        2408119,
      ]
    `)
  })

  it('fills each of the sixty minutes about evenly, for ids that differ by one digit', () => {
    const minutes = Array.from({ length: 60 }, () => 0)
    for (let n = 0; n < 6_000; n += 1) {
      const place = spreadMs(`p${n}`)
      expect(place).toBeGreaterThanOrEqual(0)
      expect(place).toBeLessThan(3_600_000)
      minutes[Math.floor(place / 60_000)]! += 1
    }
    // 100 expected in each; five standard deviations either way.
    expect(Math.min(...minutes)).toBeGreaterThan(50)
    expect(Math.max(...minutes)).toBeLessThan(150)
  })
})
