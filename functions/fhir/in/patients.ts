// Which patient of the clinic is meant: by our id, by our identifier, or by the clinic's own number for them.
import type { Clinic } from '../../../shared/clinic/schema.ts'
import { ownPatientId } from '../../../shared/fhir/ids.ts'
import type { Known, Named } from '../../../shared/fhir/in/names.ts'
import { identifierSystems } from '../../../shared/fhir/systems.ts'
import { externalName } from '../../../shared/vocabulary/claims.ts'
import { PatientId } from '../../../shared/vocabulary/ids.ts'
import type { FhirCall } from '../call.ts'
import type { BundleIndex } from './bundle-index.ts'

type Who = Pick<FhirCall, 'deps' | 'clinic'>

/** Null for whoever is none of the clinic's; whether there is a chart is another question. */
export async function patientMeant(
  who: Who,
  named: Named,
  bundle: BundleIndex,
): Promise<PatientId | null> {
  const inside = bundle.find(named)
  const direct = await directly(who, named)
  if (direct || inside?.type !== 'Patient') return direct
  const [, id] = /^Patient\/([^/?]+)$/.exec(inside.url) ?? []
  if (id !== undefined) return ownPatientId(id)
  for (const known of inside.known) {
    const found = await byIdentifier(who, known)
    if (found) return found
  }
  return null
}

async function directly(who: Who, named: Named): Promise<PatientId | null> {
  switch (named.by) {
    case 'id':
      return named.type === 'Patient' ? ownPatientId(named.id) : null
    case 'identifier':
      return byIdentifier(who, named.known)
    case 'entry':
      return null
  }
}

/** Whether it can be somebody's here: of another system's numbers nothing is known. */
export const isOurs = ({ id }: Clinic, { system }: Known): boolean =>
  system === identifierSystems.patient(id) || system === identifierSystems.external(id)

async function byIdentifier(
  { deps, clinic }: Who,
  { system, value }: Known,
): Promise<PatientId | null> {
  if (system === identifierSystems.patient(clinic.id)) {
    const parsed = PatientId.safeParse(value)
    return parsed.success ? parsed.data : null
  }
  if (system !== identifierSystems.external(clinic.id)) return null
  const owner = await deps.store.findExternal(clinic.id, externalName(value))
  return owner?.patientId ?? null
}
