// What can be asked of a chart. Time rides along: nothing below reads a clock.

import type { Tier } from '../conversation/index.ts'
import type {
  AlertId,
  CauseId,
  CheckInId,
  Instant,
  InstrumentId,
  PageId,
  PhoneNumber,
  SessionId,
  TextId,
} from '../vocabulary/ids.ts'
import type { Finding, MeasurementKind } from '../vocabulary/measurements.ts'
import type { RecordChanges } from '../vocabulary/recorded.ts'
import type { ChartEvent, Consent, Details, Route, SessionKind } from './events.ts'
import type { ChartState } from './state.ts'

/** What became of one text or page we tried to send. */
export type DispatchResult =
  | { kind: 'text-sent'; textId: TextId; carrierId: string }
  | { kind: 'text-refused'; textId: TextId; reason: 'opted-out' | 'invalid-number' | 'not-allowed' }
  | {
      kind: 'carrier-list'
      phone: PhoneNumber
      listed: boolean
      outcome: 'done' | 'refused' | 'gave-up'
    }
  /** Not taken for now. */
  | { kind: 'text-held-up'; textId: TextId }
  | { kind: 'page-sent'; pageId: PageId }
  | { kind: 'page-held-up'; pageId: PageId }
  | { kind: 'page-refused'; pageId: PageId; reason: string }

/** What is on record of a session that took place. */
export type SessionRecord = {
  startedAt: Instant | null
  endedAt: Instant
  doseMg: number | null
  note: string | null
  route: Route
  lot: string | null
  weightKg: number | null
}

type OptionalDetail = 'lastName' | 'birthDate' | 'externalId' | 'emergencyContact'

/** Details as people give them: of those that need not be there, what is left out stays and null takes away. */
export type GivenDetails = Omit<Details, OptionalDetail> & {
  [Name in OptionalDetail]?: Details[Name] | null
}

export type CommandBody =
  | {
      type: 'Enrol'
      details: GivenDetails
      /** Null where a file brings them in: no import makes a consent. */
      consent: Consent | null
      /** The id was made for this very request: whoever stands there is another. */
      issued?: true
      by: string
    }
  /** What is left out stays; a new number needs a consent. */
  | {
      type: 'ChangeDetails'
      changes: Partial<GivenDetails>
      consent: Consent | null
      by: string
    }
  | { type: 'Pause'; reason: string; by: string }
  | { type: 'Resume'; reason: string; by: string }
  | { type: 'Withdraw'; reason: string; by: string }
  | { type: 'PlanSession'; sessionId: SessionId; startsAt: Instant; kind: SessionKind; by: string }
  | {
      type: 'FinishSession'
      sessionId: SessionId
      startedAt: Instant | null
      endedAt: Instant
      doseMg: number | null
      note: string | null
      /** Null for what is on record by then, or else into a vein. */
      route: Route | null
      lot: string | null
      weightKg: number | null
      /** Why what looks like a slip is none; null where nobody confirmed it. */
      confirmed: string | null
      /** Brought in by another system, maybe long after: see decide/imported.ts. */
      imported?: true
      /** By which that system knows it, where we know it by another. */
      knownAs?: SessionId
      by: string
    }
  /** What somebody saw or gave: what is left out stays, and null takes it back. */
  | {
      type: 'RecordSession'
      sessionId: SessionId
      changes: RecordChanges
      /** Why, of a finished session or of what looks like a slip. */
      reason: string | null
      confirmed: boolean
      by: string
    }
  /** What is left out stays as it stands. */
  | {
      type: 'CorrectSession'
      sessionId: SessionId
      changes: Partial<SessionRecord>
      reason: string
      confirmed: boolean
      by: string
    }
  | { type: 'VoidSession'; sessionId: SessionId; reason: string; by: string }
  /** Who takes the patient home, as somebody of the clinic has found out. */
  | {
      type: 'RecordRide'
      sessionId: SessionId
      arranged: boolean
      driver: string | null
      by: string
    }
  | { type: 'CancelSession'; sessionId: SessionId; reason: string; by: string }
  | {
      type: 'EnterScore'
      instrument: InstrumentId
      takenAt: Instant
      answers: readonly (number | null)[] | null
      total: number | null
      by: string
    }
  /** A check-in now, outside the course; null for the instruments of its weekly sitting. */
  | { type: 'OpenCheckIn'; instruments: readonly InstrumentId[] | null; by: string }
  | { type: 'VoidScore'; scoreId: string; reason: string; by: string }
  /** What the clinic has measured, its values and units checked by the edge. */
  | {
      type: 'EnterMeasurement'
      kind: MeasurementKind
      takenAt: Instant
      values: readonly { name: string; value: number; unit: string }[]
      finding: Finding | null
      note: string | null
      by: string
    }
  | { type: 'VoidMeasurement'; measurementId: string; reason: string; by: string }
  | { type: 'ReviewCase'; note: string | null; by: string }
  | { type: 'TakeBackReview'; reviewId: string; by: string }
  | {
      type: 'DecideBooster'
      decision: 'accept' | 'defer' | 'decline'
      until: Instant | null
      reason: string
      by: string
    }
  | {
      type: 'AcknowledgeAlert'
      alertId: AlertId
      disposition: string
      note: string
      /** By a clinician, the edge sees to it: the patient may be treated. */
      clearedForTreatment: boolean
      by: string
    }
  /** Somebody is on it. */
  | { type: 'TakeAlert'; alertId: AlertId; by: string }
  /** A clinician's own words to the patient; the edge has counted their parts. */
  | {
      type: 'SendMessage'
      body: string
      /** Why it goes at once, at whatever hour; null to wait for the contact window. */
      urgentBecause: string | null
      by: string
    }
  /** `sentAt` is the carrier's time stamp of the patient's text; a number given up since is refused. */
  | {
      type: 'ReceiveText'
      from: PhoneNumber
      messageId: string
      body: string
      sentAt: Instant
      /** What the model hears in it that rules may not (docs/model-card.md); null for nothing. */
      lift: Tier | null
    }
  /** On the page behind the patient's link: the answer to an item, counted from 0; null leaves it out. */
  | { type: 'AnswerOnPage'; checkInId: CheckInId; item: number; value: number | null }
  | { type: 'GoBackOnPage'; checkInId: CheckInId; item: number }
  | { type: 'BeginOnPage'; checkInId: CheckInId }
  | { type: 'RequestLink' }
  /** On the same page, before anything is shown: the year of birth that somebody typed. */
  | { type: 'GiveBirthYear'; checkInId: CheckInId; year: number }
  /** Do what is due. */
  | { type: 'WakeUp' }
  | { type: 'ReportDispatch'; results: readonly DispatchResult[] }
  /** The carrier's later word on a text. */
  | { type: 'ReportDelivery'; carrierId: string; delivered: boolean; reason: string }

