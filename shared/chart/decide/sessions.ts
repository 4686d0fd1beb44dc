import { addDays, addHours } from '../../calendar/index.ts'
import { personalIn } from '../../vocabulary/personal-ids.ts'
import type { Command, CommandOf, Refusal } from '../commands.ts'
import type { Draft } from '../draft.ts'
import type { EventOf } from '../events.ts'
import { requiredBy } from '../session-record.ts'
import { asksOfSession } from '../slot.ts'
import type { PlannedSession } from '../state.ts'
import { visitSlot } from '../visit-slot.ts'
import { close, current } from './check-in.ts'
import { answerQuestions } from './done.ts'
import { isOldImport, passOver } from './imported.ts'
import { conflict, notFound, wrong } from './refusals.ts'
import { review } from './review.ts'
import {
  begunAt,
  finishedAs,
  implausible,
  impossible,
  isSame,
  recordOf,
  sessionOf,
} from './session-record.ts'
import { tellBan } from './tell-ban.ts'
import { tellVisits } from './visits.ts'

type Finish = CommandOf<'FinishSession'>

/** Nobody plans further: a wrong year. */
const furthestDays = 731

export function plan(draft: Draft, command: CommandOf<'PlanSession'>): Refusal | undefined {
  const { sessionId, startsAt, kind, by } = command
  const known = sessionOf(draft, sessionId)
  if (startsAt > addDays(draft.at, furthestDays))
    return wrong('startsAt', 'this is more than two years ahead')
  if (!known) {
    const telling = personalIn(sessionId, Number(draft.at.slice(0, 4)))
    if (telling) return wrong('sessionId', `${telling}: ids stand in logs`)
    if (isFull(draft)) return conflict(`${aheadAtMost} sessions are planned ahead already`)
    draft.emit({ type: 'SessionPlanned', sessionId, startsAt, kind, by })
    answerQuestions(draft, { by, disposition: 'planned', note: `session ${sessionId}` })
    return
  }
  if (known.startsAt === startsAt && known.kind === kind && known.state !== 'canceled') return
  if (known.state !== 'planned') return conflict(`session ${sessionId} is ${known.state} already`)
  closeVisitCheck(draft, known)
  draft.emit({ type: 'SessionMoved', sessionId, startsAt, kind, by })
  answerQuestions(draft, { by, disposition: 'moved', note: `session ${sessionId}` })
  tellVisits(draft)
}

/** Plans are all kept at hand until their time; twice a week for a year is more than anybody has. */
const aheadAtMost = 100

const isFull = ({ chart, at }: Draft): boolean =>
  chart.sessions.filter((each) => each.state === 'planned' && each.startsAt > at).length >=
  aheadAtMost

export function finish(draft: Draft, command: Finish): Refusal | undefined {
  const { sessionId, endedAt, confirmed, by } = command
  const known = sessionOf(draft, sessionId)
  if (!known) return notFound(`no session ${sessionId}`)
  const record = recordOf(finishedAs(known, command))
  const refusal = impossible(draft, record)
  if (refusal) return refusal
  if (known.state === 'finished' && isSame(known, record)) return
  if (known.state !== 'planned') return conflict(`session ${sessionId} is ${known.state} already`)
  const said = { ...record, doseMg: command.doseMg }
  const slip = confirmed === null ? implausible(draft, said, begunAt(known)) : undefined
  if (slip) return slip
  const before = draft.chart
  const isLatest = !before.sessions.some(
    (each) => each.state === 'finished' && each.endedAt > endedAt,
  )
  const noDrivingUntil = addHours(endedAt, draft.policy.clinic.noDrivingHours)
  const isOld = isOldImport(draft, command)
  closeVisitCheck(draft, known)
  draft.emit({
    type: 'SessionFinished',
    sessionId,
    ...record,
    noDrivingUntil,
    by,
    ...alsoOf(draft, command, isOld),
  })
  answerQuestions(draft, { by, disposition: 'finished', note: `session ${sessionId}` })
  learn(draft, command.learned)
  // What asked about the time since the last session is overtaken; a full scale may be answered until the morning.
  const found = current(draft)
  if (isLatest && found && asksOfSession(found.open.slot)) close(draft, 'overtaken')
  if (noDrivingUntil > draft.at && !isOld) tellBan(draft, sessionId)
  review(draft)
  if (isOld) passOver(draft, command, { chart: before, isLatest })
}

/** What few finishes have. Of a session brought in as history the clinic misses nothing. */
function alsoOf(
  { policy }: Draft,
  { confirmed, knownAs }: Finish,
  isOld: boolean,
): Pick<EventOf<'SessionFinished'>, 'reason' | 'knownAs' | 'required'> {
  const required = isOld ? [] : requiredBy(policy.clinic)
  return {
    ...(confirmed === null ? {} : { reason: confirmed }),
    ...(knownAs === undefined ? {} : { knownAs }),
    ...(required.length === 0 ? {} : { required: [...required] }),
  }
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

/** What is asked before a session has no meaning once it is another, or over. */
function closeVisitCheck(draft: Draft, session: PlannedSession): void {
  if (draft.chart.openCheckIn?.slot === visitSlot(session)) close(draft, 'overtaken')
}

export function cancel(draft: Draft, command: CommandOf<'CancelSession'>): Refusal | undefined {
  const { sessionId, reason, by } = command
  const known = sessionOf(draft, sessionId)
  if (!known) return notFound(`no session ${sessionId}`)
  if (known.state === 'canceled') return
  if (known.state !== 'planned') return conflict(`session ${sessionId} is ${known.state} already`)
  closeVisitCheck(draft, known)
  draft.emit({ type: 'SessionCanceled', sessionId, reason, by })
  answerQuestions(draft, { by, disposition: 'canceled', note: reason })
  tellVisits(draft)
}
