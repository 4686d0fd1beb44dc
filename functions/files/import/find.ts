// The patient a row is about.
import { externalName } from '../../../shared/vocabulary/claims.ts'
import { type PatientId, PhoneNumber } from '../../../shared/vocabulary/ids.ts'
import type { Call } from '../../api/call.ts'
import type { Fault, Who } from './types.ts'

export type Found = { patientId: PatientId | null } | { fault: Fault }

/**
 * The id names the patient; without one the clinic's own number does, or the telephone, by which a file that comes
 * again finds whom it enrolled. Null where nobody is known by them.
 */
export async function findPatient({ deps, clinic }: Call, who: Who): Promise<Found> {
  if (who.patientId !== undefined) return { patientId: who.patientId }
  if (who.externalId !== undefined) {
    const owner = await deps.store.findExternal(clinic.id, externalName(who.externalId))
    if (owner) return { patientId: owner.patientId }
  }
  const phone = PhoneNumber.safeParse(who.phone)
  if (!phone.success) return { patientId: null }
  const { owner } = await deps.store.findPhone(clinic.id, phone.data)
  if (!owner) return { patientId: null }
  if (who.externalId === undefined) return { patientId: owner.patientId }
  const message = 'this number is in use by another patient, who is not known by this externalId'
  return { fault: { column: 'phone', message } }
}
