import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSettled, plan } from '../../../ops/setup/plan.ts'
import type { State, StepId } from '../../../ops/setup/step.ts'
import { steps } from '../../../ops/setup/steps.ts'

const states: State[] = [
  { kind: 'done', says: 'd' },
  { kind: 'to-do', says: 't' },
  { kind: 'waiting', says: 'w' },
  { kind: 'by-hand', says: 'b' },
  { kind: 'unseen', says: 'u' },
  { kind: 'unanswered', questions: [], says: 'q' },
]
const ids = steps.map(([id]) => id)
const anyStates = fc
  .array(fc.constantFrom(...states), { minLength: ids.length, maxLength: ids.length })
  .map((all) => new Map(ids.map((id, i) => [id, all[i]!])))
const anySkipped = fc.subarray(ids).map((some) => new Set<StepId>(some))

describe('the plan', () => {
  it('does nothing before all that it needs is done, left out, or done in the same run', () => {
    fc.assert(
      fc.property(anyStates, anySkipped, (seen, skipped) => {
        const verdicts = new Map(plan(steps, seen, skipped).map((each) => [each.id, each.verdict]))
        for (const [id, { after }] of steps) {
          if (verdicts.get(id)?.kind !== 'to-do') continue
          for (const each of after) {
            const before = verdicts.get(each)!
            expect(
              isSettled(before) || before.kind === 'to-do' || before.kind === 'unanswered',
            ).toBe(true)
          }
        }
      }),
    )
  })

  it('leaves out nothing that the rest stands on, and keeps what is done', () => {
    fc.assert(
      fc.property(anyStates, anySkipped, (seen, skipped) => {
        for (const { id, verdict } of plan(steps, seen, skipped)) {
          const { skippable } = steps.find(([each]) => each === id)![1]
          if (verdict.kind === 'skipped') expect(skippable).not.toBeNull()
          expect(verdict.kind === 'done').toBe(seen.get(id)?.kind === 'done')
        }
      }),
    )
  })

  it('has each step behind those it needs', () => {
    steps.forEach(([, { after }], i) => {
      for (const each of after) expect(ids.slice(0, i)).toContain(each)
    })
  })
})
