// Roster rows as they are stored. A new field gets a default here, so that rows written before it can be read.
import * as z from 'zod/mini'
import { AdviceStatus, AlertKind, AlertLevel, Duration, EscalationClass } from '../chart/events.ts'
import type { RosterRow, StrangerRow } from '../chart/summary.ts'
import {
  AlertId,
  type ChartKey,
  Condition,
  Instant,
  PatientId,
  PhoneNumber,
  SessionId,
} from '../vocabulary/ids.ts'
import { parseJson } from '../vocabulary/json.ts'
import { recordFields } from '../vocabulary/session-record.ts'
import type { UnreadRow } from './types.ts'

/** Lazy: only the roster reads rows. */
const OpenAlerts = z.lazy(() =>
  z.array(
    z.object({
      alertId: AlertId,
      kind: AlertKind,
      level: AlertLevel,
      escalation: z.optional(EscalationClass),
      raisedAt: Instant,
    }),
  ),
)

const Records = z.lazy(() =>
  z.array(
    z.object({ sessionId: SessionId, endedAt: Instant, missing: z.array(z.enum(recordFields)) }),
  ),
)

const Row = z.lazy(() =>
  z.object({
    patientId: PatientId,
    firstName: z.string(),
    lastName: z._default(z.nullable(z.string()), null),
    birthDate: z._default(z.nullable(z.string()), null),
    externalId: z._default(z.nullable(z.string()), null),
    phone: z._default(z.nullable(PhoneNumber), null),
    condition: Condition,
    messaging: z.enum(['active', 'paused', 'no-consent', 'opted-out', 'withdrawn']),
    lastScore: z.nullable(z.object({ instrument: z.string(), total: z.number(), at: Instant })),
    lastSessionAt: z.nullable(Instant),
    nextSessionAt: z.nullable(Instant),
    planned: z._default(z.array(Instant), []),
    missedInARow: z._default(z.number(), 0),
    scaleDueAt: z._default(z.nullable(Instant), null),
    screenLateAt: z._default(z.nullable(Instant), null),
    records: z._default(Records, []),
    treatedAt: z._default(z.nullable(Instant), null),
    unimprovedSince: z._default(z.nullable(Instant), null),
    contactAt: z._default(z.nullable(Instant), null),
    resultAt: z._default(z.nullable(Instant), null),
    reviewedAt: z._default(z.nullable(Instant), null),
    advice: z.nullable(AdviceStatus),
    durations: z._default(z.array(Duration), []),
    openAlerts: OpenAlerts,
  }),
) satisfies z.ZodMiniType<RosterRow>

/** A row that cannot be read is told as such: leaving the patient out would hide them, throwing hide all others. */
export function readRosterRow(summary: unknown, { patientId }: ChartKey): RosterRow | UnreadRow {
  const row = Row.safeParse(typeof summary === 'string' ? parseJson(summary) : undefined)
  return row.success ? row.data : { patientId, unread: true }
}

const Stranger = z.lazy(() =>
  z.object({ patientId: PatientId, from: PhoneNumber, openAlerts: OpenAlerts }),
) satisfies z.ZodMiniType<StrangerRow>

export function readStrangerRow(
  summary: unknown,
  { patientId }: ChartKey,
): StrangerRow | UnreadRow {
  const row = Stranger.safeParse(typeof summary === 'string' ? parseJson(summary) : undefined)
  return row.success ? row.data : { patientId, unread: true }
}
