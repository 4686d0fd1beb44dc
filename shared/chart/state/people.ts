// Whom a chart is about, and the number they write from.

import type { Instant, Language, PhoneNumber } from '../../vocabulary/ids.ts'
import type { Consent, Details } from '../events.ts'

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
