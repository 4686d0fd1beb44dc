// What a step of the guided deployment is: what it looks at, what that means, and what it does about it.
import type { Place } from './place.ts'
import type { QuestionId } from './questions.ts'
import type { Wishes } from './wishes.ts'

export type StepId =
  | 'account'
  | 'agreement'
  | 'sandbox'
  | 'spend'
  | 'concurrency'
  | 'registration'
  | 'number'
  | 'log-groups'
  | 'bootstrap'
  | 'deploy'
  | 'protect'
  | 'backup'
  | 'pages'
  | 'admin'
  | 'proof'
  | 'drill'
  | 'screen'

/** How things stand with a step. */
export type State =
  | { kind: 'done'; says: string }
  /** Setup can do it. */
  | { kind: 'to-do'; says: string }
  /** Begun; AWS, a carrier or somebody's mailbox has the next turn. */
  | { kind: 'waiting'; says: string }
  /** Only a person can do it, and this is how. */
  | { kind: 'by-hand'; says: string }
  /** It could not be looked at. */
  | { kind: 'unseen'; says: string }
  /** It goes by answers that nobody has given yet. */
  | { kind: 'unanswered'; questions: readonly QuestionId[]; says: string }

export const done = (says: string): State => ({ kind: 'done', says })
export const toDo = (says: string): State => ({ kind: 'to-do', says })
export const waiting = (says: string): State => ({ kind: 'waiting', says })
export const byHand = (says: string): State => ({ kind: 'by-hand', says })
export const unanswered = (says: string, ...questions: QuestionId[]): State => ({
  kind: 'unanswered',
  questions,
  says,
})

/** What stays the same about a step, whatever the account. */
export type StepFacts = Readonly<{
  title: string
  /** What is looked at, in the account. */
  checks: string
  does: string
  costs: string
  /** Why it may be left out; null where nothing further works without it. */
  skippable: string | null
  /** What must be done, or left out, before it. */
  after: readonly StepId[]
}>

/** `S`: what was seen, as data. */
export type StepOf<S> = StepFacts & {
  look(place: Place, wishes: Wishes): Promise<S>
  /** Pure. */
  judge(seen: S, wishes: Wishes): State
  /** May be repeated: it breaks off anywhere and is begun again. What is to be remembered is kept as it comes about. */
  act(place: Place, seen: S, wishes: Wishes, keep: Keep): Promise<void>
}

/** Writes the wishes down. */
export type Keep = (wishes: Wishes) => void

/** A step whose look, judgement and act agree on what is seen; outside they need not know it. */
export type Step = StepFacts & {
  /** How things stand, and what would be done about it. */
  study(place: Place, wishes: Wishes): Promise<{ state: State; act: (keep: Keep) => Promise<void> }>
}

export function step<S>({ look, judge, act, ...facts }: StepOf<S>): Step {
  return {
    ...facts,
    async study(place, wishes) {
      const seen = await look(place, wishes)
      return { state: judge(seen, wishes), act: (keep) => act(place, seen, wishes, keep) }
    },
  }
}

/** For steps that only look. */
export const nothing = async (): Promise<void> => {}
