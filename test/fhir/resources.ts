// Every resource that charts tell of; what is a clinic's, and what the server says of itself and when it refuses.
import { chartView } from '../../functions/fhir/charts.ts'
import { capabilities } from '../../functions/fhir/metadata.ts'
import { FhirProblem, outcomeOf } from '../../functions/fhir/problem.ts'
import { fhirRoutes } from '../../functions/fhir/routes.ts'
import { systemTokens } from '../../functions/fhir/system-tokens.ts'
import { memoryFiles } from '../../local/export-files.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { questionnairesOf, resourcesOn } from '../../shared/fhir/out/index.ts'
import { patientTypes } from '../../shared/fhir/types.ts'
import { memoryAssertions } from '../../shared/store/memory-assertions.ts'
import { testDeps } from '../support/deps.ts'
import type { Charts } from './charts.ts'

export async function* resourcesIn(
  clinics: readonly Clinic[],
  { store, keys, now }: Charts,
): AsyncGenerator<object> {
  const deps = {
    ...testDeps(now, store),
    clinics,
    people: async () => null,
    systems: systemTokens('none'),
    assertions: memoryAssertions(),
    exports: { files: memoryFiles(), queue: { ask: async () => undefined } },
    wall: () => Date.parse(now),
  }
  const { body } = await capabilities(deps, fhirRoutes)
  yield JSON.parse(body) as object
  const places = [{ path: 'Appointment.start', message: 'is missing', code: 'required' }] as const
  yield outcomeOf(new FhirProblem(422, 'the resource cannot be taken', { places }))
  for (const clinic of clinics) {
    yield* questionnairesOf({ clinic, base: `${deps.screen}/fhir/R4`, now })
    for (const { clinicId, patientId } of keys) {
      const view = clinicId === clinic.id ? await chartView({ deps, clinic, now }, patientId) : null
      if (view) for (const type of patientTypes) yield* resourcesOn(type, view)
    }
  }
}
