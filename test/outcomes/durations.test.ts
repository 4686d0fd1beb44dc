import { describe, expect, test } from 'vitest'
import {
  believe,
  durationQuantile,
  probabilityBy,
} from '../../shared/outcomes/durations/durations.ts'
import { HORIZON_DAYS, populationSurvival } from '../../shared/outcomes/durations/population.ts'
import { conditions } from '../../shared/outcomes/index.ts'
import { normalCdf, normalCdfFast, normalQuantile } from '../../shared/outcomes/normal.ts'

const { population } = conditions.depression

describe('the belief about a patient', () => {
  test('without own episodes is the population', () => {
    const belief = believe(population, [])
    for (const day of [7, 14, 28, 56, 120]) {
      expect(probabilityBy(belief, day)).toBeCloseTo(1 - populationSurvival(population, day), 3)
    }
  })

  test('moves towards own durations, and narrows, with every episode', () => {
    const after = (count: number) => {
      const belief = believe(population, Array(count).fill({ after: 14, by: 21 }))
      const [low, median, high] = [0.1, 0.5, 0.9].map((p) => durationQuantile(belief, p))
      return { median: median!, ratio: high! / low! }
    }
    const steps = [0, 1, 2, 4, 8].map(after)
    steps.slice(1).forEach(({ median, ratio }, at) => {
      expect(median).toBeLessThan(steps[at]!.median)
      expect(ratio).toBeLessThan(steps[at]!.ratio)
    })
    expect(steps.at(-1)!.median).toBeGreaterThan(14)
    expect(steps.at(-1)!.median).toBeLessThan(23)
  })

  test('learns how regular a patient is', () => {
    const spread = (episodes: readonly [number, number][]) => {
      const belief = believe(
        population,
        episodes.map(([after, by]) => ({ after, by })),
      )
      return durationQuantile(belief, 0.9) / durationQuantile(belief, 0.1)
    }
    const regular = spread(Array.from({ length: 6 }, () => [28, 31]))
    const irregular = spread([
      [7, 10],
      [84, 90],
      [14, 17],
      [60, 66],
      [10, 13],
      [100, 105],
    ])
    expect(regular).toBeLessThan(3)
    expect(irregular).toBeGreaterThan(8)
  })

  test('grows with episodes that were cut short late', () => {
    const median = (after: number) =>
      durationQuantile(believe(population, [{ after, by: null }]), 0.5)
    expect(median(100)).toBeGreaterThan(median(10))
    expect(median(100)).toBeLessThanOrEqual(HORIZON_DAYS)
  })

  test('stays a belief after episodes nobody would expect', () => {
    const belief = believe(population, [
      { after: 1500, by: 1507 },
      { after: 0, by: 0.5 },
    ])
    expect(durationQuantile(belief, 0.5)).toBeGreaterThan(0)
    expect(probabilityBy(belief, 100)).toBeLessThanOrEqual(1)
  })
})

describe('the normal distribution', () => {
  test.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [-1.959963984540054, 0.025],
    [3, 0.99865010196837],
    [-8, 6.22096057427179e-16],
  ])('has its known value at %d', (z, p) => {
    expect(Math.abs(normalCdf(z) - p)).toBeLessThan(1e-14)
    expect(Math.abs(normalCdfFast(z) - p)).toBeLessThan(3e-6)
  })

  test('turns back into its quantiles', () => {
    for (const p of [1e-9, 0.001, 0.02, 0.3, 0.5, 0.9, 0.9999]) {
      expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 12)
    }
    expect(() => normalQuantile(0)).toThrow(RangeError)
  })
})
