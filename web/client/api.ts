// The API as typed calls: `api('GET /patients/{patientId}', { params: { patientId } })`. What goes in and comes out is
// the service's own table of routes, as types.
import type {
  ApiCall,
  RouteAnswer,
  RouteBody,
  RouteParams,
  RouteQuery,
} from '../../functions/api/contract.ts'
import { type Failure, failureOf } from './failure.ts'
import type { Token } from './sign-in.ts'

/** A part of a call that the route has, or none. */
type Part<Name extends string, Shape> = [Shape] extends [undefined]
  ? { [N in Name]?: undefined }
  : { [N in Name]: Shape }
type OptionalPart<Name extends string, Shape> = [Shape] extends [undefined]
  ? { [N in Name]?: undefined }
  : { [N in Name]?: Shape }

export type Asked<C extends ApiCall> = Part<'params', RouteParams<C>> &
  OptionalPart<'query', RouteQuery<C>> &
  Part<'body', RouteBody<C>> & {
    /** The same for every attempt at one thing, so that it happens once: `crypto.randomUUID()` when a form opens. */
    key?: string
    /** The version this is based on: the service refuses when another stands by now. */
    ifMatch?: number
    signal?: AbortSignal
  }

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure }

export type Api = <C extends ApiCall>(
  call: C,
  ...asked: Record<string, never> extends Asked<C> ? [asked?: Asked<C>] : [asked: Asked<C>]
) => Promise<Result<RouteAnswer<C>>>

export type StartedApi = Api & {
  /** Asks now what will be asked for: the next call that is the same gets this answer, once. */
  ahead: Api
}

export type ApiParts = {
  /** Before every path. */
  base: string
  token: () => Promise<Token>
  /** Told of every answer: the service's clock, and that it can be reached. */
  heard: (answer: { at: number } | null) => void
  /** Told that the sign-in has ended. */
  refused: () => void
  fetch: typeof fetch
}

/** A call that takes longer than API Gateway would wait is taken for lost. */
const patienceMs = 35_000

type AnyAsked = {
  params?: unknown
  query?: unknown
  body?: unknown
  key?: string
  ifMatch?: number
  signal?: AbortSignal
}

export function createApi(parts: ApiParts): StartedApi {
  const begun = new Map<string, Promise<Result<unknown>>>()
  const ask = async (call: ApiCall, asked: AnyAsked = {}): Promise<Result<unknown>> => {
    const token = await parts.token()
    if (token.kind === 'ended') return told(parts, failed({ kind: 'signed-out' }))
    if (token.kind === 'offline') return told(parts, failed({ kind: 'offline' }))
    const result = await send(parts, requestOf(parts.base, call, asked, token.token), asked.signal)
    if (result.ok || result.failure.kind !== 'signed-out') return told(parts, result)
    // Refused for a token that was renewed while this was on its way: nothing was done, and the next one may do.
    const next = await parts.token()
    if (next.kind !== 'good' || next.token === token.token) return told(parts, result)
    const request = requestOf(parts.base, call, asked, next.token)
    return told(parts, await send(parts, request, asked.signal))
  }
  const ahead = (call: ApiCall, asked?: AnyAsked): Promise<Result<unknown>> => {
    const answer = ask(call, asked)
    begun.set(nameOf(call, asked), answer)
    return answer
  }
  const askOrTakeUp = (call: ApiCall, asked?: AnyAsked): Promise<Result<unknown>> => {
    const name = nameOf(call, asked)
    const answer = begun.get(name)
    begun.delete(name)
    return answer ?? ask(call, asked)
  }
  // What each call answers is the service's promise, kept by its own tests; nothing is parsed twice here.
  return Object.assign(askOrTakeUp as Api, { ahead: ahead as Api })
}

const nameOf = (call: ApiCall, { params, query }: AnyAsked = {}): string =>
  `${call} ${JSON.stringify([[...textsOf(params)], [...textsOf(query)]])}`

async function send(
  { fetch, heard }: ApiParts,
  request: [string, RequestInit],
  signal: AbortSignal | undefined,
): Promise<Result<unknown>> {
  const answer = await fetch(...request).catch(() => null)
  const body: unknown = answer === null ? null : await bodyOf(answer).catch(() => null)
  // An answer that went well and was cut off on its way is none.
  if (answer === null || isCutOff(answer, body))
    return failed({ kind: signal?.aborted ? 'given-up' : 'offline' })
  heard({ at: Date.parse(answer.headers.get('date') ?? '') })
  return answer.ok
    ? { ok: true, value: body }
    : failed(failureOf(answer.status, body, answer.headers))
}

/** What is no JSON is a page for people, as text. */
const bodyOf = (answer: Response): Promise<unknown> => {
  const type = answer.headers.get('content-type') ?? ''
  if (type.startsWith('text/csv')) return tableOf(answer)
  return type.startsWith('text/html') ? answer.text() : answer.json()
}

/** A page of a table, in the form of its row: what is no line of it stands in headers, and whom it tells of in its lines. */
const tableOf = async (answer: Response) => ({
  csv: await answer.text(),
  patientIds: [],
  leftOut: answer.headers.get('x-left-out')?.split(',') ?? [],
  cursor: answer.headers.get('x-next-cursor'),
})

const isCutOff = ({ ok }: Response, body: unknown): boolean => ok && body === null

const failed = (failure: Failure): Result<never> => ({ ok: false, failure })

/** What is everybody's business is told to all, beside whoever made the call. */
function told({ heard, refused }: ApiParts, result: Result<unknown>): Result<unknown> {
  if (!result.ok && result.failure.kind === 'offline') heard(null)
  if (!result.ok && result.failure.kind === 'signed-out') refused()
  return result
}

function requestOf(
  base: string,
  call: ApiCall,
  { params, query, body, key, ifMatch, signal }: AnyAsked,
  token: string,
): [string, RequestInit] {
  const [method = 'GET', pattern = ''] = call.split(' ')
  const headers = new Headers({ authorization: `Bearer ${token}`, accept: 'application/json' })
  if (body !== undefined) headers.set('content-type', 'application/json')
  if (method === 'POST') headers.set('idempotency-key', key ?? crypto.randomUUID())
  if (ifMatch !== undefined) headers.set('if-match', `"${ifMatch}"`)
  const limit = AbortSignal.timeout(patienceMs)
  return [
    `${base}${pathOf(pattern, textsOf(params))}${queryOf(textsOf(query))}`,
    {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    },
  ]
}

const pathOf = (pattern: string, params: ReadonlyMap<string, string>): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params.get(name) ?? ''))

function queryOf(query: ReadonlyMap<string, string>): string {
  const text = new URLSearchParams([...query]).toString()
  return text === '' ? '' : `?${text}`
}

/** What is left out or null is not sent. */
const textsOf = (of: unknown): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(of ?? {}).flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [[name, String(value)]],
    ),
  )
