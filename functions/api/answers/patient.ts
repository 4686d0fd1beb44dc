// A patient and a session as the API answers with them. Lazy: only tests and documents build them.
import * as z from 'zod/mini'
import {
  AdviceStatus,
  CheckInBy,
  Consent,
  EmergencyContact,
  Route,
  SessionKind,
} from '../../../shared/vocabulary/facts.ts'
import { holdReasons } from '../../../shared/vocabulary/hold-reasons.ts'
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
import { alert } from './alert.ts'
import { ExposureAnswer, measured } from './measurement.ts'
import { list } from './parts.ts'
import { RecordAnswer } from './session-record.ts'

export const Messaging = z.enum(['active', 'paused', 'no-consent', 'opted-out', 'withdrawn'])

/** The chart's, for `If-Match`. */
const version = z.int()

/** `by` is null where the patient said so. */
const RideAnswer = z.lazy(() =>
  z.strictObject({
    arranged: z.boolean(),
    driver: z.nullable(z.string()),
    at: Instant,
    by: z.nullable(z.string()),
  }),
)

/** Every session has the same fields; what does not apply is null. */
export const SessionAnswer = z.lazy(() =>
  z.strictObject({
    sessionId: SessionId,
    version,
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
    /** Who takes the patient home, as told last; null while nobody has said. */
    ride: z.nullable(RideAnswer),
    /** Whether the patient has driven since, as they said the day after. */
    drove: z.nullable(z.boolean()),
    record: z.nullable(RecordAnswer),
    reason: z.nullable(z.string()),
  }),
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
    version,
    firstName: z.string(),
    lastName: z.nullable(z.string()),
    birthDate: z.nullable(z.string()),
    externalId: z.nullable(z.string()),
    emergencyContact: z.nullable(EmergencyContact),
    phone: PhoneNumber,
    timezone: z.string(),
    language: Language,
    condition: Condition,
    checkInBy: CheckInBy,
    /** Null where a file brought the patient in and nobody has taken a consent yet. */
    consent: z.nullable(Consent),
    enrolledAt: Instant,
    /** The strongest that holds. */
    messaging: Messaging,
    sessions: list(SessionAnswer),
    openCheckIn: z.nullable(OpenCheckIn),
    openAlerts: list(z.strictObject(alert())),
    /** Why the patient may not be treated, by alerts that were acknowledged without clearing them. */
    holds: list(z.strictObject({ reason: z.enum(holdReasons), alertId: AlertId, since: Instant })),
    screen: z.nullable(
      z.strictObject({
        dueAt: z.nullable(Instant),
        lateAt: z.nullable(Instant),
        lastAt: z.nullable(Instant),
      }),
    ),
    /** Newest first. */
    measurements: list(z.strictObject(measured())),
    exposure: ExposureAnswer,
    advice: z.nullable(
      z.strictObject({ status: AdviceStatus, rules: list(z.string()), at: Instant }),
    ),
  }),
)
