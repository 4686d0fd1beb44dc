// What a resource asks for, once it has been read: of a session, a reading, or somebody's details.
import type { SessionRecord } from '../../chart/commands.ts'
import type { SessionKind } from '../../chart/events.ts'
import type { Instant, InstrumentId, Language, SessionId } from '../../vocabulary/ids.ts'
import type { Named } from './names.ts'

/** What is wrong where: `path` in FHIRPath. `code` is FHIR's own word for the kind of mistake. */
export type Place = { path: string; message: string; code: PlaceCode }
export type PlaceCode =
  | 'required'
  | 'value'
  | 'structure'
  | 'not-found'
  | 'not-supported'
  | 'business-rule'
  | 'conflict'
  | 'duplicate'

export type Read<W> = { wish: W } | { places: readonly Place[] }

/** Of a session: what its name is with whoever sent it, and what is said of it. */
export type SessionWish = {
  about: 'session'
  patient: Named
  /** By the sender's identifiers: the first is its name here when it is new. */
  names: readonly SessionId[]
  /** Appointments that it says it belongs to. */
  belongsTo: readonly Named[]
  says: SessionSays
}

export type SessionSays =
  | { state: 'booked'; startsAt: Instant; kind: SessionKind | null }
  /** Under way or about to be: no more than a plan. */
  | { state: 'begun'; startsAt: Instant | null }
  | { state: 'called-off'; reason: string }
  | { state: 'given'; record: GivenRecord }
  | { state: 'mistaken'; by: 'appointment' | 'procedure' }

/** What is left out is not said: it stays as it stands. */
export type GivenRecord = Pick<SessionRecord, 'startedAt' | 'endedAt'> &
  Partial<Pick<SessionRecord, 'doseMg' | 'route' | 'lot' | 'note'>>

export type ScoreWish = {
  about: 'score'
  patient: Named
  instrument: InstrumentId
  takenAt: Instant
  says:
    | { state: 'taken'; total: number | null; answers: readonly (number | null)[] | null }
    | { state: 'mistaken' }
  /** Whether it says of itself that it takes the place of another. */
  amends: boolean
}

export type DetailsWish = {
  about: 'details'
  patient: Named
  firstName?: string
  lastName?: string
  birthDate?: string
  language?: Language
  /** As they were sent. */
  phones: readonly { value: string; at: number }[]
  deceased: boolean
}

export type Wish = SessionWish | ScoreWish | DetailsWish
