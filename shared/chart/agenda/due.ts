// One thing a chart will want to do, and when.
import type {
  AlertId,
  Instant,
  InstrumentId,
  PageId,
  SessionId,
  TextId,
} from '../../vocabulary/ids.ts'
import type { Ride } from '../contact.ts'
import type { OpenSlot } from '../course.ts'
import type { SequencePurpose } from '../events.ts'
import type { Policy } from '../policy.ts'
import type { Slot } from '../slot.ts'
import type { CarrierWish, ChartState, PlannedSession } from '../state.ts'

export type Due = { at: Instant } & (
  | { kind: 'text'; textId: TextId }
  | { kind: 'page'; pageId: PageId }
  | { kind: 'carrier-list'; wish: CarrierWish }
  | { kind: 'notice'; sessionId: SessionId }
  | { kind: 'ride'; ride: Ride }
  | { kind: 'visit' }
  /** What is asked before a session, where the reminder could not ask it. */
  | { kind: 'visit-check'; session: PlannedSession }
  | { kind: 'unready'; sessionId: SessionId }
  | { kind: 'sequence'; purpose: SequencePurpose }
  | { kind: 'sitting'; slots: readonly OpenSlot[] }
  | { kind: 'skip'; slot: Slot }
  | { kind: 'again' }
  | { kind: 'nudge'; number: number }
  | { kind: 'expire' }
  | { kind: 'overtake' }
  | { kind: 'escalate'; alertId: AlertId }
  | { kind: 'unconfirmed'; sessionId: SessionId }
  | { kind: 'follow-up' }
  /** Told in the digest of this opening, for the first time. */
  | { kind: 'digest'; alertId: AlertId }
  | { kind: 'entry'; instrument: InstrumentId }
  | { kind: 'review' }
  | { kind: 'drill' }
)

export type DueOf<K extends Due['kind']> = Extract<Due, { kind: K }>

/**
 * One kind of thing on the agenda. Whoever looks for the earliest gives `by`, the earliest so far: what is later need
 * not be found.
 */
export type Part = (
  policy: Policy,
  chart: ChartState,
  now: Instant,
  by: Instant | null,
) => readonly Due[]

export const isAfter = (at: Instant, by: Instant | null): boolean => by !== null && at > by

export const later = (a: Instant, b: Instant): Instant => (b > a ? b : a)
export const earlier = (a: Instant, b: Instant): Instant => (b < a ? b : a)
