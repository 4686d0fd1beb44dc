// Why a call came back without what it was made for. Each kind is shown in its own way, so each is told apart here.

export type Field = { path: string; message: string }

export type Failure =
  /** Nobody answered: no network, or no service. */
  | { kind: 'offline' }
  /** Whoever asked did not wait for it. */
  | { kind: 'given-up' }
  /** The sign-in ended; the call may be made again after the next. */
  | { kind: 'signed-out' }
  /** A role that this person does not have, in the service's words. */
  | { kind: 'forbidden'; message: string }
  | { kind: 'not-found'; message: string }
  /** Somebody else was there first (409), or changed what this was based on (412, with what stands and its version). */
  | { kind: 'conflict'; message: string; version: number | null; current: unknown }
  /** What this rests on has changed, in words; sent once more it is meant all the same. */
  | { kind: 'changed'; message: string }
  /** To be mended in the form: `fields` by the names of the request. */
  | { kind: 'wrong'; message: string; fields: readonly Field[] }
  | { kind: 'too-many'; message: string }
  /** The service's own fault; the id finds it in the logs. */
  | { kind: 'broken'; requestId: string | null }

/** What comes of a status, given the body as parsed and the answer's headers. */
export function failureOf(status: number, body: unknown, headers: Headers): Failure {
  const { message, fields, version, current } = errorIn(body)
  switch (status) {
    case 401:
      return { kind: 'signed-out' }
    case 403:
      return { kind: 'forbidden', message }
    case 404:
      return { kind: 'not-found', message }
    case 409:
    case 412:
      return { kind: 'conflict', message, version: version ?? versionIn(headers), current }
    case 400:
    case 413:
    case 415:
    case 422:
      return { kind: 'wrong', message, fields }
    case 429:
      return { kind: 'too-many', message }
    default:
      return { kind: 'broken', requestId: requestIdOf(headers) }
  }
}

/** API Gateway's header, which the local run sends likewise; CloudFront's where nothing behind it answered. */
const requestIdOf = (headers: Headers): string | null =>
  headers.get('apigw-requestid') ?? headers.get('x-amz-cf-id')

/** An entity tag is the version in quotes. */
function versionIn(headers: Headers): number | null {
  const version = Number(/^"(\d+)"$/.exec(headers.get('etag') ?? '')?.[1] ?? Number.NaN)
  return Number.isInteger(version) ? version : null
}

type ErrorBody = {
  message: string
  fields: readonly Field[]
  version: number | null
  /** What stands instead (412); null where the service tells nothing. */
  current: unknown
}

function errorIn(body: unknown): ErrorBody {
  const error = property(body, 'error')
  const message = property(error, 'message')
  const fields = property(error, 'fields')
  const version = property(error, 'version')
  return {
    message: typeof message === 'string' ? message : '',
    fields: Array.isArray(fields) ? fields.filter(isField) : [],
    version: typeof version === 'number' ? version : null,
    current: property(error, 'current') ?? null,
  }
}

const isField = (value: unknown): value is Field =>
  typeof property(value, 'path') === 'string' && typeof property(value, 'message') === 'string'

const property = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined
