// GET Group/patients/$export: begins an export and says where to ask after it (Bulk Data Access 3.0.0).
import { randomUUID } from 'node:crypto'
import type { Group } from 'fhir/r4.js'
import { parseOffsetInstant } from '../../../shared/calendar/offset-instants.ts'
import { type ResourceType, resourceTypes } from '../../../shared/fhir/types.ts'
import { count, isWithin, tooMany } from '../../../shared/loop/hourly-limits.ts'
import type { Instant } from '../../../shared/vocabulary/ids.ts'
import { allows } from '../../../shared/vocabulary/scopes.ts'
import { may } from '../../api/sign-in.ts'
import { type FhirAnswer, told } from '../answer.ts'
import type { FhirCall } from '../call.ts'
import { baseOf } from '../deps.ts'
import { FhirProblem, nothingHere } from '../problem.ts'
import type { FhirRequest } from '../request.ts'
import { rosterOf } from '../roster.ts'
import type { GuardedRow } from '../row.ts'
import { type Job, patientsName, writeJob } from './job.ts'

/** All patients of the clinic; there is no other group. */
export const groupId = 'patients'

const needs = { type: 'any', action: 's', roles: may.export } as const

export const getGroup: GuardedRow = {
  name: 'fhir-group',
  needs: { ...needs, roles: may.read },
  run: async ({ clinic }, { params }) => {
    if (params.id !== groupId) throw nothingHere('Group')
    const group: Group = {
      resourceType: 'Group',
      id: groupId,
      type: 'person',
      actual: true,
      name: `All patients of ${clinic.name}`,
    }
    return told(group)
  },
}

export const kickOff: GuardedRow = {
  name: 'fhir-export-begin',
  needs,
  run: async (call, request) => {
    if (request.params.id !== undefined && request.params.id !== groupId) throw nothingHere('Group')
    const asked = askedIn(call, request)
    await spend(call)
    return begin(call, request, asked)
  },
}

type Asked = Pick<Job, 'types' | 'since'>

function askedIn(call: FhirCall, { query, headers }: FhirRequest): Asked {
  const wrong = (path: string, message: string) =>
    new FhirProblem(400, message, { places: [{ path, message }] })
  if (!/(?:^|[;,\s])respond-async/i.test(headers.prefer ?? ''))
    throw wrong('Prefer', 'an export is asked for with Prefer: respond-async')
  const isLenient = /handling\s*=\s*lenient/i.test(headers.prefer ?? '')
  for (const name of query.keys())
    if (!known.has(name) && !isLenient) throw wrong(name, 'this parameter is not known here')
  const format = query.get('_outputFormat')
  if (format !== null && !formats.has(format.replace(' ', '+')))
    throw wrong('_outputFormat', 'only application/fhir+ndjson')
  const since = query.get('_since')
  const from = since === null ? null : parseOffsetInstant(since.replace(' ', '+'))
  if (since !== null && from === null)
    throw wrong('_since', 'an instant with its offset, like 2026-03-02T09:00:00Z')
  return { types: typesIn(call, query.getAll('_type').join(), wrong), since: from }
}

const known = new Set(['_type', '_since', '_outputFormat'])
const formats = new Set(['application/fhir+ndjson', 'application/ndjson', 'ndjson'])

/** All that the caller may read and search, or those that are named: each must be theirs to ask for. */
function typesIn(
  call: FhirCall,
  named: string,
  wrong: (path: string, message: string) => FhirProblem,
): ResourceType[] {
  const wanted = named.split(',').filter(Boolean)
  const isTheirs = (type: string) =>
    call.scopes === null || (allows(call.scopes, type, 'r') && allows(call.scopes, type, 's'))
  const found = resourceTypes.filter((type) =>
    wanted.length === 0 ? isTheirs(type) : wanted.includes(type),
  )
  const strange = wanted.find((each) => !resourceTypes.some((type) => type === each))
  if (strange !== undefined) throw wrong('_type', 'no such type of resource here')
  const closed = found.find((type) => !isTheirs(type))
  if (closed !== undefined)
    throw new FhirProblem(403, `this needs a scope like system/${closed}.rs`)
  if (found.length === 0) throw new FhirProblem(403, 'this needs a scope like system/*.rs')
  return found
}

async function spend({ deps, clinic, by, now: at }: FhirCall): Promise<void> {
  const taken = { kind: 'bulk-exports', by, clinicId: clinic.id, at } as const
  if (!(await isWithin(deps, taken)))
    throw new FhirProblem(429, tooMany(taken.kind).message, { headers: { 'retry-after': '3600' } })
  await count(deps, taken)
}

async function begin(call: FhirCall, request: FhirRequest, asked: Asked): Promise<FhirAnswer> {
  const { deps, clinic, by, roles, now } = call
  const patients = (await rosterOf(call)).map(({ patientId }) => patientId).sort()
  const job = newJob({ by, roles: [...roles], now, wallMs: deps.wall() }, asked, {
    request: addressOf(call, request),
    patients: patients.length,
  })
  const { jobId } = job
  await deps.exports.files.write(patientsName(clinic.id, jobId), JSON.stringify(patients))
  await writeJob(deps.exports.files, clinic, job)
  await deps.exports.queue.ask({ clinicId: clinic.id, jobId, turn: 0 })
  deps.log.info('an export begins', { clinicId: clinic.id, jobId, patients: patients.length })
  const location = `${baseOf(deps)}/export/${jobId}`
  const outcome = {
    resourceType: 'OperationOutcome',
    issue: [{ severity: 'information', code: 'informational', diagnostics: 'The export begins.' }],
  } as const
  return told(
    { ...outcome, issue: [...outcome.issue] },
    {
      status: 202,
      headers: { 'content-location': location },
    },
  )
}

function newJob(
  who: { by: string; roles: string[]; now: Instant; wallMs: number },
  { types, since }: Asked,
  { request, patients }: Pick<Job, 'request' | 'patients'>,
): Job {
  return {
    jobId: randomUUID(),
    by: who.by,
    roles: who.roles,
    request,
    types,
    since,
    transactionTime: who.now,
    state: 'in-progress',
    patients,
    done: 0,
    turn: 0,
    output: [],
    errors: [],
    touchedMs: who.wallMs,
    expiresMs: null,
  }
}

function addressOf({ deps }: FhirCall, { path, query }: FhirRequest): string {
  const asked = query.toString()
  return `${deps.screen}/fhir${path}${asked === '' ? '' : `?${asked}`}`
}
