// GET /{type} and POST /{type}/_search: a Bundle of what was found, and the link to the rest.
import type { Bundle, BundleEntry, OperationOutcome } from 'fhir/r4.js'
import { questionnairesOf } from '../../../shared/fhir/out/index.ts'
import type { PatientType, Resource, ResourceType } from '../../../shared/fhir/types.ts'
import { may } from '../../api/sign-in.ts'
import { type FhirAnswer, told } from '../answer.ts'
import type { FhirCall } from '../call.ts'
import { baseOf } from '../deps.ts'
import { type FhirRequest, formIn } from '../request.ts'
import type { GuardedRow } from '../row.ts'
import { findPage } from './find.ts'
import { type Query, queryOf } from './query.ts'

export const searchRow = (type: PatientType): GuardedRow => ({
  name: 'fhir-search',
  needs: { type, action: 's', roles: may.read },
  run: async (call, request) => {
    const query = queryOf(call, type, parametersIn(request), isStrict(request))
    const { matches, total, cursor } = await findPage(call, type, query)
    const resources = matches.map(({ resource }) => resource)
    const shows = matches.map(({ patientId }) => patientId)
    return answer(call, query, { resources, total, cursor, shows })
  },
})

/** Questionnaires are few, and of no patient. */
export const questionnaireSearch: GuardedRow = {
  name: 'fhir-search',
  needs: { type: 'Questionnaire', action: 's', roles: may.read },
  run: async (call, request) => {
    const query = queryOf(call, 'Questionnaire', parametersIn(request), isStrict(request))
    const { clinic, now, deps } = call
    const all = questionnairesOf({ clinic, now, base: baseOf(deps) })
    const found = all
      .filter((each) => query.filters.every((test) => test(each)))
      .toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
    const rest = found.filter((each) => idOf(each) > (query.cursor ?? ''))
    const resources = query.countOnly ? [] : rest.slice(0, query.count)
    const hasMore = !query.countOnly && rest.length > query.count
    const cursor = hasMore ? (resources.at(-1)?.id ?? null) : null
    return answer(call, query, { resources, total: found.length, cursor, shows: [] })
  },
}

const idOf = ({ id = '' }: Resource): string => id

/** Of the address, and of the form where it is sent as one. */
const parametersIn = (request: FhirRequest): URLSearchParams =>
  request.method === 'POST'
    ? new URLSearchParams([...request.query, ...formIn(request)])
    : request.query

const isStrict = ({ headers }: FhirRequest): boolean =>
  /(?:^|[;,\s])handling\s*=\s*strict/i.test(headers.prefer ?? '')

type Found = {
  resources: readonly Resource[]
  total: number | null
  cursor: string | null
  shows: readonly string[]
}

function answer(
  call: FhirCall,
  query: Query,
  { resources, total, cursor, shows }: Found,
): FhirAnswer {
  const base = baseOf(call.deps)
  const entry: BundleEntry[] = [
    ...resources.map((resource) => entryOf(base, resource)),
    ...(query.ignored.length > 0 ? [noteOn(query)] : []),
  ]
  const bundle: Bundle = {
    resourceType: 'Bundle',
    type: 'searchset',
    timestamp: call.now,
    ...(total !== null && { total }),
    link: linksOf(base, query, cursor),
    ...(entry.length > 0 && { entry }),
  }
  return told(bundle, { shows })
}

const entryOf = (base: string, resource: Resource): BundleEntry => ({
  fullUrl: `${base}/${resource.resourceType}/${resource.id}`,
  resource,
  search: { mode: 'match' },
})

/** What was asked for and not looked at, for whoever reads the answer. */
function noteOn({ ignored }: Query): BundleEntry {
  const outcome: OperationOutcome = {
    resourceType: 'OperationOutcome',
    issue: ignored.map((name) => ({
      severity: 'warning',
      code: 'not-supported',
      diagnostics: 'this parameter is not known here and was left out',
      expression: [name],
    })),
  }
  return { resource: outcome, search: { mode: 'outcome' } }
}

function linksOf(base: string, { type, understood }: Query, cursor: string | null) {
  const self = { relation: 'self', url: addressOf(base, type, understood) }
  if (cursor === null) return [self]
  const own = understood.filter(([name]) => name !== '_cursor')
  const next = addressOf(base, type, [...own, ['_cursor', cursor]])
  return [self, { relation: 'next', url: next }]
}

function addressOf(base: string, type: ResourceType, parameters: Query['understood']): string {
  const query = new URLSearchParams(
    parameters.map(([name, value]): [string, string] => [name, value]),
  ).toString()
  return `${base}/${type}${query === '' ? '' : `?${query}`}`
}
