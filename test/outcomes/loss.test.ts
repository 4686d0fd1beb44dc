// A loss as a probability: from all scales, at any spacing.
import { describe, expect, it } from 'vitest'
import { measuredProtocol } from '../../local/patients/protocol.ts'
import { ownError, probabilityLost, withoutOverlap } from '../../shared/outcomes/durations/lost.ts'
import fc from '../support/fast-check.ts'
import { chart, on, outcomesOf } from './histories.ts'

type Scores = [number, number][]
const told = (scores: Scores) => outcomesOf(chart(scores), on(scores.at(-1)![0]), measuredProtocol)
const rules = (scores: Scores) => told(scores).advice.reasons.map(({ rule }) => rule)

const well: Scores = [7, 14, 21, 28].map((day) => [day, 5])

describe('a loss by probability', () => {
  it.each([3, 7, 11, 14])('is found in two clear scales %i days apart', (gap) => {
    const { advice, episodes, clinicalState } = told([...well, [35, 16], [35 + gap, 17]])
    expect(advice.status).toBe('due-now')
    expect(clinicalState).toBe('relapse')
    expect(episodes[0]).toMatchObject({
      status: 'ended',
      durationDays: { atLeast: 28, atMost: 35 },
    })
  })

  it('names the rule of two scales where that fires too, and how sure it is', () => {
    expect(rules([...well, [35, 16], [42, 17]]).slice(0, 2)).toEqual([
      'confirmed-loss',
      'probable-loss',
    ])
    expect(rules([...well, [35, 16], [49, 17]])[0]).toBe('probable-loss')
    const [, reason] = told([...well, [35, 16], [42, 17]]).advice.reasons
    expect(reason?.text).toMatch(
      /^By 6 scales since the session.* at or above 11 with a probability of (more than )?9\d %/,
    )
  })

  it('is never found in one scale, however bad', () => {
    expect(told([...well, [35, 27]]).advice.status).toBe('watch')
  })

  it('is not found in two that a steady patient near the boundary would have now and then', () => {
    const near: Scores = [10, 9, 8, 10, 9, 8, 9, 10].map((score, at) => [7 * (at + 1), score])
    const { advice } = told([...near, [63, 11], [70, 11]])
    expect(advice.status).toBe('watch')
    expect(advice.reasons.map(({ text }) => text).join(' ')).toMatch(
      /a loss has a probability of \d+ %, where 95 % is asked for/,
    )
  })
})

const setting = { boundary: 10.5, baseline: 20, standardError: 2.16 }
const { population } = measuredProtocol
const pointsOf = (burdens: readonly number[], gap = 7) =>
  burdens.map((burden, at) => ({ day: (at + 1) * gap, burden }))

describe('the probability', () => {
  it('is one, and no lower where the last score is worse', () => {
    const burdens = fc.array(fc.integer({ min: 0, max: 27 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(burdens, fc.integer({ min: 1, max: 6 }), (all, more) => {
        const at = (last: number) => probabilityLost(pointsOf([...all, last]), setting, population)
        const p = at(12)
        expect(p).toBeGreaterThanOrEqual(0)
        expect(p).toBeLessThanOrEqual(1)
        expect(at(12 + more)).toBeGreaterThanOrEqual(p - 0.02)
      }),
    )
  })

  it('is nothing before any reading', () => {
    expect(probabilityLost([], setting, population)).toBe(0)
  })

  it('is surer of scales a fortnight apart than of as many three days apart', () => {
    const at = (gap: number) =>
      probabilityLost(withoutOverlap(pointsOf([5, 12, 13], gap), 14), setting, population)
    expect(at(14)).toBeGreaterThan(at(3))
  })
})

it('forms that ask about the same days are no two witnesses', () => {
  const weights = (gap: number) =>
    withoutOverlap(pointsOf([5, 5], gap), 14).map(({ weight }) => weight)
  expect(weights(14)).toEqual([1, 1])
  expect(weights(7)).toEqual([1, 0.75])
  expect(withoutOverlap(pointsOf([5, 5]), 0).map(({ weight }) => weight)).toEqual([1, 1])
})

it("a patient's own error is learned, and the published one stands until then", () => {
  expect(ownError([], 2.16)).toBeCloseTo(2.16, 12)
  const swings = pointsOf(Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? 0 : 8)))
  expect(ownError(swings, 2.16)).toBeGreaterThan(4)
  expect(ownError(pointsOf(Array(40).fill(5)), 2.16)).toBeLessThan(1.2)
  const apart = pointsOf([0, 8], 30)
  expect(ownError(apart, 2.16)).toBeCloseTo(2.16, 12)
})

describe('how soon to look again', () => {
  it('is a week while nothing threatens, and three days when a loss is near', () => {
    const long: Scores = Array.from({ length: 10 }, (_, at) => [7 * (at + 1), 4])
    expect(told(long).lookAgainDays).toBeNull()
    const near = told([...well, [35, 10]])
    expect(near.lookAgainDays).toBe(3)
    expect(near.advice.reasons.find(({ rule }) => rule === 'look-again')?.text).toBe(
      'The next full scale is worth asking 3 days after the last: loss by a week after that has a probability of at least 5 %.',
    )
  })

  it('is two weeks once a loss is far and the scores are steady, and a week where they are not', () => {
    const long = (last: number): Scores =>
      Array.from({ length: 60 }, (_, at) => [7 * (at + 1), at < 59 ? 4 : last])
    const { lookAgainDays, advice } = told(long(4))
    expect(lookAgainDays).toBe(14)
    expect(advice.reasons.find(({ rule }) => rule === 'look-again')?.text).toBe(
      'The next full scale may wait until 14 days after the last: the scores are steady, and loss by then has a probability of less than 1 %.',
    )
    expect(told(long(8)).lookAgainDays).not.toBe(14)
  })

  it('is not said by the rule of two scales', () => {
    expect(outcomesOf(chart([...well, [35, 10]]), on(35)).lookAgainDays).toBeNull()
  })
})

it('what lies ahead is told for 28 days wherever there is a response to lose', () => {
  const { lossAhead } = told(well)
  expect(lossAhead).toHaveLength(28)
  expect(lossAhead!.toSorted((a, b) => a - b)).toEqual(lossAhead)
  expect(told([[7, 18]]).lossAhead).toBeNull()
})
