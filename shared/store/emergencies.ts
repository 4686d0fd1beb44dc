// Emergency access: somebody takes a role for an hour that is not theirs, with a reason, and another person looks into
// it afterwards. Nothing of it is ever taken away.
import type { ClinicId, Instant } from '../vocabulary/ids.ts'
import type { Unread } from './page.ts'

export type Emergency = {
  /** The same for the same request. */
  accessId: string
  personId: string
  reason: string
  from: Instant
  until: Instant
  review: EmergencyReview | null
}
export type EmergencyReview = {
  at: Instant
  by: string
  finding: EmergencyFinding
  note: string
}
export const emergencyFindings = ['justified', 'not-justified'] as const
export type EmergencyFinding = (typeof emergencyFindings)[number]

export type Emergencies = {
  /** Every one of the clinic, newest first: there are few. */
  emergencies(clinicId: ClinicId): Promise<readonly (Emergency | Unread)[]>
  /** Repeated it is the first that stands. */
  openEmergency(clinicId: ClinicId, emergency: Emergency): Promise<Emergency>
  /** Of two reviews the first stands: `conflict` for another. */
  reviewEmergency(
    clinicId: ClinicId,
    emergency: Emergency,
    review: EmergencyReview,
  ): Promise<'reviewed' | 'conflict'>
}

/** Newest first. */
export const byTime = (a: Emergency, b: Emergency): number => (a.from < b.from ? 1 : -1)
