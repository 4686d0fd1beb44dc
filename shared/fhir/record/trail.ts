// What a chart's state does not keep and its commits do: answers, texts, consents, and when each thing last changed.
import type { ChartEvent, Consent, SealedCommit } from '../../chart/events.ts'
import type {
  AlertId,
  CheckInId,
  Instant,
  InstrumentId,
  Language,
  SessionId,
  TextId,
} from '../../vocabulary/ids.ts'
import type { Stamp } from './stamp.ts'

/** A scale that was answered or entered, scored or not. */
export type Reading = {
  scoreId: string
  instrument: InstrumentId
  at: Instant
  /** Null where nothing was scored. */
  total: number | null
  prorated: boolean
  /** By item; null in place of one left out. Null where only a total was entered. */
  answers: readonly (number | null)[] | null
  source: 'text' | 'clinic'
  checkInId: CheckInId | null
  by: string | null
  voided: boolean
  /** Of the patient at that time: what they were asked in. */
  language: Language
  stamp: Stamp
}

/** A check-in, from its opening on. */
export type CheckIn = {
  checkInId: CheckInId
  instrument: InstrumentId
  openedAt: Instant
  answers: readonly (number | null)[]
  /** When the last of them came. */
  answeredAt: Instant | null
  closed: { at: Instant; reason: string } | null
  language: Language
  stamp: Stamp
}

export type SentText = {
  textId: TextId
  class: string
  purpose: string
  requestedAt: Instant
  by: string | null
  sentAt: Instant | null
  deliveredAt: Instant | null
  /** Why it did not go out, or did not arrive. */
  failure: string | null
  stamp: Stamp
}

export type ReceivedText = { messageId: string; at: Instant; stamp: Stamp }

export type GivenConsent = { consent: Consent; stamp: Stamp }

export type Trail = {
  readings: readonly Reading[]
  checkIns: readonly CheckIn[]
  sent: readonly SentText[]
  received: readonly ReceivedText[]
  /** Oldest first: the last one stands. */
  consents: readonly GivenConsent[]
  sessions: ReadonlyMap<SessionId, Stamp>
  alerts: ReadonlyMap<AlertId, Stamp>
  /** Of details, and of whether texts may go out. */
  patient: Stamp
  /** Of what outcomes and advice rest on. */
  outcome: Stamp
  commits: readonly Act[]
}

/** A commit that people or patients would want to see who made. */
export type Act = {
  stamp: Stamp
  hash: string
  /** Whoever acted; null for the service itself. */
  by: string | 'patient' | null
  events: readonly ChartEvent[]
}

type Draft = {
  -readonly [K in keyof Trail]: Trail[K] extends ReadonlyMap<infer A, infer B>
    ? Map<A, B>
    : Trail[K] extends readonly (infer T)[]
      ? T[]
      : Trail[K]
} & {
  /** What the patient is asked in at this point. */
  language: Language
}

const never: Stamp = { version: 0, at: '1970-01-01T00:00:00.000Z' as Instant }

/** @param commits oldest first */
export function trailOf(commits: readonly SealedCommit[]): Trail {
  const { language: _, ...trail } = drafted(commits)
  return trail
}

function drafted(commits: readonly SealedCommit[]): Draft {
  const draft: Draft = {
    readings: [],
    checkIns: [],
    sent: [],
    received: [],
    consents: [],
    language: 'en',
    sessions: new Map(),
    alerts: new Map(),
    patient: never,
    outcome: never,
    commits: [],
  }
  for (const commit of commits) {
    const stamp = { version: commit.version, at: commit.at }
    for (const event of commit.events) note(draft, event, stamp)
    const { hash, events } = commit
    draft.commits.push({ stamp, hash, by: actorOf(commit), events })
  }
  return draft
}

/** The first that names somebody; a text makes it the patient's. */
function actorOf({ events }: SealedCommit): Act['by'] {
  for (const event of events) if ('by' in event && event.by) return event.by
  const isTheirs = events.some(({ type }) => patientsOwn.has(type))
  return isTheirs ? 'patient' : null
}

const patientsOwn: ReadonlySet<ChartEvent['type']> = new Set([
  'TextReceived',
  'CheckInStarted',
  'AnswerGiven',
  'ItemSkipped',
  'WentBack',
  'LinkRequested',
  'BirthYearMissed',
] as const)

function note(draft: Draft, event: ChartEvent, stamp: Stamp): void {
  notePatient(draft, event, stamp)
  noteReading(draft, event, stamp)
  noteCheckIn(draft, event, stamp)
  noteText(draft, event, stamp)
  if ('sessionId' in event) draft.sessions.set(event.sessionId, stamp)
  if ('alertId' in event && !event.type.startsWith('Page')) draft.alerts.set(event.alertId, stamp)
  if (outcomes.has(event.type)) draft.outcome = stamp
}

