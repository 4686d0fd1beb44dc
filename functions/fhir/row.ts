// One row of FHIR's table of calls.
import type { FhirAnswer } from './answer.ts'
import type { FhirCall, Needs } from './call.ts'
import type { FhirDeps } from './deps.ts'
import type { FhirRequest } from './request.ts'

/** What anybody may ask: what the server can do, and a token. */
export type OpenRow = {
  name: string
  needs: null
  run: (deps: FhirDeps, request: FhirRequest) => Promise<FhirAnswer>
}

export type GuardedRow = {
  /** The call's name in the record of who saw whom: letters and `-` alone, and for good. */
  name: string
  needs: Needs
  run: (call: FhirCall, request: FhirRequest) => Promise<FhirAnswer>
}

export type FhirRow = OpenRow | GuardedRow

export type FhirMethod = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** Paths stand below `/fhir`. */
export type FhirTable = Readonly<Record<`${FhirMethod} /${string}`, FhirRow>>

export type FhirRoute = FhirRow & { method: string; path: string }

export const fhirRoutesOf = (table: FhirTable): readonly FhirRoute[] =>
  Object.entries(table).map(([call, row]) => {
    const [method = '', path = ''] = call.split(' ')
    return { ...row, method, path }
  })
