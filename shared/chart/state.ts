// The fold of a chart's events: what deciding needs, and no more. The whole story stays in the commits.

import type { Population } from '../outcomes/index.ts'
import type { HoldReason } from '../vocabulary/hold-reasons.ts'
import type {
  AlertId,
  CauseId,
  ChartKey,
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
import type { Oxygen, Pressure, RecordChanges } from '../vocabulary/recorded.ts'
import type { OxygenMoment, PressureMoment, RecordField } from '../vocabulary/session-record.ts'
import type { Cut } from './bounds/cut.ts'
import type {
  AdviceStatus,
  AlertKind,
  AlertLevel,
  Consent,
  Details,
  Duration,
  EscalationClass,
  EventOf,
  MessageClass,
  Purpose,
  Route,
  SessionKind,
} from './events.ts'

/** Raised when a field changes its meaning: older snapshots are then folded anew. */
export const stateLayout = 33

export type Patient = {
  details: Details
  /** Null until somebody takes one: see `messagingOf`. */
  consent: Consent | null
  enrolledAt: Instant
  paused: boolean
  optedOutAt: Instant | null
  withdrawnAt: Instant | null
  /** Since when this number is theirs: an older text's refusal says nothing of it. */
  phoneSince: Instant
}

/** Who writes from a number that no patient of the clinic has. */
export type Stranger = {
  phone: PhoneNumber
  language: Language
  optedOutAt: Instant | null
  /** When we texted it, the last hour. */
  texted: readonly Instant[]
}

/** A number to be put on the carrier's own list of those that want no texts, or taken off it. */
export type CarrierWish = {
  phone: PhoneNumber
  listed: boolean
  since: Instant
  /** Null until it is first asked. */
  leasedAt: Instant | null
  attempts: number
}

/** Who takes the patient home from a session, as told last; `by` null where the patient said so. */
export type Ride = { arranged: boolean; driver: string | null; at: Instant; by: string | null }

type Said<N extends keyof RecordChanges> = NonNullable<RecordChanges[N]>

/** What was seen of the patient during a session: what nobody has told is absent. */
export type Observed = {
  bloodPressure?: { [M in PressureMoment]?: Pressure }
  oxygen?: { [M in OxygenMoment]?: Oxygen }
  sedation?: Said<'sedation'>
  dissociation?: Said<'dissociation'>
  nausea?: Said<'nausea'>
  readiness?: Said<'readiness'>
  takenHomeBy?: Said<'takenHomeBy'>
}

/** What the finish takes over where it does not say otherwise. */
export type GivenSoFar = {
  /** Since then the patient is under observation. */
  startedAt?: Instant
  doseMg?: number
  route?: Route
  lot?: string
  weightKg?: number
}

export type Session = {
  sessionId: SessionId
  kind: SessionKind
  /** By which a clinic's own system knows it, where that is another: its record comes again under it. */
  knownAs?: SessionId
} & (
  | {
      state: 'planned'
      startsAt: Instant
      /** When it was planned, or last moved. */
      plannedAt: Instant
      /** When the clinic was asked whether it took place; null while its time is to come. */
      askedAt: Instant | null
      /** The time that the last text of a move named; null while there was none. */
      named: Instant | null
      /** Who takes the patient home; absent while nobody has said. */
      ride?: Ride
      /** All that is asked before the session has been answered. */
      checked?: true
      /** When the clinic was told that it is not. */
      unreadyAt?: Instant
      /** Recorded while it runs. */
      given?: GivenSoFar
      record?: Observed
    }
  | {
      state: 'finished'
      startsAt: Instant
      startedAt: Instant | null
      endedAt: Instant
      /** When its ban was last told as new: the finish, or a correction to a later end. */
      toldAt: Instant
      doseMg: number | null
      note: string | null
      /** Never earlier than it was once said: no correction shortens a ban that was told. */
      noDrivingUntil: Instant
      route: Route
      lot: string | null
      weightKg: number | null
      /** What the advice on the chart was when it was said to be finished; null before there was any. */
      advisedAs: AdviceStatus | null
      ride?: Ride
      /** Whether the patient has driven since, as they said the day after. */
      drove?: boolean
      /** They said so while driving was still forbidden; later, nobody knows when it was. */
      droveWithinBan?: true
      record?: Observed
      /** What the clinic required when it was finished; of one whose record stands in the commits what it missed then. */
      required?: readonly RecordField[]
      /** Long past: the rest of what is on record stands in the commits (bounds/sessions.ts). */
      brief?: true
    }
  | {
      state: 'voided'
      startsAt: Instant
      endedAt: Instant
      reason: string
      voidedAt: Instant
      /** For other systems, that were told of it. */
      record?: Observed
    }
  | {
      state: 'canceled'
      startsAt: Instant
      reason: string
      canceledAt: Instant
      /** Of a patient who was sent home again. */
      record?: Observed
    }
)
export type PlannedSession = Extract<Session, { state: 'planned' }>
export type FinishedSession = Extract<Session, { state: 'finished' }>

/** An item left out is `null`; one not reached yet is absent. */
export type OpenCheckIn = {
  checkInId: CheckInId
  instrument: InstrumentId
  /** How many items it asks. */
  items: number
  slot: string
  rest: readonly InstrumentId[]
  openedAt: Instant
  started: boolean
  answers: readonly (number | null)[]
  /** The item that is asked now, counted from 0. */
  position: number
  /** Unreadable answers in a row to the item that stands. */
  unreadable: number
  /** LATER: quiet until then, when the invite or the item comes again. */
  putOffUntil: Instant | null
  /** When the item that stands was asked; a text sent before cannot answer it. */
  askedAt: Instant
  /** When we last prompted of our own accord: the invite, a nudge, the item again. */
  promptedAt: Instant
  nudges: number
  /** When it ends unanswered, where that is sooner than usual. */
  endsAt?: Instant
  /** Years of birth given on the page that were not the patient's. */
  yearsMissed?: number
  /** After an emergency: nothing is asked until the patient asks for it. */
  held: boolean
}

export type ClosedCheckIn = {
  at: Instant
  slot: string
  instrument: InstrumentId
  answered: boolean
  /** Nothing was left to answer, or the clinic has entered it. */
  complete: boolean
  /** Closed by a new session before any answer: its scale is still to be asked. */
  overtaken: boolean
}

/** A check-in answered to its end, with what was answered: a page of it may still be open somewhere. */
export type CompletedCheckIn = {
  checkInId: CheckInId
  instrument: InstrumentId
  answers: readonly (number | null)[]
  at: Instant
}

export type Score = {
  scoreId: string
  instrument: InstrumentId
  at: Instant
  total: number
  prorated: boolean
  source: 'text' | 'clinic'
}

/** Answers without a total, by what a second reading of the same moment is told by. */
export type Unscored = Pick<Score, 'scoreId' | 'instrument' | 'at' | 'source'>

/** A long-term screen as answered; what was left out is null. */
export type Screen = Pick<Score, 'scoreId' | 'at'> & { answers: readonly (number | null)[] }

/** What the clinic has measured; the note stands in the commits. */
export type Measurement = Omit<EventOf<'MeasurementRecorded'>, 'type' | 'note' | 'by'>

/** A text without an outcome yet. `leasedAt` belongs to the invocation that committed it until the lease ends. */
export type OpenText = {
  textId: TextId
  class: MessageClass
  purpose: Purpose
  body: string
  requestedAt: Instant
  leasedAt: Instant
  attempts: number
  deferredUntil: Instant | null
  /** When the invocation that had it let go of it, its carrier having taken nothing. */
  heldUpAt?: Instant | undefined
}

/** A safety text, or a clinician's own words, whose delivery the carrier has yet to report. */
export type AwaitedText = { textId: TextId; carrierId: string; purpose: Purpose; sentAt: Instant }

export type OpenPage = {
  pageId: PageId
  alertId: AlertId
  to: 'topic' | 'on-call' | 'digest'
  contact: number
  requestedAt: Instant
  leasedAt: Instant
  attempts: number
  /** As a text's. */
  heldUpAt?: Instant | undefined
}

/** One finding of an alert. `text`: the words that made it, for the clinic alone; null where no text did. */
export type AlertPart = {
  at: Instant
  rule: string
  says: string
  about: string
  text: string | null
}

export type Alert = {
  alertId: AlertId
  kind: AlertKind
  level: AlertLevel
  escalation: EscalationClass
  rule: string
  says: string
  about: string
  raisedAt: Instant
  /** Escalations so far. */
  step: number
  /** When a person was last called for: when it was raised, got graver, was reopened, escalated. */
  pagedAt: Instant
  /** Since when more has been told of an emergency that nobody was paged about; null for nothing. */
  toldAt: Instant | null
  /** When a page or digest that tells of it was last asked for; null while that waits for the next digest. */
  pageAskedAt: Instant | null
  /** What made it and what joined it, oldest first: the first and the newest. */
  parts: readonly AlertPart[]
  /** How many findings in all. */
  findings: number
  /** When it was paged about out of turn, for being reopened or graver, in the last hour. */
  liftedAt: readonly Instant[]
  /** When a person first did anything about it: took it, tried to reach the patient, ended it. */
  actedAt: Instant | null
  /** Who has said that they are on it, and when. */
  taken: { by: string; at: Instant } | null
  /** Whether the next escalation is put off for it. */
  held: boolean
  /** When the patient was tried and not reached, oldest first: the newest. */
  attempts: readonly { at: Instant; by: string; note: string }[]
  acknowledged: {
    at: Instant
    by: string
    disposition: string
    note: string
    clearedForTreatment: boolean
  } | null
}

/** Why a patient may not be treated though nobody is being called about it any more (holds.ts). */
export type Hold = { reason: HoldReason; alertId: AlertId; since: Instant }

export type Advice = {
  status: AdviceStatus
  rules: readonly string[]
  episode: string | null
  reviewAt: Instant | null
  durations: readonly Duration[]
  lookAgainDays: number | null
  sensorFrom: Instant | null
  /** When the running course began, while no scale shows that it has helped. */
  unimprovedSince: Instant | null
  at: Instant
}

export type BoosterDecision = {
  at: Instant
  decision: 'accept' | 'defer' | 'decline'
  until: Instant | null
  reason: string
  adviceStatus: AdviceStatus | null
  by: string
  /** When the clinic was last asked what became of it, and how urgently; null while nobody had to. */
  followedUp: { at: Instant; level: AlertLevel } | null
}

/** A planned session that was moved or canceled since the patient knew of `known`. */
export type VisitChange = { sessionId: SessionId; known: Instant; at: Instant }

/** A wake-up that was armed: the minute it comes, and the version of the chart before the commit that relies on it. */
export type ArmedWakeUp = { at: Instant; on: number }

export type ChartState = {
  key: ChartKey
  version: number
  /** The hash of the last commit, which the next one carries; null where nobody has reckoned it. */
  head: CommitHash | null
  /** Of the last commit that said more than that what was sent has arrived: what people have seen stands until the next. */
  edition: number
  /** When the last commit was made. */
  at: Instant | null
  patient: Patient | null
  /** Of a chart without a patient. */
  stranger: Stranger | null
  /** Of the clinic's own number: when a page was last tested; else null. */
  drilledAt: Instant | null
  sessions: readonly Session[]
  /** Until when driving was still forbidden when a session was voided; null where a void took the ban back. */
  banStandsUntil: Instant | null
  /** What was told before a void took it back: it binds again once the patient turns out to have been treated. */
  banTakenBackUntil: Instant | null
  /** Moves and cancellations that the patient has yet to hear of. */
  visitChanges: readonly VisitChange[]
  /** When we last told of such. */
  visitsToldAt: Instant | null
  openCheckIn: OpenCheckIn | null
  closedCheckIns: readonly ClosedCheckIn[]
  /** The newest that were answered to their end: another answer to one of them is still heard. */
  completed: readonly CompletedCheckIn[]
  /** Course slots already opened or skipped, newest last, by name (slot.ts). */
  slots: readonly string[]
  /** Check-ins missed since the last answered one. */
  missedInARow: number
  scores: readonly Score[]
  /** When the clinic was last asked for a scale that only it can enter; one for each. */
  entriesAsked: readonly { instrument: InstrumentId; at: Instant }[]
  /** Answers that made no total, as recorded last. */
  unscored: readonly Unscored[]
  /** The newest long-term screens. */
  screens: readonly Screen[]
  /** When one was asked for, since the last that counts: the newest. */
  screensAsked: readonly Instant[]
  /** The latest of each kind, as entered. */
  measurements: readonly Measurement[]
  /** Reviews of the case that were not taken back: the newest. */
  reviews: readonly { reviewId: string; at: Instant }[]
  /** When the patient was last seen, spoken to or heard from. */
  contactAt: Instant | null
  /** When a result was last recorded, whenever it was taken. */
  resultAt: Instant | null
  openTexts: readonly OpenText[]
  awaitedTexts: readonly AwaitedText[]
  /** One for each number at most. */
  carrierWishes: readonly CarrierWish[]
  /** When unsolicited reminders were asked for, the last eight days: for the caps. */
  reminderTimes: readonly Instant[]
  /** When a text of ours last left. */
  textedAt: Instant | null
  /** Replies of ours in the last hour that moved nothing on: an auto-responder is not argued with. */
  idleReplies: readonly Instant[]
  /** Crisis texts of the last hour, for the same reason. */
  crisisTexts: readonly Instant[]
  /** The patient's last text, for what it raises: cut at what a clinician reads at a glance. */
  heard: { messageId: string; at: Instant; text: string } | null
  /** When we last said who reads texts, and when. */
  toldWhoReadsAt: Instant | null
  /** When a check-in was last offered; null once one was opened. */
  offeredAt: Instant | null
  /** Our last texts, newest last: what a thumb may be put on. */
  said: readonly string[]
  /** The question that stood when a check-in was closed on the patient: an answer to it is still heard. */
  leftStanding: {
    instrument: InstrumentId
    item: number
    /** False while only the invite was out. */
    started: boolean
    checkInId: CheckInId
    at: Instant
  } | null
  /** Notices and ride reminders already asked for, by key. */
  noticed: readonly string[]
  openPages: readonly OpenPage[]
  alerts: readonly Alert[]
  /** Of alerts that were acknowledged without clearing the patient for treatment: one a reason. */
  holds: readonly Hold[]
  advice: Advice | null
  decisions: readonly BoosterDecision[]
  /** What the clinic had learned of this condition when the last session ended. */
  learned: { condition: Condition; population: Population } | null
  /** Causes handled lately, newest last, with the fingerprint of what they asked. */
  causes: readonly { cause: CauseId; print: string | null; at: Instant }[]
  /** Wake-ups armed and not yet past, oldest first. */
  wakeUps: readonly ArmedWakeUp[]
  /** What it has let go of, and the commits still tell: a chart is bounded (bounds/index.ts). */
  cut: readonly Cut[]
  /** Texts, pages and alerts made so far: numbers their ids. */
  counts: {
    texts: number
    pages: number
    alerts: number
    checkIns: number
    scores: number
    measurements: number
    reviews: number
  }
}

export const emptyChart = (key: ChartKey): ChartState => ({
  key,
  version: 0,
  head: null,
  edition: 0,
  at: null,
  patient: null,
  stranger: null,
  drilledAt: null,
  sessions: [],
  banStandsUntil: null,
  banTakenBackUntil: null,
  visitChanges: [],
  visitsToldAt: null,
  openCheckIn: null,
  closedCheckIns: [],
  completed: [],
  slots: [],
  missedInARow: 0,
  scores: [],
  unscored: [],
  screens: [],
  screensAsked: [],
  measurements: [],
  reviews: [],
  contactAt: null,
  resultAt: null,
  entriesAsked: [],
  openTexts: [],
  awaitedTexts: [],
  carrierWishes: [],
  reminderTimes: [],
  textedAt: null,
  idleReplies: [],
  crisisTexts: [],
  heard: null,
  toldWhoReadsAt: null,
  offeredAt: null,
  said: [],
  leftStanding: null,
  noticed: [],
  openPages: [],
  alerts: [],
  holds: [],
  advice: null,
  decisions: [],
  learned: null,
  causes: [],
  wakeUps: [],
  cut: [],
  counts: { texts: 0, pages: 0, alerts: 0, checkIns: 0, scores: 0, measurements: 0, reviews: 0 },
})

/** Whom the chart is about; asking before enrolment is a broken invariant. */
export function enrolled({ patient }: ChartState): Patient {
  if (!patient) throw new Error('nobody is enrolled on this chart')
  return patient
}

/** The number a chart's texts go to; asking of an empty one is a broken invariant. */
export function phoneOf(chart: ChartState): PhoneNumber {
  return chart.stranger?.phone ?? enrolled(chart).details.phone
}

/** Whether there is anybody on it: a patient, or a stranger who wrote. */
export const isInhabited = ({ patient, stranger }: ChartState): boolean =>
  patient !== null || stranger !== null
