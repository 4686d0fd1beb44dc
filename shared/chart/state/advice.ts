// What was advised, and what the clinician decided on it.

import type { Instant } from '../../vocabulary/ids.ts'
import type { AdviceStatus, AlertLevel, Duration } from '../events.ts'

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
