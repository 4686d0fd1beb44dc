// Histories of every kind, for properties.
import type { History } from '../../shared/outcomes/index.ts'
import fc from '../support/fast-check.ts'
import { on } from './histories.ts'

export const day = fc.double({ min: -40, max: 300, noNaN: true })
const session = fc.record({ kind: fc.constantFrom('induction' as const, 'booster' as const), day })
/** Boosters that follow one another closely, for weeks. */
const run = fc
  .record({
    from: fc.double({ min: -40, max: 200, noNaN: true }),
    gap: fc.double({ min: 1, max: 11, noNaN: true }),
    count: fc.integer({ min: 0, max: 12 }),
  })
  .map(({ from, gap, count }) =>
    Array.from({ length: count }, (_, at) => ({ kind: 'booster' as const, day: from + at * gap })),
  )
const score = fc.record({ day, total: fc.integer({ min: 0, max: 27 }), clinic: fc.boolean() })
const decision = fc.record({
  day,
  decision: fc.constantFrom('accept' as const, 'defer' as const, 'decline' as const),
})

export const anyHistory: fc.Arbitrary<History> = fc
  .record({
    sessions: fc
      .tuple(fc.array(session, { maxLength: 12 }), run)
      .map(([some, close]) => [...some, ...close]),
    scores: fc.array(score, { maxLength: 40 }),
    decisions: fc.array(decision, { maxLength: 3 }),
    safety: fc.record({ openCrisis: fc.constant(false), maniaGate: fc.constant(false) }),
    ended: fc.option(day),
  })
  .map(({ sessions, scores, decisions, ended, ...rest }) => ({
    ...rest,
    sessions: sessions.map((each, at) => ({
      id: `x${at}`,
      kind: each.kind,
      endedAt: on(each.day),
    })),
    scores: scores.map((each) => ({
      instrument: 'phq-9',
      at: on(each.day),
      total: each.total,
      source: each.clinic ? ('clinic' as const) : ('text' as const),
    })),
    decisions: decisions.map((each) => ({ decision: each.decision, at: on(each.day) })),
    ended: ended === null ? undefined : { at: on(ended), reason: 'withdrawn' as const },
  }))
