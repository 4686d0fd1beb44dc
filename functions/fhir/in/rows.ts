// The calls by which resources come in.
import { Bundle } from '../../../shared/fhir/in/bundle.ts'
import { writableTypes } from '../../../shared/vocabulary/scopes.ts'
import { may } from '../../api/sign-in.ts'
import { type FhirRequest, resourceIn } from '../request.ts'
import type { FhirTable, GuardedRow } from '../row.ts'
import { type Asked, knownBy, type WritableType } from './asked.ts'
import { parsed } from './reading.ts'
import { takeBundle, takeOne } from './take.ts'
import { answerOf } from './told.ts'

type Of = Pick<Asked, 'id' | 'known'>

const row = (
  type: WritableType,
  method: Asked['method'],
  name: string,
  of: (request: FhirRequest) => Of,
): GuardedRow => ({
  name,
  needs: { type, action: method === 'POST' ? 'c' : 'u', roles: may.enter },
  run: async (call, request) => {
    const { headers } = request
    const ifMatch = headers['if-match'] ?? null
    const asked = { ...of(request), method, type, ifMatch, resource: resourceIn(request), at: type }
    return answerOf(call, await takeOne(call, asked), headers.prefer)
  },
})

/** `If-None-Exist`: what is there by that identifier is not made again. */
function ofNew({ headers }: FhirRequest): Of {
  const condition = headers['if-none-exist']
  if (condition === undefined) return { id: null, known: null }
  return { id: null, known: knownBy(new URLSearchParams(condition), 'If-None-Exist') }
}

const rowsOf = (type: WritableType): FhirTable => ({
  [`POST /R4/${type}`]: row(type, 'POST', 'fhir-create', ofNew),
  [`PUT /R4/${type}`]: row(type, 'PUT', 'fhir-update-known', ({ query }) => ({
    id: null,
    known: knownBy(query, 'identifier'),
  })),
  [`PUT /R4/${type}/{id}`]: row(type, 'PUT', 'fhir-update', ({ params: { id = '' } }) => ({
    id,
    known: null,
  })),
})

const postBundle: GuardedRow = {
  name: 'fhir-bundle',
  needs: { type: 'any', action: 'c', roles: may.enter },
  run: (call, request) => takeBundle(call, parsed(Bundle, resourceIn(request), 'Bundle')),
}

/** Patients are updated alone: `POST` tells whether one is there, and enrols nobody. */
export const incoming: FhirTable = {
  ...Object.assign({}, ...writableTypes.map(rowsOf)),
  'POST /R4': postBundle,
}
