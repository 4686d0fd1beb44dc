// An alert as the API answers with it. Lazy: only tests and documents build it.
import * as z from 'zod/mini'
import { AlertKind, AlertLevel } from '../../../shared/vocabulary/facts.ts'
import { AlertId, Instant, PatientId, PhoneNumber } from '../../../shared/vocabulary/ids.ts'
import { list } from './parts.ts'

export const alert = () => ({
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
  /** When it is paged about next if nobody acts; null once it is acknowledged. */
  escalatesAt: z.nullable(Instant),
  takenBy: z.nullable(z.string()),
  takenAt: z.nullable(Instant),
  /** When the patient was tried and not reached. */
  attempts: list(z.strictObject({ at: Instant, by: z.string(), note: z.string() })),
  acknowledged: z.nullable(
    z.strictObject({
      at: Instant,
      by: z.string(),
      disposition: z.string(),
      note: z.string(),
      clearedForTreatment: z.boolean(),
    }),
  ),
})

/** An alert among those of other patients. One from a number that no chart holds has no patient. */
export const ClinicAlert = z.lazy(() =>
  z.strictObject({
    ...alert(),
    patientId: z.nullable(PatientId),
    firstName: z.nullable(z.string()),
    lastName: z.nullable(z.string()),
    birthDate: z.nullable(z.string()),
    externalId: z.nullable(z.string()),
    /** That number; null for a patient's. */
    from: z.nullable(PhoneNumber),
  }),
)
