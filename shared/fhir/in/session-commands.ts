// What is asked of a chart for what another system says of a session: the same commands as people give.
import { addDays, addHours } from '../../calendar/index.ts'
import type { CommandBody, SessionRecord } from '../../chart/commands.ts'
import { courseRules, lastFinished } from '../../chart/course.ts'
import type { SessionKind } from '../../chart/events.ts'
import type { ChartState, FinishedSession, Session } from '../../chart/state.ts'
import type { Instant, SessionId } from '../../vocabulary/ids.ts'
import { foundBy, plannedNear, referredTo, tookPlaceNear } from './find-session.ts'
import { anotherOf } from './names.ts'
import type { GivenRecord, SessionSays, SessionWish } from './wishes.ts'

/** `at` is the field that stands in the way, in the resource. */
export type Asks =
  | {
      commands: readonly CommandBody[]
      /** The session it is about; null where there is none here. */
      sessionId: SessionId | null
      /** Why nothing is done, where one would wonder. */
      note?: string
    }
  | { conflict: string; path: string }

export type Asking = {
  chart: ChartState
  now: Instant
  by: string
  /** Only what is not here yet is made: what is, stays as it stands. */
  creates: boolean
}

type Says<S extends SessionSays['state']> = Extract<SessionSays, { state: S }>

export function sessionCommands(wish: SessionWish, asking: Asking): Asks {
  const { says } = wish
  switch (says.state) {
    case 'booked':
      return book(wish, says, asking)
    case 'begun':
      return begin(wish, says, asking)
    case 'called-off':
      return callOff(wish, says, asking)
    case 'given':
      return give(wish, says.record, asking)
    case 'mistaken':
      return takeBack(wish, says, asking)
  }
}

const nothing = (sessionId: SessionId | null, note?: string): Asks => ({
  commands: [],
  sessionId,
  ...(note !== undefined && { note }),
})

/** Of an appointment of before that nobody has told us of, only the treatment tells anything. */
const longAgo = (startsAt: Instant, now: Instant): boolean => startsAt < addHours(now, -24)

function book(
  { names }: SessionWish,
  { startsAt, kind }: Says<'booked'>,
  { chart, now, by, creates }: Asking,
): Asks {
  const known = foundBy(chart, names)
  const [name] = names
  if (name === undefined) throw new Error('a session without a name')
  if (!known) {
    if (longAgo(startsAt, now) || (startsAt <= now && tookPlaceNear(chart, startsAt)))
      return nothing(null, 'its time has passed: only the procedure tells whether it took place')
    return planned(name, startsAt, kind ?? kindAt(chart, startsAt), by)
  }
  const { sessionId } = known
  if (known.state === 'finished') return nothing(sessionId)
  if (known.state === 'planned')
    return creates ? nothing(sessionId) : planned(sessionId, startsAt, kind ?? known.kind, by)
  const conflict = `this session was ${known.state}: book another, under another identifier`
  return { conflict, path: 'status' }
}

const planned = (sessionId: SessionId, startsAt: Instant, kind: SessionKind, by: string): Asks => ({
  sessionId,
  commands: [{ type: 'PlanSession', sessionId, startsAt, kind, by }],
})

/**
 * Where nothing says it [DESIGN]: a booster once there was one, or once the last treatment is longer ago than an
 * induction takes (docs/clinical.md "Dosing without gaps").
 */
function kindAt(chart: ChartState, startsAt: Instant): SessionKind {
  const last = lastFinished(chart)
  if (!last) return 'induction'
  const isUpkeep = startsAt > addDays(last.endedAt, courseRules.inductionDays)
  return isUpkeep || last.kind === 'booster' ? 'booster' : 'induction'
}

const keptAsPlan = 'until it is done it stands here as an Appointment'

function begin(wish: SessionWish, { startsAt }: Says<'begun'>, asking: Asking): Asks {
  const { chart } = asking
  const known = foundBy(chart, wish.names) ?? referredTo(chart, wish.belongsTo)
  if (known) return nothing(known.sessionId, keptAsPlan)
  if (startsAt === null) return nothing(null, 'not begun, and without a time: nothing to plan')
  const near = plannedNear(chart, startsAt)
  if (near) return nothing(near.sessionId, keptAsPlan)
  return book(wish, { state: 'booked', startsAt, kind: null }, asking)
}

