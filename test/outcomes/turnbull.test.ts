import { describe, expect, test } from 'vitest'
import {
  kaplanMeier,
  OutcomesInputError,
  survivalAt,
  turnbull,
} from '../../shared/outcomes/index.ts'
import fc from '../support/fast-check.ts'
import { turnbullCases } from './fixtures/read.ts'

describe("Turnbull's estimate", () => {
  test('of one interval leaves only its inside undetermined', () => {
    const curve = turnbull([{ after: 14, by: 21 }])
    expect(survivalAt(curve, 14)).toEqual({ low: 1, high: 1 })
    expect(survivalAt(curve, 17)).toEqual({ low: 0, high: 1 })
    expect(survivalAt(curve, 21)).toEqual({ low: 0, high: 0 })
  })

  test('of disjoint intervals is the empirical curve', () => {
    const curve = turnbull([6, 13, 20, 27].map((after) => ({ after, by: after + 1 })))
    const seen = [7, 14, 21, 28].map((day) => survivalAt(curve, day))
    const expected = [0.75, 0.5, 0.25, 0]
    seen.forEach(({ low, high }, at) => {
      expect(low).toBeCloseTo(expected[at]!, 12)
      expect(high).toBeCloseTo(expected[at]!, 12)
    })
  })

  test('of durations all cut short stays at 1 as far as anyone was followed', () => {
    const curve = turnbull([
      { after: 10, by: null },
      { after: 20, by: null },
    ])
    expect(survivalAt(curve, 20)).toEqual({ low: 1, high: 1 })
    expect(survivalAt(curve, 21)).toEqual({ low: 0, high: 1 })
    expect(curve.support).toEqual([{ from: 20, to: null, mass: 1 }])
  })

  test('of overlapping intervals gives the weights 0.3, 0.3 and 0.4', () => {
    const curve = turnbull([
      { after: 7, by: 14 },
      { after: 14, by: 21 },
      { after: 7, by: 21 },
      { after: 21, by: null },
      { after: 28, by: null },
    ])
    expect(curve.support.map(({ from, to }) => [from, to])).toEqual([
      [7, 14],
      [14, 21],
      [28, null],
    ])
    expect(curve.support.map(({ mass }) => Number(mass.toFixed(10)))).toEqual([0.3, 0.3, 0.4])
    for (const [day, share] of [
      [7, 1],
      [14, 0.7],
      [21, 0.4],
      [28, 0.4],
    ] as const) {
      expect(survivalAt(curve, day).low).toBeCloseTo(share, 10)
    }
  })

  test('takes a duration known to the day as a point', () => {
    expect(
      turnbull([
        { after: 5, by: 5 },
        { after: 0, by: 9 },
      ]).support,
    ).toEqual([{ from: 5, to: 5, mass: 1 }])
  })

  test('takes what was cut short at an exact loss to have outlasted it, as Kaplan and Meier do', () => {
    const curve = turnbull([
      { after: 8, by: 8 },
      { after: 8, by: null },
    ])
    expect(survivalAt(curve, 8)).toEqual({ low: 0.5, high: 0.5 })
    const among = turnbull([
      { after: 8, by: 8 },
      { after: 8, by: 12 },
      { after: 12, by: 12 },
      { after: 4, by: 8 },
    ])
    expect(survivalAt(among, 8)).toEqual({ low: 0.5, high: 0.5 })
    expect(survivalAt(among, 12)).toEqual({ low: 0, high: 0 })
  })

  test('of exact times and of what was cut short is the Kaplan-Meier curve', () => {
    const durations = fc.array(
      fc.record({ time: fc.integer({ min: 1, max: 12 }), event: fc.boolean() }),
      { minLength: 1, maxLength: 25 },
    )
    fc.assert(
      fc.property(durations, (all) => {
        const curve = turnbull(
          all.map(({ time, event }) => ({ after: time, by: event ? time : null })),
        )
        const known = kaplanMeier(all)
        const last = Math.max(...all.map(({ time }) => time))
        for (let day = 0; day <= last; day++) {
          const expected = known.steps.findLast((step) => step.time <= day)?.survival ?? 1
          expect(survivalAt(curve, day).high).toBeCloseTo(expected, 6)
        }
      }),
    )
  })

  test('of nothing is nothing', () => {
    expect(turnbull([])).toMatchObject({ support: [], converged: true })
  })

  test.each([
    { after: -1, by: 3 },
    { after: 5, by: 3 },
    { after: Number.NaN, by: 3 },
    { after: 1, by: Number.NaN },
    { after: Number.POSITIVE_INFINITY, by: null },
  ])('refuses $after to $by by name', (interval) => {
    expect(() => turnbull([interval])).toThrow(OutcomesInputError)
  })
})

describe("beside R's survfit", () => {
  test('the likelihood is never lower, and the Kuhn-Tucker conditions hold to 1e-8', () => {
    for (const { name, after, by, logLikelihood } of turnbullCases) {
      const curve = turnbull(after.map((each, at) => ({ after: each, by: by[at] ?? null })))
      expect(curve.kuhnTucker, name).toBeLessThan(1e-8)
      expect(curve.converged, name).toBe(true)
      expect(curve.logLikelihood, name).toBeGreaterThan(logLikelihood - 1e-9)
    }
  })

  test("survival is within 1e-4 of R's, carried on to the maximum where survfit stops early", () => {
    for (const { name, after, by, times, refined } of turnbullCases) {
      const curve = turnbull(after.map((each, at) => ({ after: each, by: by[at] ?? null })))
      times.forEach((day, at) => {
        const { low, high } = survivalAt(curve, day)
        expect(refined[at]!, name).toBeGreaterThan(low - 1e-4)
        expect(refined[at]!, name).toBeLessThan(high + 1e-4)
      })
    }
  })

  test('where survfit itself is further away, it had stopped below our likelihood', () => {
    const further = turnbullCases.filter(({ after, by, times, survival, logLikelihood }) => {
      const curve = turnbull(after.map((each, at) => ({ after: each, by: by[at] ?? null })))
      const apart = times.some((day, at) => {
        const { low, high } = survivalAt(curve, day)
        return survival[at]! < low - 1e-4 || survival[at]! > high + 1e-4
      })
      if (apart) expect(curve.logLikelihood).toBeGreaterThan(logLikelihood)
      return apart
    })
    expect(further.length).toBeLessThan(turnbullCases.length / 3)
  })
})

test('masses sum to 1 and meet the Kuhn-Tucker conditions whatever the intervals', () => {
  const interval = fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.option(fc.integer({ min: 0, max: 15 })))
    .map(([after, width]) => ({ after, by: width === null ? null : after + width }))
  fc.assert(
    fc.property(fc.array(interval, { minLength: 1, maxLength: 40 }), (intervals) => {
      const { support, kuhnTucker } = turnbull(intervals)
      expect(support.reduce((sum, { mass }) => sum + mass, 0)).toBeCloseTo(1, 9)
      expect(kuhnTucker).toBeLessThan(1e-8)
    }),
  )
})
