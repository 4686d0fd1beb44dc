// What enrolment says of how often check-ins come is true of the densest months, and of the quietest.
import { describe, expect, it } from 'vitest'
import { checkInsPerMonth } from '../../shared/chart/frequency.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import { permittedValues } from '../../shared/instruments/answers.ts'
import { courses } from '../../shared/instruments/courses.ts'
import { Condition, type Language } from '../../shared/vocabulary/ids.ts'
import { demo } from '../support/deps.ts'
import fc from '../support/fast-check.ts'
import { enrolled, finish, plan, Scenario, scored, wake } from './scenario.ts'

const hourMs = 3_600_000
const start = Date.parse('2026-03-02T18:00:00Z')
const iso = (hour: number) => new Date(start + hour * hourMs).toISOString()
const conditions = Condition.options
const languages: readonly Language[] = ['en', 'es']

const saidOf = (condition: Condition, language: Language = 'en') =>
  checkInsPerMonth(policyFor(demo).course(condition, language))

/** All answers at once, each at the same share of the item's scale; the last item of PHQ-9 stays 0. */
function answersTo(story: Scenario, share: number): string {
  const open = story.chart.openCheckIn
  const items = (open && policyFor(demo).instrument(open.instrument)?.items) ?? []
  return items
    .map(({ answers, flags }) => {
      const values = permittedValues(answers)
      const [least, most] = [Math.min(...values), Math.max(...values)]
      return flags ? least : Math.round(least + (most - least) * share)
    })
    .join(' ')
}

/** The hours at which a sitting was opened; sessions at noon of these days, every sitting answered. */
function lives(condition: Condition, sessionDays: readonly number[], days: number, share: number) {
  const story = new Scenario()
    .given(iso(-24), enrolled({ condition }))
    .given(iso(-24), scored(20, iso(-24)))
  const openedAt: number[] = []
  for (let hour = 0; hour < days * 24; hour += 3) {
    if (hour % 24 === 0 && sessionDays.includes(hour / 24)) {
      const id = `s${hour}`
      story.when(iso(hour), plan(id, iso(hour))).when(iso(hour), finish(id, iso(hour)))
      story.delivered(iso(hour))
    }
    story.when(iso(hour), wake)
    if (story.of('CheckInOpened').some(({ inSitting }) => !inSitting)) openedAt.push(hour)
    story.delivered(iso(hour))
    for (let sitting = 0; hour % 24 === 21 && story.chart.openCheckIn && sitting < 4; sitting++)
      story.texted(iso(hour), answersTo(story, share)).delivered(iso(hour))
  }
  return openedAt
}

const inMonthFrom = (openedAt: readonly number[], hour: number) =>
  openedAt.filter((each) => each >= hour && each < hour + 30 * 24).length

/** Up to three sessions in a week, on the same days of each of five weeks. */
const series = fc
  .uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 3 })
  .map((days) => [0, 1, 2, 3, 4].flatMap((week) => days.map((day) => week * 7 + day)))

describe('the frequency of check-ins', () => {
  it('is two a month at least, and twenty-five at most, for every condition as it ships', () => {
    for (const condition of conditions)
      for (const language of languages)
        expect(saidOf(condition, language)).toEqual({ fewest: 2, most: 25 })
  })

  it('follows the course table: one step fewer after each session is fewer a month', () => {
    const [first] = courses.depression.steps
    expect(checkInsPerMonth({ steps: first ? [first] : [] }).most).toBeLessThan(25)
  })

  it('is never more than is said, however dense the series and whatever is answered', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...conditions),
        series,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (condition, sessionDays, share) => {
          const openedAt = lives(condition, sessionDays, 45, share)
          const { most } = saidOf(condition)
          for (const from of openedAt) expect(inMonthFrom(openedAt, from)).toBeLessThanOrEqual(most)
          expect(openedAt.length).toBeGreaterThan(4)
        },
      ),
      { numRuns: 12 },
    )
  })

  it('is never less while a patient is stable', () => {
    const openedAt = lives('depression', [0], 180, 0.1)
    for (let day = 0; day <= 150; day++)
      expect(inMonthFrom(openedAt, day * 24)).toBeGreaterThanOrEqual(saidOf('depression').fewest)
  })

  it('in an induction of six sessions is what was counted, and within what is said', () => {
    const openedAt = lives('depression', [0, 2, 4, 7, 9, 11], 24, 0.3)
    expect(openedAt.length).toBeGreaterThan(8)
    expect(openedAt.length).toBeLessThanOrEqual(saidOf('depression').most)
  })
})
