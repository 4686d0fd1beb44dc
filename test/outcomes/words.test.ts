// What clinicians read: nothing surer than it is, and nothing asked for that is not to be done.
import { describe, expect, it } from 'vitest'
import { sayShare } from '../../shared/outcomes/advice/words.ts'
import type { Outcomes } from '../../shared/outcomes/types.ts'
import fc from '../support/fast-check.ts'
import { anyHistory, day } from './any-history.ts'
import { booster, chart, on, outcomesOf, phq9, series } from './histories.ts'

type Scores = [number, number][]

const told = ({ advice }: Outcomes) => advice.reasons.map(({ text }) => text).join(' ')
const repeat = /repeat/i

describe('whatever the history, the reasons', () => {
  const everyHistory = (holds: (told: Outcomes) => void) =>
    fc.assert(
      fc.property(anyHistory, day, (history, at) => holds(outcomesOf(history, on(at)))),
      { numRuns: 500 },
    )

  it('claim no certainty, and no sign of nothing', () => {
    everyHistory((outcomes) => {
      expect(told(outcomes)).not.toMatch(/\b(0|100) %|no sign|too early|\b730\b/i)
    })
  })

  it('ask for a repeat once where the status is to watch, and nowhere else', () => {
    everyHistory((outcomes) => {
      const asked = told(outcomes).match(new RegExp(repeat, 'gi')) ?? []
      expect(asked).toHaveLength(outcomes.advice.status === 'watch' ? 1 : 0)
    })
  })

  it('never say that a response stands which the latest score does not bear out', () => {
    everyHistory((outcomes) => {
      const isSaid = /(^|\. )In response/.test(told(outcomes))
      if (isSaid) expect(['response', 'remission']).toContain(outcomes.clinicalState)
    })
  })
})

describe('a share', () => {
  it('is never all or nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        expect(sayShare(share)).not.toMatch(/^(0|100) %$/)
      }),
    )
    expect([sayShare(1), sayShare(0), sayShare(0.34)]).toEqual([
      'more than 99 %',
      'less than 1 %',
      '34 %',
    ])
  })
})

describe('the reasons', () => {
  const reasons = (scores: Scores, at: number, more = {}) =>
    told(outcomesOf(chart(scores, more), on(at)))

  it('of a PHQ-9 of 10 say that it is in response and at the cut-off, and worse than the best', () => {
    const said = reasons(
      [
        [7, 5],
        [14, 10],
      ],
      14,
    )
    expect(said).toContain('In response, though not short of the cut-off of 10.')
    expect(said).toContain('5 points worse than the best, 5 on 2026-01-12')
    expect(said).toMatch(/Loss of response within 5 days has a probability of \d+ %/)
  })

  it('of due-now say what is lost, and ask for no scale', () => {
    const said = reasons(
      [
        [7, 5],
        [14, 15],
        [18, 16],
      ],
      18,
    )
    expect(said).toContain('is lost')
    expect(said).not.toMatch(repeat)
  })

  it('in the first week after a booster of month six say from when a scale speaks of it', () => {
    const said = reasons(
      [
        [7, 5],
        [170, 6],
      ],
      180,
      { sessions: [...series, booster(178)] },
    )
    expect(said).toContain('from 2026-07-09 on')
  })
})

describe('how a patient stands', () => {
  const state = (scores: Scores, at: number, more = {}) =>
    outcomesOf(chart(scores, more), on(at)).clinicalState

  it.each<[string, Scores, number, string | null]>([
    ['is not said before a scale that may judge it', [[3, 4]], 5, null],
    ['is remission below 5', [[7, 4]], 7, 'remission'],
    ['is response at half of the baseline', [[7, 10]], 7, 'response'],
    ['is a partial response from a fifth better on', [[7, 16]], 7, 'partial-response'],
    ['is no response below that', [[7, 17]], 7, 'no-response'],
    [
      'is not said while a loss is seen once',
      [
        [7, 5],
        [14, 16],
      ],
      14,
      null,
    ],
    [
      'is a relapse once the loss is confirmed',
      [
        [7, 5],
        [14, 16],
        [18, 16],
      ],
      18,
      'relapse',
    ],
    [
      'is a response again after it',
      [
        [7, 5],
        [14, 16],
        [18, 16],
        [21, 7],
      ],
      21,
      'response',
    ],
  ])('%s', (_, scores, at, expected) => {
    expect(state(scores, at)).toBe(expected)
  })

  it('is a relapse without a baseline too, by the cut-off', () => {
    const scores = phq9([7, 6], [14, 15], [18, 15])
    const history = { ...chart([]), scores }
    const outcomes = outcomesOf(history, on(18))
    expect(outcomes).toMatchObject({ baseline: null, clinicalState: 'relapse' })
    expect(outcomesOf(history, on(15)).clinicalState).toBeNull()
    expect(told(outcomes)).toContain('a relapse, by the scores alone')
  })

  it('is no relapse without a baseline where the rise is no reliable one', () => {
    const history = { ...chart([]), scores: phq9([7, 7], [14, 10], [18, 11]) }
    expect(outcomesOf(history, on(18)).clinicalState).toBeNull()
  })

  it('is told in the reasons while the advice changes nothing', () => {
    const scores: Scores = [7, 14, 21, 28, 35].map((day) => [day, 13])
    const outcomes = outcomesOf(chart(scores), on(35))
    expect(outcomes).toMatchObject({
      clinicalState: 'partial-response',
      advice: { status: 'no-change' },
    })
    expect(told(outcomes)).toContain('A partial response since the last session: 35 % better')
  })
})
