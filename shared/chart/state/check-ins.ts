// Check-ins, and what they and the clinic have told.

import type { CheckInId, Instant, InstrumentId } from '../../vocabulary/ids.ts'
import type { EventOf } from '../events.ts'

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
