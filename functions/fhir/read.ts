// GET /{type}/{id}: one resource.
import { ownPatientId, patientOfId } from '../../shared/fhir/ids.ts'
import { resourcesOn } from '../../shared/fhir/out/index.ts'
import type { PatientType, Resource } from '../../shared/fhir/types.ts'
import { may } from '../api/sign-in.ts'
import { told, versionHeaders } from './answer.ts'
import type { FhirCall } from './call.ts'
import { chartView } from './charts.ts'
import { nothingHere } from './problem.ts'
import type { GuardedRow } from './row.ts'

export const readRow = (type: PatientType): GuardedRow => ({
  name: 'fhir-read',
  needs: { type, action: 'r', roles: may.read },
  run: async (call, { params }) => {
    const { resource, patientId } = await resourceOf(call, type, params.id ?? '')
    return told(resource, { headers: versionHeaders(resource), shows: [patientId] })
  },
})

/** 404 for an id that is nobody's, and for one of another clinic alike. */
export async function resourceOf(
  call: FhirCall,
  type: PatientType,
  id: string,
): Promise<{ resource: Resource; patientId: string }> {
  const patientId = type === 'Patient' ? ownPatientId(id) : patientOfId(id)
  const view = patientId && (await chartView(call, patientId))
  const resource = view && resourcesOn(type, view).find((each) => each.id === id)
  if (!resource || !patientId) throw nothingHere(type)
  return { resource, patientId }
}
