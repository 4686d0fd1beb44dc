// Facts of a chart, in the past tense. Everything known of a patient is the fold of these.
//
// Schemas of many parts are lazy, built when a commit is first read: an invocation that finds its snapshot up to
// date reads none.
import * as z from 'zod/mini'
import {
  AdviceStatus,
  AlertKind,
  AlertLevel,
  By,
  Consent,
  Details,
  Duration,
  EscalationClass,
  MeasurementKind,
  MessageClass,
  Population,
  Purpose,
  Reception,
  Route,
  SessionKind,
} from '../vocabulary/facts.ts'
import {
  AlertId,
  CauseId,
  CheckInId,
  CommitHash,
  Condition,
  Instant,
  InstrumentId,
  Language,
  PageId,
  PhoneNumber,
  SessionId,
  TextId,
} from '../vocabulary/ids.ts'

import { findings } from '../vocabulary/measurements.ts'
import { RecordChanges } from '../vocabulary/recorded.ts'
import { recordFields } from '../vocabulary/session-record.ts'

export * from '../vocabulary/facts.ts'

const event = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape })

/** How and of which lot it was given, and the weight the dose is reckoned by. */
const administration = () => ({
  route: z.optional(Route),
  lot: z.optional(z.nullable(z.string())),
  weightKg: z.optional(z.nullable(z.number())),
})

