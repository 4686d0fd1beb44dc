// The session record: no tap is lost to another, what is missed is listed, and what needs a person has called one. What
// was told is put together here once more, fact by fact; the numbers are ours again.
import { addHours } from '../../shared/calendar/index.ts'
import type { EventOf } from '../../shared/chart/events.ts'
import type { ChartState } from '../../shared/chart/state.ts'
import { summarise } from '../../shared/chart/summary.ts'
import type { Instant } from '../../shared/vocabulary/ids.ts'
import type { Ledger } from '../ledger.ts'
import type { Seen } from '../seen.ts'
import type { Invariant } from './invariant.ts'

type Known = {
  /** By name, `bloodPressure.end`: what stands. */
  told: Map<string, unknown>
  /** Of a session that is over. */
  endedAt: Instant | null
  isRequired: boolean
  /** What somebody was called for. */
  rung: Set<string>
}

const known = new WeakMap<Seen, Map<string, Known>>()

function sessionsOf(seen: Seen): Map<string, Known> {
  const found = known.get(seen) ?? new Map<string, Known>()
  known.set(seen, found)
  return found
}

function knownOf(seen: Seen, sessionId: string): Known {
  const all = sessionsOf(seen)
  const fresh = { told: new Map(), endedAt: null, isRequired: false, rung: new Set<string>() }
  const found = all.get(sessionId) ?? fresh
  all.set(sessionId, found)
  return found
}

/** What the finish takes over. */
const given = ['startedAt', 'doseMg', 'route', 'lot', 'weightKg'] as const
const listedAtMost = 6
/** Of what a file brings in so late nothing is missed. */
const oldHours = 24
/** A session moved by so much begins anew. */
const movedHours = 12
const leastOxygen = 90

export const sessionRecords: readonly Invariant[] = [
  {
    name: 'records-are-kept',
    says: 'What is recorded of a session stands there until it is recorded otherwise, whoever recorded what beside it; of start, dose, route, lot and weight the finish takes over what it does not say.',
    commit: (ledger, seen, { events, at }, before) => {
      for (const event of events) {
        if (event.type === 'SessionMoved') forgetMoved(seen, event, before)
        if (event.type === 'SessionVoided') sessionsOf(seen).delete(event.sessionId)
        if (event.type === 'SessionRecorded') tell(seen, event)
        if (event.type === 'SessionCorrected') take(seen, event)
        if (event.type === 'SessionFinished') lookAtFinish(ledger, seen, event, at)
        if (event.type === 'SessionRecorded' || event.type === 'SessionFinished')
          lookAtRecord(ledger, seen, event.sessionId)
      }
    },
  },
  {
    name: 'records-are-missed',
    says: 'A finished session is on the roster with what the clinic requires of its record and nobody has told, until it is told or the session voided: the newest six.',
    commit: (ledger, seen, { events }) => {
      if (!events.some(({ type }) => type.startsWith('Session'))) return
      const listed = summarise(seen.policy, seen.chart).records.map(lineOf).join()
      const wanted = missedOn(seen).map(lineOf).join()
      if (listed !== wanted)
        ledger.fail('records-are-missed', seen, `lists [${listed}], and misses [${wanted}]`)
    },
  },
  {
    name: 'records-are-told',
    says: 'Of who was hard to rouse, had little oxygen, has driven home or left while not ready there is an open alert of a side effect by the same commit that tells of it.',
    commit: (ledger, seen, { events }) => {
      for (const event of events)
        if (event.type === 'SessionRecorded') lookAtDanger(ledger, seen, event)
    },
  },
]

function forgetMoved(
  seen: Seen,
  { sessionId, startsAt }: EventOf<'SessionMoved'>,
  { sessions }: ChartState,
): void {
  const from = sessions.find((each) => each.sessionId === sessionId)?.startsAt
  const isNear =
    from !== undefined &&
    startsAt < addHours(from, movedHours) &&
    startsAt > addHours(from, -movedHours)
  if (!isNear) sessionsOf(seen).delete(sessionId)
}

function tell(seen: Seen, { sessionId, changes }: EventOf<'SessionRecorded'>): void {
  const { told } = knownOf(seen, sessionId)
  for (const [name, value] of flat(changes))
    if (value === null) told.delete(name)
    else told.set(name, value)
}

/** Blood pressure and oxygen by their moments, all else by its name. */
const flat = (fields: object): readonly (readonly [string, unknown])[] =>
  Object.entries(fields).flatMap(([name, value]): (readonly [string, unknown])[] =>
    name === 'bloodPressure' || name === 'oxygen'
      ? Object.entries(Object(value)).map(([moment, each]) => [`${name}.${moment}`, each] as const)
      : [[name, value] as const],
  )

