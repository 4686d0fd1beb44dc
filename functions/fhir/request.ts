// The parts of a request. Parameters keep their repeats: FHIR means "and" by them, and "or" by a comma.
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { readStrictJson } from '../api/strict-json.ts'
import { FhirProblem } from './problem.ts'

export type FhirRequest = {
  method: string
  /** Below `/fhir`, with its slash: `/R4/Patient/ana`. */
  path: string
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  headers: Readonly<Record<string, string | undefined>>
  /** As it came; empty without one. */
  body: Buffer
  requestId: string
}

export function requestOf(event: APIGatewayProxyEventV2): Omit<FhirRequest, 'params'> {
  const { body = '', isBase64Encoded, headers, rawPath, rawQueryString, requestContext } = event
  return {
    method: requestContext.http.method,
    path: rawPath.replace(/^\/fhir(?=\/|$)/, '').replace(/(?<=.)\/$/, ''),
    query: new URLSearchParams(rawQueryString),
    headers,
    body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
    requestId: requestContext.requestId,
  }
}

const bodyBytesAtMost = 1_000_000

const typeOf = ({ headers }: Pick<FhirRequest, 'headers'>): string =>
  headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? ''

/** A resource sent to us, unparsed by any schema. */
export function resourceIn(request: Pick<FhirRequest, 'headers' | 'body'>): unknown {
  const { body } = request
  if (!['application/fhir+json', 'application/json', ''].includes(typeOf(request)))
    throw new FhirProblem(415, 'send the resource as application/fhir+json')
  if (body.length === 0) throw new FhirProblem(400, 'the body is missing', { code: 'structure' })
  if (body.length > bodyBytesAtMost)
    throw new FhirProblem(413, `the body is larger than ${bodyBytesAtMost / 1_000_000} MB`)
  const read = readStrictJson(body)
  if ('value' in read) return read.value
  const { problem, path } = read
  const places = path === undefined ? [] : [{ path, message: problem }]
  throw new FhirProblem(400, problem, { code: 'structure', places })
}

/** The fields of a form: what a search by POST and a token's request are sent as. */
export function formIn(request: Pick<FhirRequest, 'headers' | 'body'>): URLSearchParams {
  if (typeOf(request) !== 'application/x-www-form-urlencoded')
    throw new FhirProblem(415, 'send a form: application/x-www-form-urlencoded')
  if (request.body.length > bodyBytesAtMost) throw new FhirProblem(413, 'the form is too long')
  return new URLSearchParams(request.body.toString('utf8'))
}
