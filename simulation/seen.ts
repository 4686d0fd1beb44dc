// What the witness keeps of one patient.
import { instant, localDay } from '../shared/calendar/index.ts'
import type { Commit, EventOf } from '../shared/chart/events.ts'
import { type Policy, policyFor } from '../shared/chart/policy.ts'
import { type ChartState, emptyChart } from '../shared/chart/state.ts'
import { chartPk } from '../shared/store/table.ts'
import type { ChartKey, InstrumentId } from '../shared/vocabulary/ids.ts'
import type { Run } from './fleet.ts'
import type { Posted } from './people/meaning.ts'
import type { Person } from './people/person.ts'

export type TextRequest = Pick<EventOf<'TextRequested'>, 'class' | 'purpose'> & { at: number }

/** A page that was asked for, and what came of it at the carrier's. */
export type AskedPage = {
  readonly alertId: string
  readonly to: EventOf<'PageRequested'>['to']
  left: boolean
  refused: boolean
}

/** All that is known of one patient. */
export type Seen = {
  readonly key: ChartKey
  readonly pk: string
  readonly person: Person
  readonly policy: Policy
  /** The fold of the commits as they were made, by the witness's own hand. */
  chart: ChartState
  /** The same with nothing let go of. */
  whole: ChartState
  /** All that alerts were ever raised about, or joined by: by kind and subject. */
  subjects: Set<string>
  commits: number
  /** When a fault last hit something that was about this patient, milliseconds. */
  troubledAt: number
  /** The same, but for charts that cannot be read: those are people's to mend. */
  hitAt: number
  /** When the zone or the number last changed. */
  movedAt: number
  /** Schedules that will fire, by name: when, in milliseconds. */
  armed: Map<string, number>
  /** When the due index last said that the chart has something to do. */
  indexedAt: number | null
  /** The latest text requests, by id. */
  requests: Map<string, TextRequest>
  /** Invocations that published a text or page, by its id. */
  copies: Map<string, Run[]>
  /** Unsolicited reminders by the day they were published on. */
  reminded: { at: number; textId: string }[]
  /** Texts of the patient that are not on the chart yet. */
  posted: Map<string, Posted>
  taken: Set<string>
  /** Since when the patient has been told of our silence; null while texts are wanted. */
  stoppedAt: number | null
  instruments: Map<string, InstrumentId>
  /** Alerts that a person has set out to acknowledge. */
  acknowledging: Map<string, string>
  /** Alerts by which a person has set out to clear the patient for treatment. */
  clearing: Set<string>
  /** Versions at which a change was accepted on condition of them. */
  changedAt: Set<number>
  /** When alerts were last ended, by id. */
  endedAt: Map<string, number>
  /** The latest pages, by id. */
  pages: Map<string, AskedPage>
  /** Alerts about which a page has left, ever. */
  paged: Set<string>
  /** What was given as the answer to each question lately, `<check-in>.<item>`. */
  given: Map<string, Set<number>>
  /** Check-ins that have a score. */
  scored: Set<string>
  /** When a digest last named an alert. */
  digested: Map<string, number>
}

export const firstSeen = (person: Person): Seen => ({
  key: person.key,
  pk: chartPk(person.key),
  person,
  policy: policyFor(person.clinic),
  chart: emptyChart(person.key),
  whole: emptyChart(person.key),
  subjects: new Set(),
  commits: 0,
  troubledAt: 0,
  hitAt: 0,
  movedAt: 0,
  armed: new Map(),
  indexedAt: null,
  requests: new Map(),
  copies: new Map(),
  reminded: [],
  posted: new Map(),
  taken: new Set(),
  stoppedAt: null,
  instruments: new Map(),
  acknowledging: new Map(),
  clearing: new Set(),
  changedAt: new Set(),
  endedAt: new Map(),
  pages: new Map(),
  paged: new Set(),
  given: new Map(),
  scored: new Set(),
  digested: new Map(),
})

const requestsKept = 60

/** Keeps what a later look needs of an event. */
export function remember(seen: Seen, event: Commit['events'][number], now: number): void {
  switch (event.type) {
    case 'TextRequested':
      return keep(seen.requests, event.textId, {
        class: event.class,
        purpose: event.purpose,
        at: now,
      })
    case 'TextReceived': {
      const text = seen.posted.get(event.messageId)
      if (text?.ends) seen.stoppedAt ??= now
      if (text?.meaning === 'start') seen.stoppedAt = null
      return
    }
    case 'PageRequested': {
      const { alertId, to } = event
      const left = to === 'digest' && isInDigestOfDay(seen, alertId, now)
      return keep(seen.pages, event.pageId, { alertId, to, left, refused: false })
    }
    case 'AlertAcknowledged':
      return void seen.endedAt.set(event.alertId, now)
    case 'CheckInOpened':
      return keep(seen.instruments, event.checkInId, event.instrument)
    case 'AnswerGiven': {
      const question = `${event.checkInId}.${event.item}`
      const known = seen.given.get(question) ?? new Set()
      return keep(seen.given, question, known.add(event.value))
    }
    case 'PatientEnrolled':
    case 'DetailsChanged':
      seen.movedAt = now
  }
}

/** Whether the digest of that day, which another chart asked for first, has named it already. */
function isInDigestOfDay({ policy, digested }: Seen, alertId: string, now: number): boolean {
  const dayOf = (at: number) => localDay(instant(at), policy.clinic.timezone)
  const at = digested.get(alertId)
  return at !== undefined && dayOf(at) === dayOf(now)
}

/** What was posted is of no more use once everybody has looked at the commit that took it. */
export function forget({ posted }: Seen, { events }: Commit): void {
  for (const event of events) if (event.type === 'TextReceived') posted.delete(event.messageId)
}

function keep<V>(map: Map<string, V>, key: string, value: V): void {
  map.set(key, value)
  if (map.size <= requestsKept) return
  for (const oldest of map.keys()) {
    map.delete(oldest)
    return
  }
}

/** One more invocation that published this. */
export function note(copies: Map<string, Run[]>, id: string, run: Run): void {
  const known = copies.get(id)
  if (known) known.push(run)
  else keep(copies, id, [run])
}

/** An event in few words; what patients said stays out. */
export function said(event: Commit['events'][number]): string {
  const { type } = event
  switch (type) {
    case 'TextRequested':
      return `${type} ${event.textId} ${event.class} ${event.purpose.kind}`
    case 'TextReceived':
      return `${type} ${event.as}`
    case 'AlertTaken':
    case 'AlertAttempted':
    case 'AlertAcknowledged':
      return `${type} ${event.alertId} ${event.by}`
    case 'AlertRaised':
    case 'AlertUpgraded':
      return `${type} ${event.alertId} ${event.rule}`
    case 'AnswerGiven':
      return `${type} ${event.item}=${event.value}`
    case 'ScoreRecorded':
      return `${type} ${event.instrument}=${event.total}`
    case 'CheckInOpened':
      return `${type} ${event.checkInId} ${event.slot}`
    case 'CheckInClosed':
      return `${type} ${event.reason}`
    case 'AdviceGiven':
      return `${type} ${event.status}`
    case 'TextDeferred':
      return `${type} ${event.textId} until ${event.until}`
    default:
      return 'textId' in event
        ? `${type} ${event.textId}`
        : 'pageId' in event
          ? `${type} ${event.pageId}`
          : type
  }
}
