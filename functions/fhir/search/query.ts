// What a search asks, read from its parameters. What is not known is left out and said so; with
// `Prefer: handling=strict` it is turned down.
import { ownPatientId, patientOfId } from '../../../shared/fhir/ids.ts'
import type { Resource, ResourceType } from '../../../shared/fhir/types.ts'
import type { PatientId } from '../../../shared/vocabulary/ids.ts'
import type { FhirCall } from '../call.ts'
import { baseOf } from '../deps.ts'
import { FhirProblem } from '../problem.ts'
import { type Asked, type Filter, filterOf, partsOf } from './filters.ts'
import { commonParameters, type Parameter, parametersOf } from './parameters.ts'

export type Query = {
  type: ResourceType
  filters: readonly Filter[]
  /** Whose charts alone need be opened; null for the whole clinic's. */
  patients: ReadonlySet<PatientId> | null
  /** A patient by a number of the clinic's: found on the roster first. */
  identifiers: readonly string[]
  count: number
  sort: Sort | null
  cursor: string | null
  /** Only how many there are. */
  countOnly: boolean
  /** Parameters as they are understood, for links. */
  understood: readonly (readonly [string, string])[]
  /** What was not. */
  ignored: readonly string[]
}

/** By a parameter of kind date, or when it last changed. */
export type Sort = { by: Parameter<Resource> & { type: 'date' }; isDescending: boolean }

const countDefault = 50
const countAtMost = 200
const patientsAtMost = 20

type Draft = { -readonly [K in keyof Query]: Query[K] } & {
  filters: Filter[]
  identifiers: string[]
  understood: [string, string][]
  ignored: string[]
}

export function queryOf(
  call: Pick<FhirCall, 'clinic' | 'deps'>,
  type: ResourceType,
  given: URLSearchParams,
  isStrict: boolean,
): Query {
  const draft: Draft = {
    type,
    filters: [],
    patients: null,
    identifiers: [],
    count: countDefault,
    sort: null,
    cursor: null,
    countOnly: false,
    understood: [],
    ignored: [],
  }
  for (const [key, value] of given) {
    if (read(call, draft, key, value)) draft.understood.push([key, value])
    else draft.ignored.push(key)
  }
  if (isStrict && draft.ignored.length > 0)
    throw new FhirProblem(400, 'parameters that this search does not know', {
      code: 'not-supported',
      places: draft.ignored.map((path) => ({ path, message: 'is not known here' })),
    })
  if (draft.patients && draft.patients.size > patientsAtMost)
    throw new FhirProblem(400, `at most ${patientsAtMost} patients in one search`, {
      code: 'too-costly',
    })
  return draft
}

/** Whether it was understood. */
function read(
  call: Pick<FhirCall, 'clinic' | 'deps'>,
  draft: Draft,
  key: string,
  value: string,
): boolean {
  const [name = '', modifier = null] = key.split(':')
  const control = controls[name]
  if (control) return control(draft, value)
  if (name === 'patient.identifier') return byIdentifier(draft, value)
  const parameter = { ...commonParameters, ...parametersOf(draft.type) }[name]
  if (!parameter) return false
  const asked: Asked = { name, modifier, value }
  const base = baseOf(call.deps)
  draft.filters.push(filterOf(parameter, asked, { zone: call.clinic.timezone, base }))
  if (modifier !== 'missing' && modifier !== 'not') narrow(draft, name, value, base)
  return true
}

/** Which charts can hold what is asked for, where a parameter says so. */
function narrow(draft: Draft, name: string, value: string, base: string): void {
  const isOfPatients = draft.type !== 'Questionnaire'
  if (!isOfPatients) return
  if (['patient', 'subject', 'actor'].includes(name))
    return only(draft, idsIn(value, base).map(ownPatientId))
  if (name === '_id') {
    const whose = draft.type === 'Patient' ? ownPatientId : patientOfId
    return only(draft, partsOf(value).map(whose))
  }
  if (name === 'target')
    return only(
      draft,
      idsIn(value, base).map((id) => patientOfId(id) ?? ownPatientId(id)),
    )
  if (name === 'identifier' && draft.type === 'Patient') draft.identifiers.push(...partsOf(value))
}

const idsIn = (value: string, base: string): readonly string[] =>
  partsOf(value).map((part) => part.replace(`${base}/`, '').split('/').at(-1) ?? '')

/** Two that both narrow leave what both allow. */
function only(draft: Draft, found: readonly (PatientId | null)[]): void {
  const ids = new Set(found.filter((each) => each !== null))
  draft.patients =
    draft.patients === null ? ids : new Set([...draft.patients].filter((each) => ids.has(each)))
}

function byIdentifier(draft: Draft, value: string): boolean {
  if (draft.type === 'Patient' || draft.type === 'Questionnaire') return false
  draft.identifiers.push(...partsOf(value))
  return true
}

type Control = (draft: Draft, value: string) => boolean

const controls: Readonly<Record<string, Control>> = {
  _count(draft, value) {
    if (!/^\d{1,6}$/.test(value))
      throw new FhirProblem(400, 'a whole number', {
        places: [{ path: '_count', message: 'a whole number' }],
      })
    draft.count = Math.min(Number(value), countAtMost)
    draft.countOnly ||= draft.count === 0
    return true
  },
  _cursor(draft, value) {
    draft.cursor = value
    return true
  },
  _sort(draft, value) {
    const isDescending = value.startsWith('-')
    const by = { ...commonParameters, ...parametersOf(draft.type) }[value.replace(/^-/, '')]
    if (by?.type !== 'date') return false
    draft.sort = { by, isDescending }
    return true
  },
  _summary(draft, value) {
    draft.countOnly ||= value === 'count'
    return value === 'count' || value === 'false'
  },
  _total: (_, value) => ['accurate', 'estimate', 'none'].includes(value),
  _format(_, value) {
    const isJson = /^(application\/(fhir[+ ])?)?json$/.test(value)
    if (!isJson) throw new FhirProblem(406, 'only JSON: application/fhir+json')
    return true
  },
  _pretty: () => true,
}