/** A command as it comes in, the same by whatever way. */
export type Incoming = CommandBody & {
  at: Instant
  /** A cause already handled yields no events; null for commands that are harmless to repeat. */
  cause: CauseId | null
  /** Fingerprint of the request body behind an idempotency key. */
  requestHash: string | null
  /** Only while the chart is of one of these editions: whoever asks has seen no other. Left out, the last word wins. */
  onlyAt?: readonly number[]
}

/** A command as it is decided: with what the loop gathers for it, so that no way in can forget it or make it up. */
export type Command = Incoming & Gathered
export type Gathered = {
  /** What the clinic has learned of the patient's condition by now; null where it does not matter or is not known. */
  learned: ChartState['learned']
  /** When the number that a patient is given, or that a stranger texts from, said STOP to this clinic; else null. */
  numberOptedOutAt: Instant | null
  /** When the number that a patient is given was last texted a welcome, whoever had it then: those of the last day. */
  numberWelcomedAt: readonly Instant[]
  /** Whether the clinic's texts of this month are used up. */
  textsSpent: boolean
}
/** Where nothing is to be gathered, or only whether a command can be decided is asked. */
export const nothingGathered: Gathered = {
  learned: null,
  numberOptedOutAt: null,
  numberWelcomedAt: [],
  textsSpent: false,
}
export type CommandOf<T extends CommandBody['type']> = Extract<Command, { type: T }>

/** An expected failure: a clear answer, and nothing changed. */
export type Refusal = {
  /** `not-found` 404, `conflict` 409, `stale` 412, `wrong` 422, `too-many` 429. */
  code: 'not-found' | 'conflict' | 'stale' | 'wrong' | 'too-many'
  message: string
  fields?: readonly { path: string; message: string }[]
}

/** What happens, and the chart as those events leave it, before the commit itself is stamped on it. */
export type Decided = { kind: 'events'; events: readonly ChartEvent[]; chart: ChartState }
export type Decision = Decided | ({ kind: 'refused' } & Refusal)
