// Where things stand on a chart, and what it says to whoever does not see it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dayMs,
  frameOf,
  describe as inWords,
  type Mark,
  type Point,
  responseAt,
  type Scale,
  spanOf,
  ticksOf,
} from '../../web/chart/frame.ts'

const now = Date.parse('2026-03-02T15:00:00Z')
const at = (days: number) => new Date(now - days * dayMs).toISOString()
const point = (days: number, total: number): Point => ({
  at: at(days),
  total,
  source: 'text',
  answers: null,
})
const session: Mark = {
  sessionId: 's1',
  at: at(20),
  kind: 'induction',
  planned: false,
  doseMg: 40,
}
const scale: Scale = {
  name: 'PHQ-9',
  min: 0,
  max: 27,
  lowerIsBetter: true,
  response: 9.5,
  cutOff: 10,
}

describe('the span of a chart', () => {
  it('holds everything that happened, and now', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 20 }), (days) => {
        const points = days.map((each) => point(each, 5))
        const { from, to } = spanOf({ points, marks: [session], ahead: null }, now)
        for (const each of points) expect(Date.parse(each.at)).toBeGreaterThan(from)
        expect(now).toBeLessThan(to)
      }),
    )
  })

  it('lets a far forecast run off the edge', () => {
    const ahead = { lossOfResponseOn: '2029-01-01', earliest: '2027-01-01', latest: null }
    const { from, to } = spanOf({ points: [point(30, 9)], marks: [], ahead }, now)
    expect(to - now).toBeLessThan(now - from)
  })
})

describe('the frame', () => {
  const span = spanOf({ points: [point(60, 20), point(1, 5)], marks: [], ahead: null }, now)

  it('puts the worst of a scale at the top and keeps order in time', () => {
    const { x, y, width } = frameOf(span, scale, { width: 600, height: 200 })
    expect(y(27)).toBeLessThan(y(0))
    expect(x(at(60))).toBeLessThan(x(at(1)))
    expect(x(span.from)).toBeGreaterThanOrEqual(0)
    expect(x(span.to)).toBeLessThanOrEqual(width)
  })

  it('names no more moments than have room', () => {
    for (const width of [260, 390, 800, 1600])
      expect(ticksOf(span, width).length).toBeLessThanOrEqual(Math.max(width / 90, 2) + 1)
  })
})

describe('the score of response', () => {
  it('needs every condition of the rule to hold', () => {
    expect(responseAt({ fraction: 0.5 }, 20, true)).toBe(10)
    expect(responseAt({ fraction: 0.5, points: 12 }, 20, true)).toBe(8)
    expect(responseAt({ points: 10 }, 30, false)).toBe(40)
    expect(responseAt(null, 20, true)).toBeNull()
    expect(responseAt({ fraction: 0.5 }, null, true)).toBeNull()
  })
})

describe('a chart in words', () => {
  it('says first, best and latest, whichever way is better', () => {
    const points = [point(40, 20), point(20, 4), point(2, 9)]
    const dateOf = (date: string) => date.slice(0, 10)
    expect(inWords(scale, points, [session], dateOf)).toMatch(/^3 scores.*20 on.*best 4.*latest 9/)
    expect(inWords({ ...scale, lowerIsBetter: false }, points, [], dateOf)).toMatch(/best 20/)
    expect(inWords(scale, [], [], dateOf)).toBe('No scores yet.')
  })
})
