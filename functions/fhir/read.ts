// GET /{type}/{id}: one resource.
import { ownPatientId, patientOfId } from '../../shared/fhir/ids.ts'
import { questionnairesOf, resourcesOn } from '../../shared/fhir/out/index.ts'
import type { PatientType, Resource } from '../../shared/fhir/types.ts'
import { may } from '../api/sign-in.ts'
import { type FhirAnswer, told, versionHeaders } from './answer.ts'
import type { FhirCall } from './call.ts'
import { chartView } from './charts.ts'
import { baseOf } from './deps.ts'
import { nothingHere } from './problem.ts'
import type { FhirRequest } from './request.ts'
import type { GuardedRow } from './row.ts'

export const readRow = (type: PatientType): GuardedRow => ({
  name: 'fhir-read',
  needs: { type, action: 'r', roles: may.read },
  run: async (call, request) => {
    const { resource, patientId } = await resourceOf(call, type, request.params.id ?? '')
    return answer(resource, request, [patientId])
  },
})

export const questionnaireRead: GuardedRow = {
  name: 'fhir-read',
  needs: { type: 'Questionnaire', action: 'r', roles: may.read },
  run: async ({ clinic, now, deps }, request) => {
    const all = questionnairesOf({ clinic, now, base: baseOf(deps) })
    const found = all.find(({ id }) => id === request.params.id)
    if (!found) throw nothingHere('Questionnaire')
    return answer(found, request, [])
  },
}

/** Whoever has this version already is told so, and no more. */
function answer(
  resource: Resource,
  { headers: sent }: FhirRequest,
  shows: readonly string[],
): FhirAnswer {
  const headers = versionHeaders(resource)
  const isKnown = headers.etag !== undefined && sent['if-none-match'] === headers.etag
  const whole = told(resource, { headers, shows })
  return isKnown ? { ...whole, status: 304, body: '' } : whole
}

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
