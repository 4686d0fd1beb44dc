// Who saw whom, and emergency access.
import * as z from 'zod/mini'
import { emergencyFindings } from '../../../shared/store/emergencies.ts'
import { Instant, PatientId } from '../../../shared/vocabulary/ids.ts'
import { cursor, list } from './parts.ts'

const View = z.lazy(() =>
  z.strictObject({
    personId: z.string(),
    roles: list(z.string()),
    /** What was asked, by the call's name: `roster`, `patient`, `acknowledge`. */
    call: z.string(),
    /** The first and the last time within a quarter of an hour, and how often in all. */
    from: Instant,
    until: Instant,
    times: z.int(),
    /** How many patients were told of at once. */
    patients: z.int(),
    /** Which; where one patient is asked about, that one. */
    patientIds: list(PatientId),
    /** The first request of those. */
    requestId: z.string(),
    emergencyAccessId: z.nullable(z.string()),
  }),
)
export const AuditAnswer = z.lazy(() => z.strictObject({ views: list(View), cursor }))

export const PeopleAnswer = z.lazy(() =>
  z.strictObject({
    people: list(
      z.strictObject({ personId: z.string(), roles: list(z.string()), lastSeenAt: Instant }),
    ),
  }),
)

export const EmergencyAnswer = z.lazy(() =>
  z.strictObject({
    accessId: z.string(),
    personId: z.string(),
    reason: z.string(),
    from: Instant,
    until: Instant,
    review: z.nullable(
      z.strictObject({
        at: Instant,
        by: z.string(),
        finding: z.enum(emergencyFindings),
        note: z.string(),
      }),
    ),
  }),
)
export const EmergenciesAnswer = z.lazy(() =>
  z.strictObject({ emergencies: list(EmergencyAnswer), cursor }),
)
