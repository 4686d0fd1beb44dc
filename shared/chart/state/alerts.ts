// Alerts, and what they leave behind.

import type { HoldReason } from '../../vocabulary/hold-reasons.ts'
import type { AlertId, Instant } from '../../vocabulary/ids.ts'
import type { AlertKind, AlertLevel, EscalationClass } from '../events.ts'

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
