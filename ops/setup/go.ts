// Goes through the steps: looks, says, asks, acts, and looks again. Nothing is kept in between but the file of wishes,
// so that it may break off anywhere and be begun again.
import { Refused, told } from '../command.ts'
import type { Person } from './person.ts'
import type { Place } from './place.ts'
import { isSettled, plan, type Verdict, verdictOf } from './plan.ts'
import { answered, type QuestionId, questionOf } from './questions.ts'
import type { State, Step, StepId } from './step.ts'
import type { Wishes } from './wishes.ts'

export type Steps = readonly (readonly [StepId, Step])[]

export type Journey = {
  place: Place
  steps: Steps
  person: Person
  /** Written down as soon as it changes. */
  keep(wishes: Wishes): void
  /** To be done again though it is done. */
  again: ReadonlySet<StepId>
  /** Hears how far it is, where somebody follows many at once. */
  follow?: Follow
}

export type Follow = {
  begins(id: StepId): void
  reaches(id: StepId, verdict: Verdict): void
}

/** A step broke off while it was done; nothing behind it was begun. */
export class StepFailed extends Refused {
  override name = 'StepFailed'
  readonly step: StepId
  constructor(step: StepId, cause: unknown) {
    const why = cause instanceof Error ? told(cause) : String(cause)
    super(`${step}: ${why}\nNothing is lost: npm run setup goes on from here.`, { cause })
    this.step = step
  }
}

/** The plan as it stands now; nothing is changed and nothing asked. */
export async function tellPlan({ place, steps, follow }: Journey, wishes: Wishes): Promise<void> {
  const states = new Map<StepId, State>()
  for (const [id, step] of steps) states.set(id, await stateOf(step, place, wishes))
  const planned = new Map(
    plan(steps, states, skippedBy(wishes)).map(({ id, verdict }) => [id, verdict]),
  )
  for (const [id, step] of steps) {
    const verdict = planned.get(id)
    if (!verdict) continue
    follow?.reaches(id, verdict)
    place.around.print(`${marks[verdict.kind]} ${id}: ${step.title}. ${wordsOf(verdict)}`)
    if (verdict.kind === 'done') continue
    place.around.print(`    looks at   ${step.checks}`)
    place.around.print(`    does       ${step.does}`)
    place.around.print(`    costs      ${step.costs}`)
    place.around.print(`    leaving it out: ${step.skippable ?? 'no, nothing goes on without it'}`)
  }
}

/** Goes through all steps; answers what is left. */
export async function go(journey: Journey, begun: Wishes): Promise<readonly StepId[]> {
  const before = new Map<StepId, Verdict>()
  let wishes = begun
  for (const [id, step] of journey.steps) {
    const outcome = await take(journey, [id, step], before, wishes)
    wishes = outcome.wishes
    before.set(id, outcome.verdict)
    journey.follow?.reaches(id, outcome.verdict)
    journey.place.around.print(
      `${marks[outcome.verdict.kind]} ${id}: ${step.title}. ${wordsOf(outcome.verdict)}`,
    )
  }
  return [...before].filter(([, verdict]) => !isSettled(verdict)).map(([id]) => id)
}

type Outcome = { verdict: Verdict; wishes: Wishes }

async function take(
  journey: Journey,
  [id, step]: readonly [StepId, Step],
  before: ReadonlyMap<StepId, Verdict>,
  wishes: Wishes,
): Promise<Outcome> {
  const { place, again } = journey
  const judged = (state: State, now: Wishes): Verdict =>
    verdictOf(step, state, { isSkipped: skippedBy(now).has(id), before })
  const first = await stateOf(step, place, wishes)
  const asked = await ask(journey, judged(first, wishes), wishes)
  const { state, act } = await study(step, place, asked)
  const verdict = judged(state, asked)
  const isDue = verdict.kind === 'to-do' || verdict.kind === 'waiting'
  if (!isDue && !(again.has(id) && verdict.kind === 'done')) return { verdict, wishes: asked }
  const choice = await offer(journey, [id, step], verdict)
  if (choice === 'skip') {
    const kept = { ...asked, skip: [...asked.skip, id] }
    journey.keep(kept)
    return { verdict: judged(state, kept), wishes: kept }
  }
  let after = asked
  const keep = (now: Wishes) => {
    after = now
    journey.keep(now)
  }
  journey.follow?.begins(id)
  await act(keep).catch((error: unknown) => {
    throw new StepFailed(id, error)
  })
  return { verdict: judged(await stateOf(step, place, after), after), wishes: after }
}

/** Asks what a step goes by, once each; what is answered is kept before the next is asked. */
async function ask(
  { person, place, keep }: Journey,
  verdict: Verdict,
  wishes: Wishes,
): Promise<Wishes> {
  if (verdict.kind !== 'unanswered') return wishes
  place.around.print(verdict.says)
  let known = wishes
  for (const id of verdict.questions) {
    const next = await askOne({ person, place }, id, known)
    if (next === null) return known
    known = next
    keep(known)
  }
  return known
}

/** Null where nobody answers. */
async function askOne(
  { person, place }: Pick<Journey, 'person' | 'place'>,
  id: QuestionId,
  wishes: Wishes,
): Promise<Wishes | null> {
  const question = questionOf(id, place.clinics)
  for (;;) {
    const answer = await person.ask(question.ask)
    if (answer === null || answer.trim() === '') return null
    const outcome = answered(question, wishes, answer)
    if ('wishes' in outcome) return outcome.wishes
    place.around.complain(outcome.problem)
  }
}

async function offer(
  { person, place }: Journey,
  [id, step]: readonly [StepId, Step],
  verdict: Verdict,
): Promise<'go' | 'skip'> {
  place.around.print(`${id}: ${step.title}. ${wordsOf(verdict)}`)
  place.around.print(`  It ${step.does}. Costs: ${step.costs}.`)
  const choice = await person.choose(step.skippable)
  if (choice === 'stop')
    throw new Refused('Stopped. Nothing is lost: npm run setup goes on from here.')
  return choice
}

async function study(step: Step, place: Place, wishes: Wishes) {
  return step.study(place, wishes).catch((error: unknown) => {
    const why = error instanceof Error ? told(error) : String(error)
    const state: State = { kind: 'unseen', says: `It could not be looked at: ${why}` }
    return { state, act: async () => {} }
  })
}

const stateOf = async (step: Step, place: Place, wishes: Wishes): Promise<State> =>
  (await study(step, place, wishes)).state

const skippedBy = ({ skip }: Wishes): ReadonlySet<string> => new Set(skip)

const marks: Record<Verdict['kind'], string> = {
  done: '[done]   ',
  'to-do': '[to do]  ',
  waiting: '[waiting]',
  'by-hand': '[by hand]',
  unseen: '[unseen] ',
  unanswered: '[asks]   ',
  skipped: '[skipped]',
  blocked: '[later]  ',
}

const wordsOf = (verdict: Verdict): string =>
  verdict.kind === 'blocked'
    ? `${verdict.says} First: ${verdict.by.join(', ')}.`
    : verdict.kind === 'skipped'
      ? `Left out. ${verdict.says}`
      : verdict.says
