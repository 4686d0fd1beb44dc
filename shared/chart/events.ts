// Facts of a chart, in the past tense. Everything known of a patient is the fold of these.
//
// Schemas of many parts are lazy, built when a commit is first read: an invocation that finds its snapshot up to
// date reads none.
import * as z from 'zod/mini'
import {
  AlertId,
  CauseId,
  CheckInId,
  Condition,
  Instant,
  InstrumentId,
  Language,
  PageId,
  PhoneNumber,
  SessionId,
  TextId,
} from '../ids.ts'

/** A staff member as the token names them (its subject), never a display name. */
const By = z.string().check(z.minLength(1), z.maxLength(128))

export const Details = z.lazy(() =>
  z.object({
    firstName: z.string(),
    phone: PhoneNumber,
    timezone: z.string(),
    language: Language,
    condition: Condition,
    checkInBy: z.enum(['text', 'link']),
  }),
)
export type Details = z.infer<typeof Details>

export const Consent = z.lazy(() =>
  z.object({
    textMessages: z.literal(true),
    unencryptedTextAcknowledged: z.boolean(),
    method: z.string(),
    capturedAt: Instant,
    capturedBy: z.string(),
  }),
)
export type Consent = z.infer<typeof Consent>

export const SessionKind = z.enum(['induction', 'booster'])
export type SessionKind = z.infer<typeof SessionKind>

/** design.md 4: what may go out when. */
export const MessageClass = z.enum(['safety', 'reply', 'reminder'])
export type MessageClass = z.infer<typeof MessageClass>

/** Why a text exists; what happens to it is decided by this and its class, never by its body. */
export const Purpose = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('opt-in') }),
    z.object({ kind: z.literal('stop') }),
    z.object({ kind: z.literal('answer') }),
    z.object({ kind: z.literal('crisis'), alertId: AlertId }),
    z.object({ kind: z.literal('call-911'), alertId: AlertId }),
    z.object({
      kind: z.literal('notice'),
      sessionId: SessionId,
      part: z.enum(['at-once', 'morning']),
    }),
    z.object({ kind: z.literal('ride'), sessionId: SessionId, startsAt: Instant }),
    z.object({ kind: z.literal('invite'), checkInId: CheckInId }),
    /** The invite or the item again, at the time the patient asked for with LATER. */
    z.object({ kind: z.literal('again'), checkInId: CheckInId }),
    z.object({ kind: z.literal('nudge'), checkInId: CheckInId, number: z.int() }),
  ]),
)
export type Purpose = z.infer<typeof Purpose>

export const AlertKind = z.enum([
  'crisis',
  'booster',
  'non-response',
  'worsening',
  'side-effect',
  'mania',
  'undelivered-notice',
  'silent',
  'opted-out',
  'unclear-reply',
  'overuse',
])
export type AlertKind = z.infer<typeof AlertKind>

export const AlertLevel = z.enum(['emergency', 'urgent', 'routine'])
export type AlertLevel = z.infer<typeof AlertLevel>

export const EscalationClass = z.enum([
  'crisis-imminent',
  'crisis-active',
  'crisis-passive',
  'emergency',
  'urgent',
  'routine',
])
export type EscalationClass = z.infer<typeof EscalationClass>

export const AdviceStatus = z.enum([
  'safety-first',
  'insufficient-data',
  'not-a-responder',
  'too-early',
  'due-now',
  'due-soon',
  'watch',
  'no-change',
])
export type AdviceStatus = z.infer<typeof AdviceStatus>

/** What became of a text the patient sent: every one has a reply or a reason. */
export const Reception = z.enum([
  'crisis',
  'stop',
  'start',
  'help',
  'answer',
  'started',
  'back',
  'skip',
  'later',
  'unreadable',
  'nothing-open',
  'wrong-number',
  'silent-after-stop',
  /** Sent before the question that stands was asked: not an answer to it. */
  'late',
  /** One more crisis text in a flood of them: a person has been called already. */
  'crisis-repeat',
  /** Too many stray texts in an hour, as from an auto-responder: no reply, to end the loop. */
  'loop',
  'no-text-consent',
])
export type Reception = z.infer<typeof Reception>

const event = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape })

/** A response was lost after one day and by another; null while it is not known to be. */
export const Duration = z.object({ after: z.number(), by: z.nullable(z.number()) })
export type Duration = z.infer<typeof Duration>

/** shared/outcomes/population.ts says what the numbers mean. */
const Population = z.object({
  medianDays: z.number(),
  betweenSd: z.number(),
  withinSd: z.number(),
  holdShare: z.number(),
  from: z.enum(['published', 'clinic']),
})

