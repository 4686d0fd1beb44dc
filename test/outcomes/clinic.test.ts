import { describe, expect, test } from 'vitest'
import { randomFrom } from '../../local/patients/random.ts'
import {
  clinicCurve,
  clinicPopulation,
  conditions,
  populationSurvival,
} from '../../shared/outcomes/index.ts'
import { booster, chart, on, outcomesOf, series } from './histories.ts'

const published = conditions.depression.population

describe('the published population', () => {
  test('passes through the printed points: 80 % still well at 4 weeks, 60 % at 8', () => {
    expect(populationSurvival(published, 28)).toBeCloseTo(0.8, 10)
    expect(populationSurvival(published, 56)).toBeCloseTo(0.6, 10)
  })

  test('of PTSD has its median at 27.5 days', () => {
    expect(populationSurvival(conditions.ptsd.population, 27.5)).toBeCloseTo(0.5, 10)
  })
})

describe("a clinic's own population", () => {
  /** Patients with three episodes each, seen weekly, around a typical duration. */
  const patients = (count: number, median: number) => {
    const random = randomFrom(7, count)
    return Array.from({ length: count }, () => {
      const own = Math.log(median) + 0.6 * random.normal()
      return Array.from({ length: 3 }, () => {
        const after = Math.floor(Math.exp(own + 0.5 * random.normal()) / 7) * 7
        return { after, by: after + 7 }
      })
    })
  }

  test('is the published one without patients', () => {
    expect(clinicPopulation([], published)).toBe(published)
    expect(clinicPopulation([[{ after: 30, by: null }]], published)).toBe(published)
  })

  test('moves towards its patients the more of them there are', () => {
    const median = (count: number) => clinicPopulation(patients(count, 28), published).medianDays
    expect(median(3)).toBeLessThan(published.medianDays)
    expect(median(20)).toBeLessThan(median(3))
    expect(Math.abs(median(150) - 28)).toBeLessThan(4)
  })

  test('is called its own from ten patients with a loss', () => {
    expect(clinicPopulation(patients(9, 40), published).from).toBe('published')
    expect(clinicPopulation(patients(10, 40), published).from).toBe('clinic')
  })
})

describe("a clinic's curve", () => {
  const told = (scores: [number, number][], more = {}) => outcomesOf(chart(scores, more), on(60))
  const lostAt = (day: number) =>
    told([
      [7, 5],
      [day, 13],
      [day + 7, 13],
    ])
  const patients = [
    { condition: 'depression', outcomes: lostAt(14) },
    { condition: 'depression', outcomes: lostAt(21) },
    {
      condition: 'depression',
      outcomes: told([[7, 5]], {
        sessions: [...series, booster(10)],
        checkIns: { asked: 4, answered: 3 },
      }),
    },
    { condition: 'anxiety', outcomes: told([[7, 15]], { checkIns: { asked: 4, answered: 1 } }) },
  ]

  test('tells how many were at risk, cut short, without response and not answered', () => {
    const { overall, byCondition } = clinicCurve(patients)
    expect(overall).toMatchObject({
      patients: 4,
      episodes: 3,
      confirmedLosses: 2,
      cutShort: { nextSession: 1, followUpEnded: 0, ongoing: 0 },
      noResponse: 1,
      notEnoughData: 1,
      checkIns: { asked: 8, answered: 4 },
      missingShare: 0.5,
    })
    expect(overall.points.slice(0, 4).map(({ day, atRisk }) => [day, atRisk])).toEqual([
      [0, 3],
      [7, 3],
      [14, 0],
      [21, 0],
    ])
    expect(byCondition.depression?.episodes).toBe(3)
    expect(byCondition.anxiety).toMatchObject({ episodes: 0, points: [], medianDays: null })
  })

  test('reads boosters both ways', () => {
    const { sensitivity } = clinicCurve(patients).overall
    expect(sensitivity.medianIfAllEvents!).toBeLessThanOrEqual(sensitivity.medianIfAllCensored!)
  })
})
