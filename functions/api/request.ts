// The parts of a request, each read once and checked by the schema its row has for it.
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda'
import type * as z from 'zod/mini'
import { personalIn } from '../../shared/vocabulary/personal-ids.ts'
import { fieldsOf, given, isMalformed, parseWith } from './issues.ts'
import { notFound, Problem } from './problem.ts'
import { readStrictJson } from './strict-json.ts'

export type ApiEvent = APIGatewayProxyEventV2WithJWTAuthorizer

/** A request that has found its row. */
export type Request = {
  /** The row's. */
  name: string
  /** Out of the path, decoded and not yet checked. */
  params: Readonly<Record<string, string>>
  event: ApiEvent
}

export type Schema = z.ZodMiniType

/**
 * What the path names. What cannot be an id is nobody's, a 404; but one that the caller chooses (`chosen`) is a mistake
 * to mend, a 400, or a 422 where it tells who somebody is, as one of the right letters would be.
 */
export function paramsOf<S extends Schema>(
  schema: S,
  { params, event }: Request,
  chosen: string | undefined,
): z.output<S> {
  const parsed = schema.safeParse(params)
  if (parsed.success) return parsed.data
  const name = String(parsed.error.issues[0]?.path[0])
  const what = name.replace(/Id$/, '')
  if (name !== chosen) throw notFound(what)
  const says = personalIn(lettered(params[name] ?? ''), yearAt(event.requestContext.timeEpoch))
  if (says !== null) throw idProblem(what, `${says}: ids stand in logs`, 422)
  throw idProblem(what, 'must be 1 to 32 letters, digits, _ and -')
}

/** `+1 (212) 555-0123` or `3/14/1984` as they would be written in an id. */
const lettered = (text: string): string =>
  text.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')

const yearAt = (epochMilliseconds: number): number => new Date(epochMilliseconds).getUTCFullYear()

/** @param what `patient`, `session` */
export const idProblem = (what: string, message: string, status: 400 | 422 = 400): Problem =>
  new Problem(status, `this cannot be a ${what} id`, [{ path: `${what}Id`, message }])

/** Parses the query string; whatever is wrong with it is a 400. */
export function queryOf<S extends Schema>(schema: S, { event }: Request): z.output<S> {
  const parsed = parseWith(schema, event.queryStringParameters ?? {})
  if (parsed.success) return parsed.data
  throw new Problem(400, 'the query is wrong', fieldsOf(parsed.error.issues))
}

/** The largest true body is under 20 kB; API Gateway lets 10 MB through. */
export const jsonBytesAtMost = 100_000

/** The body as JSON, unparsed by any schema. */
export function jsonOf({ event }: Request, bytesAtMost = jsonBytesAtMost): unknown {
  const { body, isBase64Encoded } = event
  if (!body) throw new Problem(400, 'the body is missing')
  if (!saysJson(event))
    throw new Problem(415, 'send the body as JSON, with content-type: application/json')
  if (Buffer.byteLength(body, isBase64Encoded ? 'base64' : 'utf8') > bytesAtMost)
    throw new Problem(413, `the body is larger than ${bytesAtMost / 1_000} kB`)
  const read = readStrictJson(isBase64Encoded ? Buffer.from(body, 'base64') : body)
  if ('value' in read) return read.value
  const { problem, path } = read
  throw new Problem(400, problem, path === undefined ? [] : [given(path, problem)])
}

/**
 * Whether a body says to be JSON, or nothing of itself. `text/plain` is what `fetch` says of a string where a program says
 * nothing; of a browser's page it is what a form or script of another site could send unasked.
 */
function saysJson({ headers }: ApiEvent): boolean {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() || 'application/json'
  if (/^application\/([\w.-]+\+)?json$/.test(type)) return true
  const isBrowsers = headers.origin !== undefined || headers['sec-fetch-site'] !== undefined
  return type === 'text/plain' && !isBrowsers
}

/** 400 when the body's shape is wrong, 422 when a value is; the fields are named either way. */
export function bodyOf<S extends Schema>(schema: S, json: unknown): z.output<S> {
  const parsed = parseWith(schema, json)
  if (parsed.success) return parsed.data
  const { issues } = parsed.error
  throw issues.some(isMalformed)
    ? new Problem(400, 'the body has the wrong shape', fieldsOf(issues))
    : new Problem(422, 'a value in the body is wrong', fieldsOf(issues))
}