export const ChartEvent = z.lazy(() =>
  z.discriminatedUnion('type', [
    event('PatientEnrolled', { details: Details, consent: Consent, by: By }),
    event('DetailsChanged', { details: Details, consent: Consent, by: By }),
    event('MessagingPaused', { reason: z.string(), by: By }),
    event('MessagingResumed', { reason: z.string(), by: By }),
    event('PatientWithdrawn', { reason: z.string(), by: By }),
    event('OptedOut', { how: z.enum(['text', 'carrier', 'wrong-number']) }),
    event('OptedIn', {}),

    event('SessionPlanned', { sessionId: SessionId, startsAt: Instant, kind: SessionKind, by: By }),
    event('SessionMoved', { sessionId: SessionId, startsAt: Instant, kind: SessionKind, by: By }),
    event('SessionCanceled', { sessionId: SessionId, reason: z.string(), by: By }),
    event('SessionFinished', {
      sessionId: SessionId,
      startedAt: z.nullable(Instant),
      endedAt: Instant,
      doseMg: z.nullable(z.number()),
      note: z.nullable(z.string()),
      noDrivingUntil: Instant,
      by: By,
    }),

    event('CheckInOpened', {
      checkInId: CheckInId,
      instrument: InstrumentId,
      /** Items in the order they are asked. */
      items: z.int(),
      slot: z.string(),
      /** Instruments that follow in the same sitting. */
      rest: z.array(InstrumentId),
      /** Opened by the patient's finishing the one before: no invite needed. */
      inSitting: z.boolean(),
    }),
    event('SlotSkipped', { slot: z.string(), reason: z.string() }),
    event('CheckInStarted', { checkInId: CheckInId }),
    event('AnswerGiven', { checkInId: CheckInId, item: z.int(), value: z.number() }),
    event('ItemSkipped', { checkInId: CheckInId, item: z.int() }),
    event('WentBack', { checkInId: CheckInId, item: z.int() }),
    event('AnswerUnreadable', { checkInId: CheckInId, item: z.int() }),
    event('CheckInPutOff', { checkInId: CheckInId, until: Instant }),
    event('CheckInClosed', {
      checkInId: CheckInId,
      reason: z.enum([
        'complete',
        'expired',
        'overtaken',
        'stopped',
        'entered',
        'by-phone',
        'changed',
      ]),
    }),
    event('ScoreRecorded', {
      scoreId: z.string(),
      instrument: InstrumentId,
      at: Instant,
      total: z.number(),
      prorated: z.boolean(),
      answers: z.nullable(z.array(z.nullable(z.number()))),
      source: z.enum(['text', 'clinic']),
      checkInId: z.nullable(CheckInId),
      by: z.nullable(By),
    }),
    event('NotScored', { checkInId: CheckInId, instrument: InstrumentId, reason: z.string() }),

    event('TextReceived', { messageId: z.string(), body: z.string(), as: Reception }),
    event('TextRequested', {
      textId: TextId,
      class: MessageClass,
      purpose: Purpose,
      body: z.string(),
    }),
    event('TextRetried', { textId: TextId }),
    event('TextDeferred', { textId: TextId, until: Instant }),
    event('TextDropped', { textId: TextId, reason: z.string() }),
    /** A notice or ride reminder that may not go out: it is not asked for again. */
    event('NoticeWithheld', { purpose: Purpose, reason: z.string() }),
    event('TextSent', { textId: TextId, carrierId: z.string() }),
    event('TextFailed', { textId: TextId, reason: z.string() }),
    event('TextDelivered', { textId: TextId }),
    event('TextUndelivered', { textId: TextId, reason: z.string() }),

    event('AlertRaised', {
      alertId: AlertId,
      kind: AlertKind,
      level: AlertLevel,
      escalation: EscalationClass,
      /** The rule that fired, a stable name. */
      rule: z.string(),
      /** For clinicians, behind the login. */
      says: z.string(),
      /** What it is about: a second one of the same kind and subject is not raised while this is open. */
      about: z.string(),
    }),
    event('AlertUpgraded', {
      alertId: AlertId,
      level: AlertLevel,
      escalation: EscalationClass,
      rule: z.string(),
      says: z.string(),
    }),
    event('AlertEscalated', { alertId: AlertId, step: z.int() }),
    event('AlertAcknowledged', {
      alertId: AlertId,
      by: By,
      disposition: z.string(),
      note: z.string(),
    }),
    event('PageRequested', {
      pageId: PageId,
      alertId: AlertId,
      to: z.enum(['topic', 'on-call']),
      /** Which on-call contact, counted from 0. */
      contact: z.int(),
    }),
    event('PageRetried', { pageId: PageId }),
    event('PageSent', { pageId: PageId }),
    event('PageFailed', { pageId: PageId, reason: z.string() }),

    event('AdviceGiven', {
      status: AdviceStatus,
      rules: z.array(z.string()),
      /** The session the advised-on episode began with, or null before any. */
      episode: z.nullable(z.string()),
      /** When the advice could change by time alone. */
      reviewAt: z.nullable(Instant),
      /** How long each response so far held, in days: what the clinic's other patients are judged by. */
      durations: z.array(Duration),
    }),
    /** What the clinic's own patients of this condition have shown by now, as parameters. */
    event('ClinicLearned', { condition: Condition, population: Population }),
    event('BoosterDecided', {
      decision: z.enum(['accept', 'defer', 'decline']),
      until: z.nullable(Instant),
      reason: z.string(),
      adviceStatus: z.nullable(AdviceStatus),
      by: By,
    }),
  ]),
)
export type ChartEvent = z.infer<typeof ChartEvent>
export type EventOf<T extends ChartEvent['type']> = Extract<ChartEvent, { type: T }>

/** One atomic change of a chart. Never changed, never deleted: the audit trail. */
export const Commit = z.lazy(() =>
  z.object({
    /** Layout of the events inside; older ones are upcast when read. */
    schema: z.literal(1),
    /** 1 for the first. */
    version: z.int(),
    at: Instant,
    /** What made us act; null for the clock. A cause handled once yields nothing again. */
    cause: z.nullable(CauseId),
    /** Fingerprint of a request body, to tell a repeat from a reused key. */
    print: z.nullable(z.string()),
    /** The wake-up armed before this commit, if one was. */
    wakeUp: z.nullable(Instant),
    events: z.array(ChartEvent),
  }),
)
export type Commit = z.infer<typeof Commit>
