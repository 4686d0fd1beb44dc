// Sessions ten days apart or less: judged by what is taken before each of them.
import { describe, expect, it } from 'vitest'
import { booster, chart, on, outcomesOf, series } from './histories.ts'

/** Boosters every `gap` days for half a year, with a score the day before each. */
function dosed(gap: number, score: (at: number) => number, before = 1) {
  const days = Array.from({ length: Math.floor(182 / gap) }, (_, at) => (at + 1) * gap)
  const scores = days.map((day, at): [number, number] => [day - before, score(at)])
  return { history: chart(scores, { sessions: [...series, ...days.map(booster)] }), days }
}

const statuses = (gap: number, score: (at: number) => number) => {
  const { history } = dosed(gap, score)
  return Array.from({ length: 150 }, (_, at) => outcomesOf(history, on(30 + at)).advice.status)
}

describe('weekly boosters for half a year', () => {
  it('are never too early to judge', () => {
    for (const score of [4, 14, 18])
      expect(new Set(statuses(7, () => score))).not.toContain('too-early')
  })

  it('are judged well at PHQ-9 4, and of no use at 18', () => {
    expect(new Set(statuses(7, () => 4))).toEqual(new Set(['no-change']))
    expect(new Set(statuses(7, () => 18))).toEqual(new Set(['not-a-responder']))
  })

  it('tell the scores before the sessions, and the trend across them', () => {
    const { history } = dosed(7, (at) => 4 + Math.floor(at / 6))
    const { reasons } = outcomesOf(history, on(150)).advice
    const text = reasons.find(({ rule }) => rule === 'dosing-without-gaps')?.text
    expect(text).toMatch(
      /^Sessions every 7 days since 2025-12-24 are judged by the PHQ-9 before each: \d/,
    )
    expect(text).toContain('No trend across sessions.')
    const worse = dosed(7, (at) => (at < 20 ? 4 : 4 + 3 * (at - 20)))
    expect(
      outcomesOf(worse.history, on(23 * 7 + 1)).advice.reasons.map((each) => each.text),
    ).toContainEqual(expect.stringMatching(/Across them \d+(\.\d)? points worse\./))
  })

  it('are due now once two scales before sessions are out of response', () => {
    const { history } = dosed(7, (at) => (at < 20 ? 5 : 15))
    const at = (day: number) => outcomesOf(history, on(day))
    expect(at(21 * 7 + 1).advice.status).toBe('watch')
    expect(at(22 * 7 + 1)).toMatchObject({
      clinicalState: 'relapse',
      advice: { status: 'due-now' },
    })
  })

  it('need a scale before a session: one of the morning after speaks of the session before', () => {
    const { history } = dosed(7, () => 5, 6)
    expect(outcomesOf(history, on(150)).advice).toMatchObject({
      status: 'insufficient-data',
      reasons: [{ rule: 'no-scale-before-session' }, { rule: 'days-since-session' }],
    })
  })

  it('end with a longer break, after which the usual week counts again', () => {
    const { history, days } = dosed(7, () => 4)
    const last = days.at(-1)!
    const { advice } = outcomesOf(history, on(last + 10.5))
    expect(advice.reasons.map(({ rule }) => rule)).not.toContain('dosing-without-gaps')
  })
})

it('an induction stays too early to judge in the week after a session', () => {
  expect(
    outcomesOf(
      chart([
        [-1, 9],
        [3, 6],
      ]),
      on(4),
    ).advice.status,
  ).toBe('too-early')
})

it('boosters every ten days are close, every fourteen are not', () => {
  const rules = (gap: number) =>
    outcomesOf(dosed(gap, () => 5).history, on(121)).advice.reasons.map(({ rule }) => rule)
  expect(rules(10)).toContain('dosing-without-gaps')
  expect(rules(14)).not.toContain('dosing-without-gaps')
})
