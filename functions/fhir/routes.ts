// Every call of FHIR by what answers it. What the CapabilityStatement says follows from this table.
import { patientTypes } from '../../shared/fhir/types.ts'
import { getGroup, kickOff } from './export/kickoff.ts'
import { cancelExport, getExportFile, getExportStatus } from './export/status.ts'
import { incoming } from './in/rows.ts'
import { capabilities } from './metadata.ts'
import { questionnaireRead, readRow } from './read.ts'
import { type FhirRoute, type FhirTable, fhirRoutesOf, type OpenRow } from './row.ts'
import { questionnaireSearch, searchRow } from './search/row.ts'
import { getSmartConfiguration } from './smart.ts'
import { postToken } from './token.ts'

const getMetadata: OpenRow = {
  name: 'fhir-metadata',
  needs: null,
  run: (deps) => capabilities(deps, fhirRoutes),
}

const reading: FhirTable = Object.fromEntries(
  patientTypes.flatMap((type) => {
    const search = searchRow(type)
    return [
      [`GET /R4/${type}/{id}`, readRow(type)],
      [`GET /R4/${type}`, search],
      [`POST /R4/${type}/_search`, search],
    ]
  }),
)

export const fhirTable: FhirTable = {
  'POST /token': postToken,
  'GET /R4/.well-known/smart-configuration': getSmartConfiguration,
  'GET /R4/metadata': getMetadata,
  'GET /R4/Questionnaire/{id}': questionnaireRead,
  'GET /R4/Questionnaire': questionnaireSearch,
  'POST /R4/Questionnaire/_search': questionnaireSearch,
  ...reading,
  ...incoming,
  'GET /R4/Group/{id}': getGroup,
  'GET /R4/Group/{id}/$export': kickOff,
  'GET /R4/Patient/$export': kickOff,
  'GET /R4/export/{jobId}': getExportStatus,
  'DELETE /R4/export/{jobId}': cancelExport,
  'GET /R4/export/{jobId}/{file}': getExportFile,
}

export const fhirRoutes: readonly FhirRoute[] = fhirRoutesOf(fhirTable)
