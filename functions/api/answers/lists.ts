// Pages of a clinic's patients and alerts.
import * as z from 'zod/mini'
import { AdviceStatus, AlertKind, AlertLevel } from '../../../shared/vocabulary/facts.ts'
import {
  AlertId,
  Condition,
  Instant,
  PatientId,
  SessionId,
} from '../../../shared/vocabulary/ids.ts'
import { recordFields } from '../../../shared/vocabulary/session-record.ts'
import { ClinicAlert } from './alert.ts'
import { cursor, list } from './parts.ts'
import { Messaging } from './patient.ts'

export const RosterPatient = z.lazy(() =>
  z.strictObject({
    patientId: PatientId,
    firstName: z.string(),
    lastName: z.nullable(z.string()),
    birthDate: z.nullable(z.string()),
    externalId: z.nullable(z.string()),
    condition: Condition,
    messaging: Messaging,
    lastScore: z.nullable(
      z.strictObject({ instrument: z.string(), score: z.number(), at: Instant }),
    ),
    lastSessionAt: z.nullable(Instant),
    nextSessionAt: z.nullable(Instant),
    daysSinceSession: z.nullable(z.int()),
    advice: z.nullable(AdviceStatus),
    /** What is late: the deciding scale by two weeks, a long-term screen. */
    late: list(z.enum(['scale', 'long-term'])),
    /** Finished sessions whose record misses what the clinic requires: the newest, newest last. */
    records: list(
      z.strictObject({
        sessionId: SessionId,
        endedAt: Instant,
        missing: list(z.enum(recordFields)),
      }),
    ),
    openAlerts: list(
      z.strictObject({ alertId: AlertId, kind: AlertKind, level: AlertLevel, raisedAt: Instant }),
    ),
  }),
)

/** Most urgent first. */
export const RosterAnswer = z.lazy(() => z.strictObject({ patients: list(RosterPatient), cursor }))

const DaysList = z.lazy(() => z.strictObject({ patients: list(RosterPatient), total: z.int() }))

/** Each list has its first hundred, and how many there are in all. */
export const DayAnswer = z.lazy(() =>
  z.strictObject({
    sessions: DaysList,
    due: DaysList,
    overdueScreens: DaysList,
    records: DaysList,
  }),
)

export const AlertsAnswer = z.lazy(() => z.strictObject({ alerts: list(ClinicAlert), cursor }))
