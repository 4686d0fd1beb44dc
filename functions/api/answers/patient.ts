// A patient, a session and an alert as the API answers with them. Lazy: only tests and documents build them.
import * as z from 'zod/mini'
import {
  AdviceStatus,
  AlertKind,
  AlertLevel,
  Consent,
  Route,
  SessionKind,
} from '../../../shared/vocabulary/facts.ts'
import {
  AlertId,
  CheckInId,
  Condition,
  Instant,
  InstrumentId,
  Language,
  PatientId,
  PhoneNumber,
  SessionId,
} from '../../../shared/vocabulary/ids.ts'
import { list } from './parts.ts'

export const Messaging = z.enum(['active', 'paused', 'opted-out', 'withdrawn'])

/** Every session has the same fields; what does not apply is null. */
export const SessionAnswer = z.lazy(() =>
  z.strictObject({
    sessionId: SessionId,
    kind: SessionKind,
    state: z.enum(['planned', 'finished', 'canceled', 'voided']),
    startsAt: Instant,
    startedAt: z.nullable(Instant),
    endedAt: z.nullable(Instant),
    noDrivingUntil: z.nullable(Instant),
    doseMg: z.nullable(z.number()),
    route: z.nullable(Route),
    lot: z.nullable(z.string()),
    weightKg: z.nullable(z.number()),
    /** Reckoned from dose and weight. */
    mgPerKg: z.nullable(z.number()),
    note: z.nullable(z.string()),
    reason: z.nullable(z.string()),
  }),
)

const alert = () => ({
  alertId: AlertId,
  kind: AlertKind,
  level: AlertLevel,
  rule: z.string(),
  says: z.string(),
  raisedAt: Instant,
  /** Escalations so far. */
  step: z.int(),
  /** How many findings made it, and the words of the first and the newest. */
  findings: z.int(),
  parts: list(
    z.strictObject({
      at: Instant,
      kind: AlertKind,
      says: z.string(),
      text: z.optional(z.string()),
    }),
  ),
  acknowledged: z.nullable(
    z.strictObject({ at: Instant, by: z.string(), disposition: z.string(), note: z.string() }),
  ),
})

/** An alert among those of other patients. */
export const ClinicAlert = z.lazy(() =>
  z.strictObject({ ...alert(), patientId: PatientId, firstName: z.string() }),
)

const OpenCheckIn = z.lazy(() =>
  z.strictObject({
    checkInId: CheckInId,
    instrument: InstrumentId,
    itemsAnswered: z.int(),
    items: z.int(),
    openedAt: Instant,
  }),
)

export const PatientAnswer = z.lazy(() =>
  z.strictObject({
    patientId: PatientId,
    firstName: z.string(),
    phone: PhoneNumber,
    timezone: z.string(),
    language: Language,
    condition: Condition,
    checkInBy: z.enum(['text', 'link']),
    consent: Consent,
    enrolledAt: Instant,
    /** The strongest that holds. */
    messaging: Messaging,
    sessions: list(SessionAnswer),
    openCheckIn: z.nullable(OpenCheckIn),
    openAlerts: list(z.strictObject(alert())),
    advice: z.nullable(
      z.strictObject({ status: AdviceStatus, rules: list(z.string()), at: Instant }),
    ),
  }),
)
