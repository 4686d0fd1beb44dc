// What is next with each step, from how things stand. Pure: nothing here has seen an account.
import type { State, StepFacts, StepId } from './step.ts'

export type Verdict =
  | State
  /** Left out, as the person asked. */
  | { kind: 'skipped'; says: string }
  /** Something before it is not done. */
  | { kind: 'blocked'; by: readonly StepId[]; says: string }

export type Planned = { id: StepId; verdict: Verdict }

/** Whether what comes after a step may go ahead. */
export const isSettled = ({ kind }: Verdict): boolean => kind === 'done' || kind === 'skipped'

/**
 * One step's verdict, from those of the steps before it. What is done is done, whatever stands before it; what may not
 * be left out is not, whatever was asked.
 */
export function verdictOf(
  facts: Pick<StepFacts, 'after' | 'skippable'>,
  state: State,
  { isSkipped, before }: { isSkipped: boolean; before: ReadonlyMap<StepId, Verdict> },
): Verdict {
  if (state.kind === 'done') return state
  if (isSkipped && facts.skippable !== null) return { kind: 'skipped', says: facts.skippable }
  const by = facts.after.filter((id) => {
    const verdict = before.get(id)
    return !verdict || !isSettled(verdict)
  })
  if (by.length === 0) return state
  return { kind: 'blocked', by, says: state.kind === 'unseen' ? 'Not looked at yet.' : state.says }
}

/** The whole plan, for a dry run: what is to be done counts as if it were, for the steps behind it. */
export function plan(
  steps: readonly (readonly [StepId, Pick<StepFacts, 'after' | 'skippable'>])[],
  states: ReadonlyMap<StepId, State>,
  skipped: ReadonlySet<string>,
): readonly Planned[] {
  const before = new Map<StepId, Verdict>()
  const planned: Planned[] = []
  for (const [id, facts] of steps) {
    const state = states.get(id)
    if (!state) continue
    const verdict = verdictOf(facts, state, { isSkipped: skipped.has(id), before })
    planned.push({ id, verdict })
    before.set(id, isAhead(verdict) ? { kind: 'done', says: verdict.says } : verdict)
  }
  return planned
}

/** Setup will do it in the same run, once it has its answers. */
const isAhead = ({ kind }: Verdict): boolean => kind === 'to-do' || kind === 'unanswered'