export const ChartEvent = z.lazy(() =>
  z.discriminatedUnion('type', [
    // Without a consent where the clinic's own records brought them in: nothing unasked goes out until there is one.
    event('PatientEnrolled', { details: Details, consent: z.nullable(Consent), by: By }),
    event('DetailsChanged', {
      details: Details,
      consent: z.nullable(Consent),
      by: By,
      /** The names of those that are others now. */
      changed: z.optional(z.array(z.string())),
    }),
    event('MessagingPaused', { reason: z.string(), by: By }),
    event('MessagingResumed', { reason: z.string(), by: By }),
    event('PatientWithdrawn', { reason: z.string(), by: By }),
    // `sentAt`: when the patient's own text was sent; the carrier's word has no time of its own.
    event('OptedOut', {
      // `number`: it had said STOP before this chart had it.
      how: z.enum(['text', 'carrier', 'wrong-number', 'deceased', 'number']),
      sentAt: z.optional(Instant),
    }),
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
      ...administration(),
      /** Why it stands although it looks like a slip. */
      reason: z.optional(z.string()),
      /** By which the system that brought it in knows it, where we know it by another. */
      knownAs: z.optional(SessionId),
      /** What the clinic required to be on record; absent where it requires nothing, and in older commits. */
      required: z.optional(z.array(z.enum(recordFields))),
    }),
    /** A finished session as it stands now; what stood before is in the commits. */
    event('SessionCorrected', {
      sessionId: SessionId,
      startedAt: z.nullable(Instant),
      endedAt: Instant,
      doseMg: z.nullable(z.number()),
      note: z.nullable(z.string()),
      noDrivingUntil: Instant,
      reason: z.string(),
      by: By,
      ...administration(),
    }),
    /** Entered in error: it counts for nothing from now on. */
    event('SessionVoided', {
      sessionId: SessionId,
      reason: z.string(),
      by: By,
      /** Until when the patient still may not drive, as told; absent where nothing stands, and in older commits. */
      banStandsUntil: z.optional(Instant),
    }),

    /** What somebody saw or gave, before the finish or after it: only what is another now. */
    event('SessionRecorded', {
      sessionId: SessionId,
      changes: RecordChanges,
      by: By,
      /** Where one was given: why it stands although it looks like a slip, or is told late. */
      reason: z.optional(z.string()),
    }),

    /** Its time has passed, nobody has said whether it took place, and the clinic is asked. */
    event('SessionUnconfirmed', { sessionId: SessionId, startsAt: Instant }),

    /** Who takes the patient home, as they or the clinic say; `driver` a first name, if one was given. */
    event('RideTold', {
      sessionId: SessionId,
      arranged: z.boolean(),
      driver: z.nullable(z.string()),
      /** Who of the clinic says so; null where the patient did. */
      by: z.nullable(By),
    }),
    /** Hours before its start no ride is told, or what was to be asked is not answered: the clinic is asked. */
    event('VisitUnready', { sessionId: SessionId, startsAt: Instant }),
    /** Whether the patient has driven since, as they say the day after. */
    event('DrivingTold', { sessionId: SessionId, drove: z.boolean() }),

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
      /** Who of the clinic asked for it; absent where the course or the patient did. */
      by: z.optional(By),
      /** When it ends unanswered, where that is sooner than usual. */
      endsAt: z.optional(Instant),
    }),
    event('SlotSkipped', { slot: z.string(), reason: z.string() }),
    event('CheckInStarted', { checkInId: CheckInId }),
    event('AnswerGiven', { checkInId: CheckInId, item: z.int(), value: z.number() }),
    event('ItemSkipped', { checkInId: CheckInId, item: z.int() }),
    event('WentBack', { checkInId: CheckInId, item: z.int() }),
    event('AnswerUnreadable', { checkInId: CheckInId, item: z.int() }),
    /** After an emergency the questions wait for a person, or for the patient to ask for them. */
    event('CheckInHeld', { checkInId: CheckInId }),
    event('CheckInResumed', { checkInId: CheckInId }),
    /** A year of birth given on that page which is not the patient's; the year itself is nobody's to keep. */
    event('BirthYearMissed', { checkInId: CheckInId }),
    /** Asked for on the page of a link, of the check-in that was open if one was: it goes to the number on the chart. */
    event('LinkRequested', { checkInId: z.optional(CheckInId) }),
    event('CheckInPutOff', { checkInId: CheckInId, until: Instant }),
    event('CheckInClosed', {
      checkInId: CheckInId,
      reason: z.enum([
        'complete',
        'expired',
        'overtaken',
        'stopped',
        'entered',
        // Of older releases, while nobody could answer these by phone or on a page.
        'by-phone',
        'changed',
        'voided',
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
    /** Entered in error, or of another patient. */
    event('ScoreVoided', { scoreId: z.string(), reason: z.string(), by: By }),
    /** Urine, liver, blood pressure, weight: entered by the clinic; and what of it was entered in error. */
    event('MeasurementRecorded', {
      measurementId: z.string(),
      kind: MeasurementKind,
      at: Instant,
      values: z.array(z.object({ name: z.string(), value: z.number(), unit: z.string() })),
      finding: z.nullable(z.enum(findings)),
      note: z.nullable(z.string()),
      by: By,
    }),
    event('MeasurementVoided', { measurementId: z.string(), reason: z.string(), by: By }),
    /** Answers that make no total: of what is never scored, or of a scale that was left unfinished. */
    event('AnswersRecorded', {
      scoreId: z.string(),
      instrument: InstrumentId,
      at: Instant,
      answers: z.array(z.nullable(z.number())),
      source: z.enum(['text', 'clinic']),
      checkInId: z.nullable(CheckInId),
      by: z.nullable(By),
    }),
    /** The clinic was asked for a scale that only it can enter. */
    event('EntryAsked', { instrument: InstrumentId }),
    event('NotScored', { checkInId: CheckInId, instrument: InstrumentId, reason: z.string() }),

    event('TextReceived', { messageId: z.string(), body: z.string(), as: Reception }),
    /** The carrier is asked to block this number for us, or to let it through again; and what came of it. */
    event('CarrierListAsked', { phone: PhoneNumber, listed: z.boolean() }),
    event('CarrierListSet', {
      phone: PhoneNumber,
      listed: z.boolean(),
      outcome: z.enum(['done', 'refused', 'gave-up']),
    }),
    /** A number that no patient of the clinic has wrote what had to be acted on; `optedOutAt`: it had said STOP before. */
    event('StrangerWrote', {
      from: PhoneNumber,
      messageId: z.string(),
      body: z.string(),
      language: Language,
      as: Reception,
      optedOutAt: z.nullable(Instant),
    }),
    /** A synthetic crisis was heard, on the clinic's own chart: a person is called as a test. */
    event('DrillHeld', { from: PhoneNumber }),
    event('TextRequested', {
      textId: TextId,
      class: MessageClass,
      purpose: Purpose,
      body: z.string(),
      /** Who wrote it, of a clinician's own words; and why they could not wait for the contact window. */
      by: z.optional(By),
      urgentBecause: z.optional(z.string()),
    }),
    event('TextRetried', { textId: TextId }),
    /** Its carrier took nothing for now, and the invocation lets go of it: it is tried again sooner than its lease ends. */
    event('TextHeldUp', { textId: TextId }),
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
      /** The text that made it, by its id. */
      messageId: z.optional(z.string()),
    }),
    /** A finding of the same patient and kind: it joins the alert instead of making another. */
    event('AlertJoined', {
      alertId: AlertId,
      rule: z.string(),
      says: z.string(),
      about: z.string(),
      messageId: z.optional(z.string()),
    }),
    event('AlertUpgraded', {
      alertId: AlertId,
      level: AlertLevel,
      escalation: EscalationClass,
      rule: z.string(),
      says: z.string(),
    }),
    event('AlertEscalated', { alertId: AlertId, step: z.int() }),
    /** Somebody is on it: the next escalation is held once. */
    event('AlertTaken', { alertId: AlertId, by: By }),
    /** The patient was not reached: the alert stays open. */
    event('AlertAttempted', { alertId: AlertId, by: By, note: z.string() }),
    event('AlertAcknowledged', {
      alertId: AlertId,
      by: By,
      disposition: z.string(),
      note: z.string(),
      /** Whether the patient may be treated; of older commits, which do not say, every one says yes. */
      clearedForTreatment: z.optional(z.boolean()),
    }),
    event('PageRequested', {
      pageId: PageId,
      alertId: AlertId,
      /** `digest`: the clinic's, of routine alerts, at its opening. */
      to: z.enum(['topic', 'on-call', 'digest']),
      /** Which on-call contact, counted from 0. */
      contact: z.int(),
    }),
    event('PageRetried', { pageId: PageId }),
    event('PageHeldUp', { pageId: PageId }),
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
      /** Days from the last full scale to the next, where that is not a week; absent from old commits. */
      lookAgainDays: z.optional(z.nullable(z.int())),
      /** From when on how the day is, is asked every second day; absent where it is not, and from old commits. */
      sensorFrom: z.optional(Instant),
      /** When the running course began, while no scale shows that it has helped; absent else, and from old commits. */
      unimprovedSince: z.optional(Instant),
    }),
    /** The weekly case review: a clinician has gone through the case; and said so too soon. */
    event('CaseReviewed', { reviewId: z.string(), note: z.nullable(z.string()), by: By }),
    event('CaseReviewTakenBack', { reviewId: z.string(), by: By }),
    /** What the clinic's own patients of this condition have shown by now, as parameters. */
    event('ClinicLearned', { condition: Condition, population: Population }),
    event('BoosterDecided', {
      decision: z.enum(['accept', 'defer', 'decline']),
      until: z.nullable(Instant),
      reason: z.string(),
      adviceStatus: z.nullable(AdviceStatus),
      by: By,
    }),
    /** Nothing has come of the last decision by its date, or things have got worse since: the clinic is asked. */
    event('BoosterFollowedUp', { decidedAt: Instant, level: AlertLevel }),
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
    /**
     * Wake-ups that nobody may rely on from this commit on, for it has made them useless, by the version of the chart
     * they were armed on. Missing where there are none.
     */
    useless: z.optional(z.array(z.int())),
    /** The hash of the commit before it. Missing on the first, and on those of releases before chains. */
    previous: z.optional(CommitHash),
    /** Put by hand in the place of one that is lost: the lost one's hash, by which the next commit knows its place. */
    standsFor: z.optional(CommitHash),
    events: z.array(ChartEvent),
  }),
)
export type Commit = z.infer<typeof Commit>

/** One as the store has it, with the hash of what lies there: what it says may have been brought up to date since. */
export type SealedCommit = Commit & { hash: CommitHash }

/** As whoever folds takes it: outside of stores nobody needs its hash. */
export type FoldedCommit = Commit & { hash?: CommitHash }