/** What advice and durations are reckoned from, or say. */
const outcomes: ReadonlySet<ChartEvent['type']> = new Set([
  'PatientEnrolled',
  'DetailsChanged',
  'PatientWithdrawn',
  'OptedOut',
  'OptedIn',
  'SessionFinished',
  'SessionCorrected',
  'SessionVoided',
  'CheckInClosed',
  'ScoreRecorded',
  'ScoreVoided',
  'AlertRaised',
  'AlertJoined',
  'AlertUpgraded',
  'AlertAcknowledged',
  'AdviceGiven',
  'ClinicLearned',
  'BoosterDecided',
] as const)

function notePatient(draft: Draft, event: ChartEvent, stamp: Stamp): void {
  switch (event.type) {
    case 'PatientEnrolled':
    case 'DetailsChanged': {
      const { consent } = event
      draft.language = event.details.language
      draft.patient = stamp
      if (consent === null) return
      const last = draft.consents.at(-1)
      if (last === undefined || isOther(last.consent, consent))
        draft.consents.push({ consent, stamp })
      return
    }
    case 'MessagingPaused':
    case 'MessagingResumed':
    case 'PatientWithdrawn':
    case 'OptedOut':
    case 'OptedIn':
      draft.patient = stamp
  }
}

const isOther = (a: Consent, b: Consent): boolean =>
  a.capturedAt !== b.capturedAt ||
  a.capturedBy !== b.capturedBy ||
  a.method !== b.method ||
  a.unencryptedTextAcknowledged !== b.unencryptedTextAcknowledged

function noteReading(draft: Draft, event: ChartEvent, stamp: Stamp): void {
  const { readings } = draft
  if (event.type === 'ScoreRecorded' || event.type === 'AnswersRecorded') {
    const { type: _, ...given } = event
    const { language } = draft
    const scored =
      event.type === 'ScoreRecorded'
        ? { total: event.total, prorated: event.prorated }
        : { total: null, prorated: false }
    readings.push({ ...given, ...scored, voided: false, language, stamp })
  }
  if (event.type === 'ScoreVoided') {
    const at = readings.findLastIndex(({ scoreId }) => scoreId === event.scoreId)
    const found = readings[at]
    if (found) readings[at] = { ...found, voided: true, stamp }
  }
}

function noteCheckIn(draft: Draft, event: ChartEvent, stamp: Stamp): void {
  const { checkIns } = draft
  if (event.type === 'CheckInOpened') {
    const { checkInId, instrument } = event
    const { language } = draft
    const answered = { answers: [], answeredAt: null, closed: null, language }
    checkIns.push({ checkInId, instrument, openedAt: stamp.at, ...answered, stamp })
    return
  }
  if (!('checkInId' in event)) return
  const at = checkIns.findLastIndex(({ checkInId }) => checkInId === event.checkInId)
  const found = checkIns[at]
  if (found) checkIns[at] = changed(found, event, stamp)
}

function changed(checkIn: CheckIn, event: ChartEvent, stamp: Stamp): CheckIn {
  switch (event.type) {
    case 'AnswerGiven':
      return answered(checkIn, event.item, event.value, stamp)
    case 'ItemSkipped':
      return answered(checkIn, event.item, null, stamp)
    case 'CheckInClosed':
      return { ...checkIn, closed: { at: stamp.at, reason: event.reason }, stamp }
    default:
      return checkIn
  }
}

function answered(checkIn: CheckIn, item: number, value: number | null, stamp: Stamp): CheckIn {
  const answers = Array.from({ length: Math.max(item + 1, checkIn.answers.length) }, (_, at) =>
    at === item ? value : (checkIn.answers[at] ?? null),
  )
  return { ...checkIn, answers, answeredAt: stamp.at, stamp }
}

function noteText({ sent, received }: Draft, event: ChartEvent, stamp: Stamp): void {
  if (event.type === 'TextReceived') {
    received.push({ messageId: event.messageId, at: stamp.at, stamp })
    return
  }
  if (event.type === 'TextRequested') {
    const { textId, class: kind, purpose, by = null } = event
    const open = { sentAt: null, deliveredAt: null, failure: null }
    const requestedAt = stamp.at
    sent.push({ textId, class: kind, purpose: purpose.kind, requestedAt, by, ...open, stamp })
    return
  }
  if (!('textId' in event)) return
  const at = sent.findLastIndex(({ textId }) => textId === event.textId)
  const found = sent[at]
  if (found) sent[at] = { ...found, ...outcomeOf(event, stamp.at), stamp }
}

function outcomeOf(event: ChartEvent, at: Instant): Partial<SentText> {
  switch (event.type) {
    case 'TextSent':
      return { sentAt: at }
    case 'TextDelivered':
      return { deliveredAt: at }
    case 'TextDropped':
    case 'TextFailed':
    case 'TextUndelivered':
      return { failure: event.reason }
    default:
      return {}
  }
}
