// The fold of a chart's events: what deciding needs, and no more. The whole story stays in the commits.

import type { Population } from '../outcomes/index.ts'
import type {
  CauseId,
  ChartKey,
  CheckInId,
  CommitHash,
  Condition,
  Instant,
  InstrumentId,
  PhoneNumber,
} from '../vocabulary/ids.ts'
import type { Cut } from './bounds/cut.ts'
import type { Advice, BoosterDecision } from './state/advice.ts'
import type { Alert, Hold } from './state/alerts.ts'
import type {
  ClosedCheckIn,
  CompletedCheckIn,
  Measurement,
  OpenCheckIn,
  Score,
  Screen,
  Unscored,
} from './state/check-ins.ts'
import type { CarrierWish, Patient, Stranger } from './state/people.ts'
import type { ArmedWakeUp, AwaitedText, OpenPage, OpenText } from './state/sending.ts'
import type { Session, VisitChange } from './state/sessions.ts'

export type * from './state/advice.ts'
export type * from './state/alerts.ts'
export type * from './state/check-ins.ts'
export type * from './state/people.ts'
export type * from './state/sending.ts'
export type * from './state/sessions.ts'

/** Raised when a field changes its meaning: older snapshots are then folded anew. */
export const stateLayout = 33

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
