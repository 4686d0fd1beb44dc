// Sessions: planned, finished, voided or canceled, and what was seen during them.

import type { Instant, SessionId } from '../../vocabulary/ids.ts'
import type { Oxygen, Pressure, RecordChanges } from '../../vocabulary/recorded.ts'
import type { OxygenMoment, PressureMoment, RecordField } from '../../vocabulary/session-record.ts'
import type { AdviceStatus, Route, SessionKind } from '../events.ts'

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

/** A planned session that was moved or canceled since the patient knew of `known`. */
export type VisitChange = { sessionId: SessionId; known: Instant; at: Instant }
