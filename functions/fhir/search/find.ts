// Finding what a search asks for: on the charts it names, or chart by chart through the clinic, a few at a time.
import * as z from 'zod/mini'
import type { RosterRow } from '../../../shared/chart/summary.ts'
import { resourcesOn } from '../../../shared/fhir/out/index.ts'
import { identifierSystems } from '../../../shared/fhir/systems.ts'
import type { PatientType, Resource } from '../../../shared/fhir/types.ts'
import { BadCursor } from '../../../shared/store/errors.ts'
import { PatientId } from '../../../shared/vocabulary/ids.ts'
import { readCursor, writeCursor } from '../../api/cursor.ts'
import type { FhirCall } from '../call.ts'
import { readableView } from '../charts.ts'
import { rosterOf } from '../roster.ts'
import type { Query, Sort } from './query.ts'

export type FoundResource = { resource: Resource; patientId: PatientId }

export type FoundPage = {
  matches: readonly FoundResource[]
  /** How many in all; null where the whole clinic would have to be read to know. */
  total: number | null
  cursor: string | null
}

/** Charts of one request: more would outlast it. The page then goes out short, with its cursor. */
const chartsAtMost = 25

/** Behind which patient the page before ended, and where on that patient's list. */
const Place = z.strictObject({ patient: PatientId, after: z.nullable(z.string()) })

export async function findPage(
  call: FhirCall,
  type: PatientType,
  query: Query,
): Promise<FoundPage> {
  const whose = await patientsIn(call, query)
  const place = query.cursor === null ? null : readCursor(Place, query.cursor)
  const rest = place === null ? whose : whose.filter((each) => each >= place.patient)
  const isWhole = whose.length <= chartsAtMost
  return isWhole
    ? pageOfAll(call, type, query, whose, place)
    : pageOfSome(call, type, query, rest, place)
}

type Place = z.output<typeof Place>

/** All there is, in the order that was asked for. */
async function pageOfAll(
  call: FhirCall,
  type: PatientType,
  query: Query,
  whose: readonly PatientId[],
  place: Place | null,
): Promise<FoundPage> {
  const found: Placed[] = []
  for (const patientId of whose) found.push(...(await matchesOn(call, type, query, patientId)))
  const all = found.sort(inOrder)
  if (query.countOnly) return { matches: [], total: all.length, cursor: null }
  const from = place === null ? 0 : placeIn(all, place)
  const matches = all.slice(from, from + query.count)
  const cursor = from + query.count < all.length ? cursorAfter(matches.at(-1)) : null
  return { matches, total: all.length, cursor }
}

/** Patient by patient: what is on one chart comes together, whatever the order within. */
async function pageOfSome(
  call: FhirCall,
  type: PatientType,
  query: Query,
  rest: readonly PatientId[],
  place: Place | null,
): Promise<FoundPage> {
  const matches: Placed[] = []
  const opened = rest.slice(0, chartsAtMost)
  for (const patientId of opened) {
    const all = (await matchesOn(call, type, query, patientId)).sort(inOrder)
    const from = place?.patient === patientId ? behind(all, place.after) : 0
    const room = query.count - matches.length
    matches.push(...all.slice(from, from + room))
    if (matches.length < query.count) continue
    const isLast = patientId === rest.at(-1) && from + room >= all.length
    return { matches, total: null, cursor: isLast ? null : cursorAfter(matches.at(-1)) }
  }
  const next = rest[opened.length]
  const cursor = next === undefined ? null : writeCursor({ patient: next, after: null })
  return { matches, total: null, cursor }
}

type Placed = FoundResource & { place: string }

/** Sorts as text. */
const inOrder = (a: Placed, b: Placed): number => (a.place < b.place ? -1 : 1)

const cursorAfter = (last: Placed | undefined): string | null =>
  last === undefined ? null : writeCursor({ patient: last.patientId, after: last.place })

const behind = (all: readonly Placed[], after: string | null): number =>
  after === null ? 0 : countUpTo(all, after)

function placeIn(all: readonly Placed[], { after }: Place): number {
  if (after === null) throw new BadCursor()
  return countUpTo(all, after)
}

function countUpTo(all: readonly Placed[], after: string): number {
  const first = all.findIndex(({ place }) => place > after)
  return first < 0 ? all.length : first
}

async function matchesOn(
  call: FhirCall,
  type: PatientType,
  { filters, sort }: Query,
  patientId: PatientId,
): Promise<Placed[]> {
  const view = await readableView(call, patientId)
  if (view === null) return []
  return resourcesOn(type, view)
    .filter((resource) => filters.every((test) => test(resource)))
    .map((resource) => ({ resource, patientId, place: placeOf(resource, sort) }))
}

/** Newest change first, unless told otherwise; ids tell equals apart. */
function placeOf(resource: Resource, sort: Sort | null): string {
  const told = sort === null ? resource.meta?.lastUpdated : sort.by.of(resource)?.from
  const at = Date.parse(told ?? '') || 0
  const isDescending = sort?.isDescending ?? true
  const order = isDescending ? Number.MAX_SAFE_INTEGER - at : at
  return `${String(order).padStart(17, '0')} ${resource.id}`
}

/** In the order of their ids: those that a search names, or all of the clinic. */
async function patientsIn(
  call: FhirCall,
  { patients, identifiers }: Query,
): Promise<readonly PatientId[]> {
  if (patients !== null && identifiers.length === 0) return [...patients].sort()
  const rows = (await rosterOf(call)).filter(
    (row) => patients === null || patients.has(row.patientId),
  )
  const found =
    identifiers.length === 0 ? rows : rows.filter((row) => isNamed(call, row, identifiers))
  return found.map(({ patientId }) => patientId).sort()
}

const isNamed = (
  { clinic }: FhirCall,
  { patientId, externalId }: RosterRow,
  identifiers: readonly string[],
): boolean =>
  identifiers.some((text) => {
    const bar = text.indexOf('|')
    const [system, value] = bar < 0 ? [null, text] : [text.slice(0, bar), text.slice(bar + 1)]
    return (
      (value === patientId &&
        (system ?? identifierSystems.patient(clinic.id)) ===
          identifierSystems.patient(clinic.id)) ||
      (value === externalId &&
        (system ?? identifierSystems.external(clinic.id)) === identifierSystems.external(clinic.id))
    )
  })