function callOff(
  { names, belongsTo }: SessionWish,
  { reason }: Says<'called-off'>,
  { chart, by }: Asking,
): Asks {
  const known = foundBy(chart, names) ?? referredTo(chart, belongsTo)
  if (!known) return nothing(null, 'nothing of it is known here')
  const { sessionId, state } = known
  if (state === 'canceled' || state === 'voided') return nothing(sessionId)
  if (state === 'finished')
    return {
      conflict: 'this session took place: send its procedure as entered-in-error',
      path: 'status',
    }
  return { sessionId, commands: [{ type: 'CancelSession', sessionId, reason, by }] }
}

const enteredInError = 'entered in error in the clinic’s own system'

function takeBack(wish: SessionWish, { by: what }: Says<'mistaken'>, asking: Asking): Asks {
  const { chart, by } = asking
  const known = foundBy(chart, wish.names)
  if (known?.state !== 'finished' || what === 'appointment')
    return callOff(
      { ...wish, belongsTo: [] },
      { state: 'called-off', reason: enteredInError },
      asking,
    )
  const { sessionId } = known
  return { sessionId, commands: [{ type: 'VoidSession', sessionId, reason: enteredInError, by }] }
}

/** A treatment that took place: of a plan, or of one that nobody had told us of. */
function give(wish: SessionWish, record: GivenRecord, asking: Asking): Asks {
  const { chart } = asking
  const { names, belongsTo } = wish
  const startedAt = record.startedAt ?? record.endedAt
  const own = foundBy(chart, names)
  if (own?.state === 'voided')
    return {
      conflict: 'this session was voided: send it anew, under another identifier',
      path: 'status',
    }
  if (own?.state === 'finished') return correct(own, record, asking)
  const referred = own?.state === 'planned' ? own : referredTo(chart, belongsTo)
  if (referred?.state === 'finished') return correct(referred, record, asking)
  const plan = referred?.state === 'planned' ? referred : plannedNear(chart, startedAt)
  return finish(wish, plan ?? null, own, record, asking)
}

/** Within it a patient may be on the way home: what is told of it is told now, however far from the plan it was. */
const todayHours = 24

function finish(
  { names: [name] }: SessionWish,
  plan: Extract<Session, { state: 'planned' }> | null,
  own: Session | undefined,
  record: GivenRecord,
  { chart, now, by }: Asking,
): Asks {
  if (name === undefined) throw new Error('a session without a name')
  const startsAt = record.startedAt ?? record.endedAt
  const sessionId = plan?.sessionId ?? (own ? anotherOf(own.sessionId) : name)
  const isFar =
    plan === null ||
    (record.endedAt > addHours(now, -todayHours) &&
      (record.endedAt > addHours(plan.startsAt, todayHours) ||
        record.endedAt < addHours(plan.startsAt, -todayHours)))
  const kind = plan?.kind ?? kindAt(chart, startsAt)
  return {
    sessionId,
    commands: [
      ...(isFar ? [{ type: 'PlanSession', sessionId, startsAt, kind, by } as const] : []),
      {
        type: 'FinishSession',
        sessionId,
        ...unsaid,
        ...record,
        confirmed: null,
        imported: true,
        ...(sessionId === name ? {} : { knownAs: name }),
        by,
      },
    ],
  }
}

const unsaid = { doseMg: null, note: null, route: null, lot: null, weightKg: null } as const

/** What is said otherwise now than it stands; of when it began nothing may be said. */
function correct(known: FinishedSession, record: GivenRecord, { by, creates }: Asking): Asks {
  const { sessionId } = known
  const changes = Object.fromEntries(
    Object.entries(record).filter(
      ([name, value]) => value !== null && known[name as keyof GivenRecord] !== value,
    ),
  ) as Partial<SessionRecord>
  if (creates || Object.keys(changes).length === 0) return nothing(sessionId)
  const reason = 'corrected in the clinic’s own system'
  const asked = { sessionId, changes, reason, confirmed: false, by }
  return { sessionId, commands: [{ type: 'CorrectSession', ...asked }] }
}
