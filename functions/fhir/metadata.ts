// GET /fhir/R4/metadata: what can be asked here, made from the tables that answer it.
import type {
  CapabilityStatement,
  CapabilityStatementRestResource,
  CapabilityStatementRestResourceSearchParam,
} from 'fhir/r4.js'
import { profiles } from '../../shared/fhir/systems.ts'
import { type ResourceType, resourceTypes } from '../../shared/fhir/types.ts'
import { type FhirAnswer, told } from './answer.ts'
import { baseOf, type FhirDeps } from './deps.ts'
import type { FhirRoute } from './row.ts'
import { commonParameters, parametersOf } from './search/parameters.ts'

/** Of the day that what is said here last changed. */
const published = '2026-11-27'

const profileOf: Partial<Record<ResourceType, string>> = {
  Patient: profiles.patient,
  QuestionnaireResponse: profiles.questionnaireResponse,
  Observation: profiles.screening,
  Procedure: profiles.procedure,
}

export async function capabilities(
  deps: FhirDeps,
  routes: readonly FhirRoute[],
): Promise<FhirAnswer> {
  const statement: CapabilityStatement = {
    resourceType: 'CapabilityStatement',
    url: `${baseOf(deps)}/metadata`,
    name: 'Afterglow',
    title: 'Afterglow: how long each treatment lasted',
    status: 'active',
    date: published,
    kind: 'instance',
    implementation: { description: 'Afterglow', url: baseOf(deps) },
    software: { name: 'Afterglow' },
    fhirVersion: '4.0.1',
    format: ['json'],
    rest: [
      {
        mode: 'server',
        security,
        resource: resourcesOf(routes),
        interaction: wholeOf(routes),
        ...operationsOf(routes),
      },
    ],
  }
  return told(statement)
}

/** Where tokens come from stands in `.well-known/smart-configuration`: the older extension asks for sign-in by people. */
const security = {
  // API Gateway and the local run let no other site call: no CORS.
  cors: false,
  service: [
    {
      coding: [
        {
          system: 'http://terminology.hl7.org/CodeSystem/restful-security-service',
          code: 'SMART-on-FHIR',
        },
      ],
    },
  ],
}

/** What a call is in FHIR's words, by its method and what stands behind `/R4/{type}`. */
const interactions = [
  { method: 'GET', rest: '/{id}', code: 'read' },
  { method: 'GET', rest: '', code: 'search-type' },
  { method: 'POST', rest: '', code: 'create' },
  { method: 'PUT', rest: '/{id}', code: 'update' },
] as const

function resourcesOf(routes: readonly FhirRoute[]): CapabilityStatementRestResource[] {
  const asked = new Set(routes.map(({ method, path }) => `${method} ${path}`))
  return resourceTypes.map((type) => {
    const profile = profileOf[type]
    const isThere = (method: string, rest: string) => asked.has(`${method} /R4/${type}${rest}`)
    return {
      type,
      ...(profile && { supportedProfile: [profile] }),
      interaction: interactions
        .filter(({ method, rest }) => isThere(method, rest))
        .map(({ code }) => ({ code })),
      versioning: 'versioned',
      conditionalCreate: isThere('POST', ''),
      conditionalUpdate: isThere('PUT', ''),
      updateCreate: false,
      searchParam: searchParamsOf(type),
    }
  })
}

const searchParamsOf = (type: ResourceType): CapabilityStatementRestResourceSearchParam[] =>
  Object.entries({ ...commonParameters, ...parametersOf(type) }).map(([name, { type: kind }]) => ({
    name,
    type: kind,
  }))

/** Of the whole server. */
const wholeOf = (routes: readonly FhirRoute[]) =>
  routes.some(({ method, path }) => method === 'POST' && path === '/R4')
    ? [{ code: 'transaction' as const }, { code: 'batch' as const }]
    : []

function operationsOf(routes: readonly FhirRoute[]) {
  const isThere = routes.some(({ path }) => path.startsWith('/R4/Group/'))
  if (!isThere) return {}
  const definition = 'http://hl7.org/fhir/uv/bulkdata/OperationDefinition/group-export'
  return { operation: [{ name: 'export', definition }] }
}
