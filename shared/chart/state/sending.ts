// Texts and pages on their way, and the wake-ups that see to them.

import type { AlertId, Instant, PageId, TextId } from '../../vocabulary/ids.ts'
import type { MessageClass, Purpose } from '../events.ts'

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

/** A wake-up that was armed: the minute it comes, and the version of the chart before the commit that relies on it. */
export type ArmedWakeUp = { at: Instant; on: number }
