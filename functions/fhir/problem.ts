// A request turned down, as an OperationOutcome.
import type { OperationOutcome, OperationOutcomeIssue } from 'fhir/r4.js'
import { BadCursor } from '../../shared/store/errors.ts'
import { NotAllowed, Problem } from '../api/problem.ts'

/** FHIR's word for what is wrong, by the status it goes with. */
const issueCodes = {
  400: 'invalid',
  401: 'login',
  403: 'forbidden',
  404: 'not-found',
  405: 'not-supported',
  406: 'not-supported',
  409: 'conflict',
  410: 'deleted',
  412: 'conflict',
  413: 'too-long',
  415: 'not-supported',
  422: 'business-rule',
  429: 'throttled',
  500: 'exception',
} as const satisfies Record<number, OperationOutcomeIssue['code']>
export type FhirStatus = keyof typeof issueCodes

/** What is wrong where: `path` as FHIRPath, `Appointment.start`, or the name of a parameter or header. */
export type Place = { path: string; message: string; code?: OperationOutcomeIssue['code'] }

/** Thrown anywhere below a route. Its words go to the caller and never to a log. */
export class FhirProblem extends Error {
  readonly status: FhirStatus
  readonly code: OperationOutcomeIssue['code']
  readonly places: readonly Place[]
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: FhirStatus,
    message: string,
    {
      code = issueCodes[status],
      places = [],
      headers = {},
    }: {
      code?: OperationOutcomeIssue['code']
      places?: readonly Place[]
      headers?: Readonly<Record<string, string>>
    } = {},
  ) {
    super(message)
    this.name = 'FhirProblem'
    this.status = status
    this.code = code
    this.places = places
    this.headers = headers
  }
}

/** What the API turns down is turned down here in the same words; null for what is no refusal. */
export function fhirProblemOf(error: unknown): FhirProblem | null {
  if (error instanceof FhirProblem) return error
  if (error instanceof Problem) {
    const headers = error instanceof NotAllowed ? { allow: error.allowed.join(', ') } : {}
    return new FhirProblem(error.status, error.message, { places: error.fields, headers })
  }
  if (!(error instanceof BadCursor)) return null
  const message = 'not a link of this search'
  return new FhirProblem(400, message, { places: [{ path: '_cursor', message }] })
}

/** One issue for each place, or one for the whole. */
export function outcomeOf({ code, message, places }: FhirProblem): OperationOutcome {
  const issues = places.map(
    (place): OperationOutcomeIssue => ({
      severity: 'error',
      code: place.code ?? code,
      diagnostics: place.message === message ? message : `${message}: ${place.message}`,
      expression: [place.path],
    }),
  )
  const whole: OperationOutcomeIssue = { severity: 'error', code, diagnostics: message }
  return { resourceType: 'OperationOutcome', issue: issues.length > 0 ? issues : [whole] }
}

export const nothingHere = (what: string): FhirProblem => new FhirProblem(404, `no such ${what}`)
