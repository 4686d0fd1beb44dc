// Every call of FHIR by what answers it. What the CapabilityStatement says follows from this table.
import { patientTypes } from '../../shared/fhir/types.ts'
import { capabilities } from './metadata.ts'
import { readRow } from './read.ts'
import { type FhirRoute, type FhirTable, fhirRoutesOf, type OpenRow } from './row.ts'
import { getSmartConfiguration } from './smart.ts'
import { postToken } from './token.ts'

const getMetadata: OpenRow = {
  name: 'fhir-metadata',
  needs: null,
  run: (deps) => capabilities(deps, fhirRoutes),
}

const reading: FhirTable = Object.fromEntries(
  patientTypes.map((type) => [`GET /R4/${type}/{id}`, readRow(type)]),
)

export const fhirTable: FhirTable = {
  'POST /token': postToken,
  'GET /R4/.well-known/smart-configuration': getSmartConfiguration,
  'GET /R4/metadata': getMetadata,
  ...reading,
}

export const fhirRoutes: readonly FhirRoute[] = fhirRoutesOf(fhirTable)
