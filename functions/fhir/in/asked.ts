// What is asked of which resource, by a request of its own or by an entry of a bundle.
import type { BundleEntry } from '../../../shared/fhir/in/bundle.ts'
import { type Known, knownIn } from '../../../shared/fhir/in/names.ts'
import { writableTypes } from '../../../shared/vocabulary/scopes.ts'
import { FhirProblem, type Place } from '../problem.ts'

export type WritableType = (typeof writableTypes)[number]

export type Asked = {
  method: 'POST' | 'PUT'
  type: WritableType
  /** Of `PUT /{type}/{id}`; else null. */
  id: string | null
  /** Of a conditional one: by which identifier it may be there already. */
  known: Known | null
  ifMatch: string | null
  resource: unknown
  /** Where the resource stands, in FHIRPath: `Appointment`, `Bundle.entry[2].resource`. */
  at: string
}

const isWritable = (type: string): type is WritableType =>
  writableTypes.some((each) => each === type)

/** The one query that conditional requests take here: `identifier=system|value`. */
export function knownBy(query: URLSearchParams, path: string): Known {
  const [only, ...more] = [...query]
  const token = only?.[0] === 'identifier' && more.length === 0 ? only[1] : ''
  const known = knownIn(encodeURIComponent(token))
  if (known) return known
  throw refused(400, { path, message: 'must be identifier=system|value, and nothing else' })
}

const refused = (status: 400 | 422, place: Place) =>
  new FhirProblem(status, 'this cannot be taken', { places: [{ code: 'not-supported', ...place }] })

/** What an entry asks for. What cannot be asked for here is a problem of its own. */
export function askedIn(entry: BundleEntry, index: number, base: string): Asked {
  const { request, resource } = entry
  const { method } = request
  const at = `Bundle.entry[${index}]`
  if (method !== 'POST' && method !== 'PUT')
    throw refused(422, { path: `${at}.request.method`, message: 'must be POST or PUT' })
  const target = targetOf(method, request.url, base)
  if (target === null) throw refused(422, { path: `${at}.request.url`, message: whatIsTaken })
  if (resource?.resourceType !== target.type) {
    const message = `must be that of the request, ${target.type}`
    throw refused(422, { path: `${at}.resource.resourceType`, message, code: 'value' })
  }
  const isPut = method === 'PUT'
  const condition = isPut ? target.query : request.ifNoneExist
  const where = `${at}.request.${isPut ? 'url' : 'ifNoneExist'}`
  return {
    method,
    type: target.type,
    id: target.id,
    known: condition === undefined ? null : knownBy(new URLSearchParams(condition), where),
    ifMatch: request.ifMatch ?? null,
    resource,
    at: `${at}.resource`,
  }
}

const whatIsTaken = `must be one of ${writableTypes.join(', ')}: POST {type}, PUT {type}/{id} or PUT {type}?identifier=system|value`

type Target = { type: WritableType; id: string | null; query: string | undefined }

/** Null for what nobody can be asked for here. */
function targetOf(method: 'POST' | 'PUT', url: string, base: string): Target | null {
  const own = url.startsWith(`${base}/`) ? url.slice(base.length + 1) : url
  const [path = '', query] = own.split('?', 2)
  const [type = '', id = null, ...more] = path.split('/')
  if (!isWritable(type) || more.length > 0) return null
  const names = (id === null ? 0 : 1) + (query === undefined ? 0 : 1)
  return names === (method === 'PUT' ? 1 : 0) ? { type, id, query } : null
}
