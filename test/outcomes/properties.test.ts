import { describe, expect, test } from 'vitest'
import { depressionProtocol, measuredProtocol } from '../../local/patients/protocol.ts'
import { type History, judgement, OutcomesInputError } from '../../shared/outcomes/index.ts'
import fc from '../support/fast-check.ts'
import { anyHistory, day } from './any-history.ts'
import { chart, on, outcomesOf, phq9 } from './histories.ts'

describe('whatever the history', () => {
  test('the judgement a decision needs is what the outcomes tell', () => {
    fc.assert(
      fc.property(anyHistory, day, (history, at) => {
        const told = outcomesOf(history, on(at))
        const judged = judgement(history, on(at), depressionProtocol)
        const { advice, nextReviewAt, lookAgainDays, worsened, flags } = told
        const { silenced } = advice
        // Whatever quiets the advice is a decision since which nothing has got worse.
        if (silenced)
          expect(judged.decided).toMatchObject({ by: silenced.by, graver: false, worse: false })
        if (judged.unimprovedSince !== null) expect(told.clinicalState).toBe('no-response')
        expect({ ...judged, decided: null }).toEqual({
          decided: null,
          advice,
          nextReviewAt,
          lookAgainDays,
          sensorFrom: told.sensorFrom,
          unimprovedSince: judged.unimprovedSince,
          worsened,
          flags,
          episode: told.episodes.at(-1)?.sessionIds.at(-1) ?? null,
          durations: told.episodes.flatMap(({ lossBetweenDays }) => lossBetweenDays ?? []),
        })
      }),
    )
  })

  test('no number is NaN or infinite, probabilities are probabilities, dates are in order', () => {
    fc.assert(
      fc.property(anyHistory, day, (history, at) => {
        const told = outcomesOf(history, on(at))
        expect(numbersIn(told).every(Number.isFinite)).toBe(true)
        const { projection, typicalDurationDays: typical, advice } = told
        if (projection !== null) {
          expect(projection.earliest <= projection.lossOfResponseOn).toBe(true)
          expect(projection.latest === null).toBe(projection.openEnded)
          expect(projection.lossOfResponseOn <= (projection.latest ?? '9999')).toBe(true)
          expect(projection.earliest >= on(at).slice(0, 10)).toBe(true)
          expect([...projection.lossBy].sort((a, b) => a - b)).toEqual(projection.lossBy)
          expect(Math.max(...projection.lossBy)).toBeLessThanOrEqual(1 + 1e-12)
        }
        expect(typical.low <= typical.median && typical.median <= typical.high).toBe(true)
        expect(advice.reasons.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })

  test('the order in which things were recorded makes no difference', () => {
    fc.assert(
      fc.property(anyHistory, day, (history, at) => {
        const shuffled = {
          ...history,
          sessions: history.sessions.toReversed(),
          scores: history.scores.toReversed(),
        }
        expect(outcomesOf(shuffled, on(at))).toEqual(outcomesOf(history, on(at)))
      }),
    )
  })

  test('what comes later is not known yet', () => {
    fc.assert(
      fc.property(anyHistory, day, (history, at) => {
        const known = {
          ...history,
          sessions: history.sessions.filter(({ endedAt }) => endedAt <= on(at)),
          scores: history.scores.filter((each) => each.at <= on(at)),
          decisions: (history.decisions ?? []).filter((each) => each.at <= on(at)),
        }
        expect(outcomesOf(known, on(at))).toEqual(outcomesOf(history, on(at)))
      }),
    )
  })

  test.each([
    ['two scales', depressionProtocol],
    ['probability', measuredProtocol],
  ])('the status stays the same until the next review, where a loss is found by %s', (_, by) => {
    fc.assert(
      fc.property(
        anyHistory,
        day,
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (all, at, part) => {
          const now = on(at)
          const history = known(all, now)
          const { advice, nextReviewAt } = outcomesOf(history, now, by)
          const until = nextReviewAt === null ? on(at + 400) : nextReviewAt
          const between = new Date(
            Date.parse(now) + Math.floor(part * (Date.parse(until) - Date.parse(now))),
          ).toISOString()
          const later = outcomesOf(history, between, by).advice
          expect(later.status).toBe(advice.status)
          expect(later.silenced).toEqual(advice.silenced)
        },
      ),
      { numRuns: 300 },
    )
  })
})

function known(history: History, now: string): History {
  const ended = history.ended !== undefined && history.ended.at <= now ? history.ended : undefined
  return {
    ...history,
    sessions: history.sessions.filter(({ endedAt }) => endedAt <= now),
    scores: history.scores.filter(({ at }) => at <= now),
    decisions: (history.decisions ?? []).filter(({ at }) => at <= now),
    ended,
  }
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(numbersIn)
}

describe('input no record could hold', () => {
  test.each([
    ['a total that is no number', chart([], { scores: phq9([0, Number.NaN]) }), 'scores[0].total'],
    ['a total off the scale', chart([], { scores: phq9([0, 28]) }), 'scores[0].total'],
    [
      'a session without an instant',
      chart([], { sessions: [{ id: 's', kind: 'booster', endedAt: 'soon' }] }),
      'sessions[0].endedAt',
    ],
  ])('%s is refused by name, with its place', (_, history, path) => {
    expect(() => outcomesOf(history, on(0))).toThrow(
      expect.objectContaining({ name: 'OutcomesInputError', path }),
    )
  })

  test('an instant to look from that is none is refused too', () => {
    expect(() => outcomesOf(chart([]), 'today')).toThrow(OutcomesInputError)
  })
})

test('an empty history has an answer', () => {
  const empty = {
    sessions: [],
    scores: [],
    safety: { openCrisis: false, maniaGate: false },
  }
  expect(outcomesOf(empty, on(0))).toMatchObject({
    baseline: null,
    episodes: [],
    projection: null,
    typicalDurationDays: { from: 'published', episodes: 0 },
    advice: { status: 'insufficient-data' },
    nextReviewAt: null,
  })
})

test('two totals at one instant: the clinic counts before the text, then the worse one', () => {
  const at = on(-13)
  const total = (value: number, source: 'text' | 'clinic') =>
    ({ instrument: 'phq-9', at, total: value, source }) as const
  const baseline = (...scores: ReturnType<typeof total>[]) =>
    outcomesOf(chart([], { scores }), on(1)).baseline?.score
  expect(baseline(total(15, 'text'), total(12, 'clinic'))).toBe(12)
  expect(baseline(total(15, 'text'), total(18, 'text'))).toBe(18)
})
