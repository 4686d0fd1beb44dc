// The session record: a few of many facts at a time, before the finish and after it. Two people who record different
// facts at once both stand; nothing waits for it, and the finish least of all.
import { addHours } from '../../calendar/index.ts'
import type { Instant } from '../../vocabulary/ids.ts'
import { keysOf } from '../../vocabulary/keys.ts'
import type { RecordChanges } from '../../vocabulary/recorded.ts'
import { banAt } from '../ban.ts'
import type { CommandOf, Refusal } from '../commands.ts'
import type { Draft } from '../draft.ts'
import { callsOf, concernsOf, type RecordConcern } from '../record-concerns.ts'
import { fieldIf, givenWith, parted } from '../session-record.ts'
import type { FinishedSession, PlannedSession } from '../state.ts'
import { raise } from './alerts.ts'
import { correct } from './put-right.ts'
import { conflict, notFound, wrong } from './refusals.ts'
import { review } from './review.ts'
import { confirm, implausibleDose, sessionOf } from './session-record.ts'

type Asked = CommandOf<'RecordSession'>

export function recordSession(draft: Draft, command: Asked): Refusal | undefined {
  const { sessionId } = command
  if (!draft.policy.clinic.sessionRecord)
    return conflict('this clinic keeps no session record: sessionRecord in clinics.json')
  const known = sessionOf(draft, sessionId)
  if (!known) return notFound(`no session ${sessionId}`)
  if (known.state !== 'planned' && known.state !== 'finished')
    return conflict(`session ${sessionId} is ${known.state}: nothing is recorded of it`)
  const changes = news(draft, known, command.changes)
  const before = concernsOf(draft.policy, known)
  const refusal =
    known.state === 'finished'
      ? recordFinished(draft, changes, command)
      : recordPlanned(draft, known, changes, command)
  if (refusal) return refusal
  callFor(draft, sessionId, before)
}

function recordPlanned(
  draft: Draft,
  known: PlannedSession,
  changes: RecordChanges,
  command: Asked,
): Refusal | undefined {
  const { given } = parted(changes)
  const slip = command.confirmed ? undefined : slipIn(draft, known, given)
  if (slip) return slip
  emit(draft, command, changes)
}

/** What was given in a session that is over is put right as ever, with the reason or for being recorded late. */
function recordFinished(draft: Draft, changes: RecordChanges, command: Asked): Refusal | undefined {
  const { given, observed } = parted(changes)
  if (keysOf(given).length > 0) {
    const { route, ...rest } = given
    const asked = { ...rest, ...(route == null ? {} : { route }) }
    const reason = command.reason ?? 'recorded after the finish'
    const refusal = correct(draft, { ...command, type: 'CorrectSession', changes: asked, reason })
    if (refusal) return refusal
  }
  emit(draft, command, observed)
}

function emit(draft: Draft, { sessionId, reason, by }: Asked, changes: RecordChanges): void {
  if (keysOf(changes).length === 0) return
  const why = reason === null ? {} : { reason }
  draft.emit({ type: 'SessionRecorded', sessionId, changes, by, ...why })
}

/** A start so far from the plan is asked about, as an end is. */
const fromPlanHours = 24

function slipIn(
  draft: Draft,
  known: PlannedSession,
  changes: ReturnType<typeof parted>['given'],
): Refusal | undefined {
  const { startedAt, doseMg = null, route = 'iv' } = givenWith(known.given, changes)
  const isNew = changes.doseMg != null || changes.route != null
  const dose = isNew ? implausibleDose(draft, { doseMg, route }) : undefined
  if (dose || changes.startedAt == null || startedAt === undefined) return dose
  const isFar =
    startedAt > addHours(known.startsAt, fromPlanHours) ||
    startedAt < addHours(known.startsAt, -fromPlanHours)
  return isFar
    ? wrong('startedAt', `more than ${fromPlanHours} hours from the plan: ${confirm}`)
    : undefined
}

/** Without what stands so already; said once more, the same is no news of now. */
function news(draft: Draft, known: PlannedSession | FinishedSession, changes: RecordChanges) {
  const { record = {} } = known
  const given = known.state === 'planned' ? known.given : known
  const { bloodPressure, oxygen, ...rest } = changes
  const isNews = isNewsAt(draft.at)
  const pressures = thoseOf(bloodPressure ?? {}, record.bloodPressure ?? {}, isNews)
  const oxygens = thoseOf(oxygen ?? {}, record.oxygen ?? {}, isNews)
  const others: Omit<RecordChanges, 'bloodPressure' | 'oxygen'> = thoseOf(
    rest,
    { ...given, ...record },
    isNews,
  )
  return {
    ...others,
    ...fieldIf('bloodPressure', pressures),
    ...fieldIf('oxygen', oxygens),
  } satisfies RecordChanges
}

type IsNews = (known: unknown, said: unknown) => boolean

const isNewsAt =
  (now: Instant): IsNews =>
  (known, said) => {
    if (typeof said !== 'object' || said === null) return (known ?? null) !== (said ?? null)
    const before = new Map<string, unknown>(Object.entries(known ?? {}))
    return Object.entries(said).some(
      ([name, value]) =>
        value !== before.get(name) && !(name === 'at' && before.has(name) && value === now),
    )
  }

/** Those of the fields that are news. */
function thoseOf<T extends object>(said: T, known: object, isNews: IsNews): Partial<T> {
  const before = new Map<string, unknown>(Object.entries(known))
  const all = Object.entries(said).filter(([name, value]) => isNews(before.get(name), value))
  return Object.fromEntries(all) as Partial<T>
}

/** Somebody is called for what stands out now and did not before. */
function callFor(draft: Draft, sessionId: string, before: readonly RecordConcern[]): void {
  const session = sessionOf(draft, sessionId)
  if (session?.state !== 'planned' && session?.state !== 'finished') return
  const now = concernsOf(draft.policy, session).filter((name) => !before.includes(name))
  const isBanned = session.state === 'planned' || banAt(draft.chart, draft.at) !== null
  for (const name of now) {
    const calls = callsOf(name)
    if (!calls || (calls.kind === 'visit-check' && session.state === 'finished')) continue
    const level = calls.urgentUntil === 'a-person-acts' || isBanned ? 'urgent' : 'routine'
    const alarm = { kind: calls.kind, level, escalation: level, message: calls.says } as const
    raise(draft, { ...alarm, rule: `record:${name}`, subject: `record:${sessionId}:${name}` })
  }
  if (now.length > 0) review(draft)
}
