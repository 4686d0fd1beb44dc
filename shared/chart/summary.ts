// One line of a clinic's roster, kept beside the snapshot so that listing needs no charts.

import type { AlertId, Condition, Instant, PatientId } from '../ids.ts'
import type { AdviceStatus, AlertKind, AlertLevel } from './events.ts'

export type Messaging = 'active' | 'paused' | 'opted-out' | 'withdrawn'

export type RosterRow = {
  patientId: PatientId
  firstName: string
  condition: Condition
  messaging: Messaging
  lastScore: { instrument: string; total: number; at: Instant } | null
  /** End of the last finished session; the reader turns it into days. */
  lastSessionAt: Instant | null
  nextSessionAt: Instant | null
  advice: AdviceStatus | null
  openAlerts: readonly { alertId: AlertId; kind: AlertKind; level: AlertLevel; raisedAt: Instant }[]
}
