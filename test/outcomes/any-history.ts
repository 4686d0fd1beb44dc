// Histories of every kind, for properties.
import type { History } from '../../shared/outcomes/index.ts'
import fc from '../support/fast-check.ts'
import { on } from './histories.ts'

export const day = fc.double({ min: -40, max: 300, noNaN: true })
const session = fc.record({ kind: fc.constantFrom('induction' as const, 'booster' as const), day })
const score = fc.record({ day, total: fc.integer({ min: 0, max: 27 }), clinic: fc.boolean() })
const decision = fc.record({
  day,
  decision: fc.constantFrom('accept' as const, 'defer' as const, 'decline' as const),
})

export const anyHistory: fc.Arbitrary<History> = fc
  .record({
    sessions: fc.array(session, { maxLength: 12 }),
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
