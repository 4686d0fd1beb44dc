// What may be on record of a session, and what looks like a slip of the pen.
import { addDays, addHours } from '../../calendar/index.ts'
import { plausibleDoseMg } from '../../clinic/doses.ts'
import type { Instant } from '../../vocabulary/ids.ts'
import type { CommandOf, Refusal, SessionRecord } from '../commands.ts'
import type { Draft } from '../draft.ts'
import type { PlannedSession, Session } from '../state.ts'
import { isInFuture, wrong } from './refusals.ts'

/** Pain protocols run up to ten days in a row (docs/clinical.md "Sessions"). */
const longestDays = 10
/** An end further than this from the plan is asked about. */
const fromPlanHours = 24

export const sessionOf = (draft: Draft, sessionId: string): Session | undefined =>
  draft.chart.sessions.find((each) => each.sessionId === sessionId)

export const recordOf = (from: SessionRecord): SessionRecord => ({
  startedAt: from.startedAt,
  endedAt: from.endedAt,
  doseMg: from.doseMg,
  note: from.note,
  route: from.route,
  lot: from.lot,
  weightKg: from.weightKg,
})

export const isSame = (known: SessionRecord, record: SessionRecord): boolean =>
  JSON.stringify(recordOf(known)) === JSON.stringify(record)

/**
 * What a finish says, and of what it leaves open what was recorded while the session ran. That was asked about when it
 * was recorded, and never stands in the way: a start that cannot be is left out, for the no-driving notice hangs on the
 * finish. Said once more, what the record brought is not asked for again.
 */
export function finishedAs(known: Session, finish: CommandOf<'FinishSession'>): SessionRecord {
  const { endedAt } = finish
  const {
    startedAt = null,
    doseMg = null,
    lot = null,
    weightKg = null,
    route = 'iv',
  } = takenOver(known)
  const isPossible =
    startedAt !== null && startedAt <= endedAt && addDays(startedAt, longestDays) >= endedAt
  return {
    ...finish,
    startedAt: finish.startedAt ?? (isPossible ? startedAt : null),
    doseMg: finish.doseMg ?? doseMg,
    route: finish.route ?? route,
    lot: finish.lot ?? lot,
    weightKg: finish.weightKg ?? weightKg,
  }
}

/** From when its end is reckoned: a start on record was asked about itself. */
export const begunAt = ({ given, startsAt }: PlannedSession): Instant =>
  given?.startedAt ?? startsAt

function takenOver(known: Session): Partial<SessionRecord> {
  if (known.state === 'planned') return known.given ?? {}
  return known.state === 'finished' && known.record ? known : {}
}

/** What no session can be. */
export function impossible(
  draft: Draft,
  { startedAt, endedAt }: SessionRecord,
): Refusal | undefined {
  if (startedAt && startedAt > endedAt) return wrong('endedAt', 'the end is before the start')
  if (startedAt && addDays(startedAt, longestDays) < endedAt)
    return wrong('startedAt', `a session takes ${longestDays} days at most`)
  return isInFuture(draft, endedAt) ? wrong('endedAt', 'the end is in the future') : undefined
}

/** What is said to whoever can confirm: a machine cannot. */
export const confirm = 'if it is right, send it again with confirm and a reason'

/** What can be, and is likelier a slip: a person says why it is none. */
export const implausible = (
  draft: Draft,
  record: SessionRecord,
  startsAt: Instant,
): Refusal | undefined => implausibleDose(draft, record) ?? implausibleEnd(record, startsAt)

export function implausibleDose(
  draft: Draft,
  { doseMg, route }: Pick<SessionRecord, 'doseMg' | 'route'>,
): Refusal | undefined {
  const { from, to } = draft.policy.clinic.plausibleDoseMg[route] ?? plausibleDoseMg[route]
  return doseMg !== null && (doseMg < from || doseMg > to)
    ? wrong('doseMg', `outside ${from} to ${to} mg: ${confirm}`)
    : undefined
}

export function implausibleEnd(
  { endedAt }: Pick<SessionRecord, 'endedAt'>,
  startsAt: Instant,
): Refusal | undefined {
  const isFar =
    endedAt > addHours(startsAt, fromPlanHours) || endedAt < addHours(startsAt, -fromPlanHours)
  return isFar
    ? wrong('endedAt', `more than ${fromPlanHours} hours from the plan: ${confirm}`)
    : undefined
}
