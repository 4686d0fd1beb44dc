// What is answered to what was sent: the resource as it stands now, and whether it is new.
import type { BundleEntryResponse, OperationOutcome } from 'fhir/r4.js'
import { resourcesOn } from '../../../shared/fhir/out/index.ts'
import type { Resource } from '../../../shared/fhir/types.ts'
import { type FhirAnswer, told, versionHeaders } from '../answer.ts'
import type { FhirCall } from '../call.ts'
import { chartView } from '../charts.ts'
import { baseOf } from '../deps.ts'
import { FhirProblem } from '../problem.ts'
import type { Asked } from './asked.ts'
import type { Plan } from './plan.ts'

/** What became of one resource. */
export type Taken = {
  status: 200 | 201
  resource: Resource | null
  patientId: string
  note: string | null
}

/** Of which resources are there, before anything is done: what is new by then was made. */
export async function standingOf(call: FhirCall, plan: Plan): Promise<Resource | null> {
  const view = await chartView(call, plan.patientId)
  const id = view && plan.idOn(view.chart)
  if (!view || id === null) return null
  return resourcesOn(plan.asked.type, view).find((each) => each.id === id) ?? null
}

/** 412 where somebody has changed it since it was read. */
export function holdTo({ ifMatch, at }: Asked, standing: Resource | null): void {
  if (ifMatch === null) return
  const [, version] = /^(?:W\/)?"?([^"]+)"?$/.exec(ifMatch.trim()) ?? []
  const { versionId } = standing?.meta ?? {}
  if (version !== undefined && version === versionId) return
  const message = versionId === undefined ? 'is not there yet' : `is of version ${versionId} now`
  throw new FhirProblem(412, 'this is another version', { places: [{ path: at, message }] })
}

export const taken = async (
  call: FhirCall,
  plan: Plan,
  before: Resource | null,
): Promise<Taken> => {
  const { patientId, note } = plan
  const resource = plan.commands.length === 0 ? before : await standingOf(call, plan)
  return { status: resource && !before ? 201 : 200, resource, patientId, note }
}

const locationOf = (call: FhirCall, { resourceType, id, meta }: Resource): string =>
  `${baseOf(call.deps)}/${resourceType}/${id}/_history/${meta?.versionId ?? '1'}`

const noteOf = (text: string): OperationOutcome => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'information', code: 'informational', diagnostics: text }],
})

/** @param prefer what the caller wants to see of it: the resource unless told otherwise */
export function answerOf(call: FhirCall, made: Taken, prefer: string | undefined): FhirAnswer {
  const { status, resource, patientId, note } = made
  const shows = [patientId]
  if (!resource) return told(noteOf(note ?? 'nothing of it is kept here'), { status, shows })
  const headers = { ...versionHeaders(resource), location: locationOf(call, resource) }
  const answer = told(resource, { status, headers, shows })
  return prefer?.includes('return=minimal') ? { ...answer, body: '' } : answer
}

export function entryOf(call: FhirCall, { status, resource, note }: Taken): BundleEntryResponse {
  const { etag, 'last-modified': _, ...more } = resource ? versionHeaders(resource) : {}
  return {
    status: status === 201 ? '201 Created' : '200 OK',
    ...more,
    ...(etag !== undefined && { etag }),
    ...(resource && { location: locationOf(call, resource) }),
    ...(resource?.meta?.lastUpdated !== undefined && { lastModified: resource.meta.lastUpdated }),
    ...(note !== null && { outcome: noteOf(note) }),
  }
}