function take(seen: Seen, event: EventOf<'SessionFinished' | 'SessionCorrected'>): void {
  const { told } = knownOf(seen, event.sessionId)
  for (const name of given)
    if (event[name] == null) told.delete(name)
    else told.set(name, event[name])
}

function lookAtFinish(
  ledger: Ledger,
  seen: Seen,
  event: EventOf<'SessionFinished'>,
  at: Instant,
): void {
  const session = knownOf(seen, event.sessionId)
  const { told } = session
  const isLost = (name: (typeof given)[number]) =>
    told.has(name) && event[name] == null && !(name === 'startedAt' && isAfter(told, event))
  const lost = given.filter(isLost)
  if (lost.length > 0)
    ledger.fail('records-are-kept', seen, `${event.sessionId} loses ${lost.join()} to its finish`)
  take(seen, event)
  const isRequired = event.required !== undefined
  if (seen.policy.clinic.sessionRecord && !isRequired && event.endedAt > addHours(at, -oldHours))
    ledger.fail('records-are-missed', seen, `${event.sessionId} is finished, and nothing required`)
  sessionsOf(seen).set(event.sessionId, { ...session, endedAt: event.endedAt, isRequired })
}

/** A start that cannot be. */
const isAfter = (told: Known['told'], { endedAt }: EventOf<'SessionFinished'>): boolean =>
  String(told.get('startedAt')) > endedAt

function lookAtRecord(ledger: Ledger, seen: Seen, sessionId: string): void {
  const session = seen.whole.sessions.find((each) => each.sessionId === sessionId)
  if (session?.state !== 'planned' && session?.state !== 'finished') return
  const stands = new Map(
    flat({ ...(session.state === 'planned' && session.given), ...session.record }),
  )
  const { told } = knownOf(seen, sessionId)
  const isGiven = (name: string) => given.some((each) => each === name)
  const wanted = [...told].filter(([name]) => session.state === 'planned' || !isGiven(name))
  const lost = wanted.filter(
    ([name, value]) => JSON.stringify(stands.get(name)) !== JSON.stringify(value),
  )
  if (lost.length > 0 || stands.size !== wanted.length)
    ledger.fail(
      'records-are-kept',
      seen,
      `${sessionId} has not ${lost.map(([name]) => name).join()}`,
    )
}

const lineOf = ({ sessionId, missing }: { sessionId: string; missing: readonly string[] }) =>
  `${sessionId}: ${missing.join(' ')}`

function missedOn(seen: Seen) {
  const required = seen.policy.clinic.sessionRecord?.required ?? []
  return [...sessionsOf(seen)]
    .flatMap(([sessionId, { told, endedAt, isRequired }]) => {
      const missing = required.filter((field) => !isTold(told, field))
      return endedAt !== null && isRequired && missing.length > 0
        ? [{ sessionId, endedAt, missing }]
        : []
    })
    .toSorted((a, b) => (a.endedAt < b.endedAt ? -1 : 1))
    .slice(-listedAtMost)
}

const isTold = (told: Known['told'], field: string): boolean =>
  field === 'oxygen' ? [...told.keys()].some((name) => name.startsWith('oxygen.')) : told.has(field)

function lookAtDanger(ledger: Ledger, seen: Seen, { sessionId }: EventOf<'SessionRecorded'>): void {
  const { told, rung } = knownOf(seen, sessionId)
  const found = dangersOf(told).filter((name) => !rung.has(name))
  for (const name of found) rung.add(name)
  const isOpen = seen.chart.alerts.some(
    ({ kind, acknowledged }) => kind === 'side-effect' && !acknowledged,
  )
  if (found.length > 0 && !isOpen)
    ledger.fail('records-are-told', seen, `${sessionId}: nobody is called for ${found.join()}`)
}

function dangersOf(told: Known['told']): readonly string[] {
  const oxygen = [...told].filter(([name]) => name.startsWith('oxygen.'))
  const taken = told.get('takenHomeBy')
  return [
    ...(told.get('sedation') === 'hard-to-rouse' ? ['sedation'] : []),
    ...(oxygen.some(([, value]) => Object(value).percent < leastOxygen) ? ['oxygen'] : []),
    ...(Object(taken).who === 'drove' ? ['driving'] : []),
    ...(taken !== undefined && Object(told.get('readiness')).ready === false ? ['leaving'] : []),
  ]
}
