// What goes back: a resource, or what is no FHIR (a token, an exported file).
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { Bundle, CapabilityStatement, Group, OperationOutcome } from 'fhir/r4.js'
import type { Resource } from '../../shared/fhir/types.ts'
import { type FhirProblem, outcomeOf } from './problem.ts'

export type FhirAnswer = {
  status: number
  contentType: string
  headers: Readonly<Record<string, string>>
  body: string
  /** Patients that it tells of, for the record of who saw whom. */
  shows: readonly string[]
}

export type Answerable = Resource | Bundle | CapabilityStatement | Group | OperationOutcome

const fhirJson = 'application/fhir+json; charset=utf-8'

export const told = (
  resource: Answerable,
  {
    status = 200,
    headers = {},
    shows = [],
  }: Partial<Pick<FhirAnswer, 'status' | 'headers' | 'shows'>> = {},
): FhirAnswer => ({
  status,
  contentType: fhirJson,
  headers,
  body: JSON.stringify(resource),
  shows,
})

/** What is no resource: JSON of other standards. */
export const toldAsJson = (
  value: unknown,
  { status = 200, headers = {} }: Partial<Pick<FhirAnswer, 'status' | 'headers'>> = {},
): FhirAnswer => ({
  status,
  contentType: 'application/json; charset=utf-8',
  headers,
  body: JSON.stringify(value),
  shows: [],
})

export const refusal = (problem: FhirProblem): FhirAnswer =>
  told(outcomeOf(problem), { status: problem.status, headers: problem.headers })

/** The version of a resource as HTTP has it. */
export function versionHeaders({ meta }: Resource): Record<string, string> {
  const { versionId, lastUpdated } = meta ?? {}
  return {
    ...(versionId === undefined ? {} : { etag: `W/"${versionId}"` }),
    ...(lastUpdated === undefined ? {} : { 'last-modified': new Date(lastUpdated).toUTCString() }),
  }
}

export function resultOf(answer: FhirAnswer, requestId: string): APIGatewayProxyStructuredResultV2 {
  const { status, contentType, headers, body } = answer
  return {
    statusCode: status,
    headers: {
      ...(body === '' ? {} : { 'content-type': contentType }),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-request-id': requestId,
      ...headers,
    },
    body,
  }
}
