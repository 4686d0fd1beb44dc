import { addDays, addHours } from '../../calendar/index.ts'
import type { Instant } from '../../vocabulary/ids.ts'
import type { Command, CommandOf, Refusal } from '../commands.ts'
import type { Draft } from '../draft.ts'
import { say } from '../say.ts'
import { asksOfSession } from '../slot.ts'
import type { FinishedSession, Session } from '../state.ts'
import { close, current } from './check-in.ts'
import { conflict, isInFuture, notFound, wrong } from './refusals.ts'
import { review } from './review.ts'
import { text } from './texts.ts'

type Finish = CommandOf<'FinishSession'>

/** Pain protocols run up to ten days in a row (clinical.md 3.2). */
const longestDays = 10
/** Nobody plans further: a wrong year. */
const furthestDays = 731

export function plan(draft: Draft, command: CommandOf<'PlanSession'>): Refusal | undefined {
  const { sessionId, startsAt, kind, by } = command
  const known = sessionOf(draft, sessionId)
  if (startsAt > addDays(draft.at, furthestDays))
    return wrong('startsAt', 'this is more than two years ahead')
  if (!known) {
    draft.emit({ type: 'SessionPlanned', sessionId, startsAt, kind, by })
    return
  }
  if (known.startsAt === startsAt && known.kind === kind && known.state !== 'canceled') return
  if (known.state !== 'planned') return conflict(`session ${sessionId} is ${known.state} already`)
  draft.emit({ type: 'SessionMoved', sessionId, startsAt, kind, by })
}

export function finish(draft: Draft, command: Finish): Refusal | undefined {
  const { sessionId, startedAt, endedAt, doseMg, note, by } = command
  const known = sessionOf(draft, sessionId)
  if (!known) return notFound(`no session ${sessionId}`)
  const refusal = impossible(startedAt, endedAt, draft)
  if (refusal) return refusal
  if (known.state === 'finished' && isSame(known, command)) return
  if (known.state !== 'planned') return conflict(`session ${sessionId} is ${known.state} already`)
  const isLatest = !draft.chart.sessions.some(
    (each) => each.state === 'finished' && each.endedAt > endedAt,
  )
  const noDrivingUntil = addHours(endedAt, draft.policy.clinic.noDrivingHours)
  draft.emit({
    type: 'SessionFinished',
    sessionId,
    startedAt,
    endedAt,
    doseMg,
    note,
    noDrivingUntil,
    by,
  })
  learn(draft, command.learned)
  // What asked about the time since the last session is overtaken; a full scale may be answered until the morning.
  const found = current(draft)
  if (isLatest && found && asksOfSession(found.open.slot)) close(draft, 'overtaken')
  if (noDrivingUntil > draft.at) {
    const purpose = { kind: 'notice', sessionId, part: 'at-once' } as const
    text(draft, 'safety', purpose, say(draft).noDriving(noDrivingUntil))
  }
  review(draft)
}

/** From now on this patient is judged by what the clinic has seen; told only when it has seen more. */
function learn(draft: Draft, learned: Command['learned']): void {
  const { condition } = draft.details
  if (learned?.condition !== condition || learned.population.from !== 'clinic') return
  const { population } = learned
  const known = draft.chart.learned
  if (
    known?.condition === condition &&
    JSON.stringify(known.population) === JSON.stringify(population)
  )
    return
  draft.emit({ type: 'ClinicLearned', condition, population })
}

export function cancel(draft: Draft, command: CommandOf<'CancelSession'>): Refusal | undefined {
  const { sessionId, reason, by } = command
  const known = sessionOf(draft, sessionId)
  if (!known) return notFound(`no session ${sessionId}`)
  if (known.state === 'canceled') return
  if (known.state === 'finished') return conflict(`session ${sessionId} is finished already`)
  draft.emit({ type: 'SessionCanceled', sessionId, reason, by })
}

function impossible(startedAt: Instant | null, endedAt: Instant, draft: Draft): Refusal | null {
  if (startedAt && startedAt > endedAt) return wrong('endedAt', 'the end is before the start')
  if (startedAt && addDays(startedAt, longestDays) < endedAt)
    return wrong('startedAt', `a session takes ${longestDays} days at most`)
  if (isInFuture(draft, endedAt)) return wrong('endedAt', 'the end is in the future')
  return null
}

const isSame = (known: FinishedSession, { startedAt, endedAt, doseMg, note }: Finish) =>
  known.startedAt === startedAt &&
  known.endedAt === endedAt &&
  known.doseMg === doseMg &&
  known.note === note

const sessionOf = (draft: Draft, sessionId: string): Session | undefined =>
  draft.chart.sessions.find((each) => each.sessionId === sessionId)
