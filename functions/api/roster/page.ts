// One page of a clinic's roster. In its own order it is one page of the index; searched, filtered or sorted it is made
// from all rows of the clinic: 2,000 of them are two or three reads.
import * as z from 'zod/mini'
import type { RosterRow } from '../../../shared/chart/summary.ts'
import { BadCursor } from '../../../shared/store/errors.ts'
import type { Condition } from '../../../shared/vocabulary/ids.ts'
import type { Call } from '../call.ts'
import { readCursor, writeCursor } from '../cursor.ts'
import { rowsOf } from '../roster-rows.ts'
import { type FilterName, filters, needsAlert } from './filters.ts'
import { finder } from './search.ts'
import { placeOf, type SortName, sorts } from './sorts.ts'

export type Wanted = {
  q: string
  filter?: FilterName | undefined
  state?: RosterRow['messaging'] | undefined
  condition?: Condition | undefined
  sort: SortName
  limit: number
  cursor?: string | undefined
}
type RosterPage = { rows: readonly RosterRow[]; cursor: string | null }

export const rosterPage = (call: Call, wanted: Wanted): Promise<RosterPage> =>
  isPlain(wanted) ? indexPage(call, wanted) : sortedPage(call, wanted)

const isPlain = ({ q, filter, state, condition, sort }: Wanted): boolean =>
  q === '' && !filter && !state && !condition && sort === 'urgency'

async function indexPage(call: Call, { cursor, limit }: Wanted): Promise<RosterPage> {
  const page = await call.deps.store.roster(call.clinic.id, {
    limit,
    ...(cursor === undefined ? {} : { cursor }),
  })
  return { rows: await rowsOf(call, page.items), cursor: page.cursor }
}

/** Where the page before ended: behind this place, or behind this patient. */
const Place = z.strictObject({ sort: z.string(), after: z.string() })

async function sortedPage(call: Call, wanted: Wanted): Promise<RosterPage> {
  const { sort, limit, cursor } = wanted
  const placed = placedBy(sort, await rowsFor(call, wanted), call)
  const after = cursor === undefined ? '' : placeAfter(readCursor(Place, cursor), sort, placed)
  const fits = fitting(call, wanted)
  const rest = placed
    .filter(({ row, place }) => place > after && fits(row))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
  const shown = rest.slice(0, limit)
  const end = shown.at(-1)
  const more = rest.length > limit && end ? placeTold(sort, end) : null
  return {
    rows: shown.map(({ row }) => row),
    cursor: more && writeCursor({ sort, after: more }),
  }
}

/** All rows of a clinic, read once for several lists. */
export async function wholeRoster(call: Call) {
  const rows = await allRows(call)
  /** The first so many of those that the filter lets through, and how many there are in all. */
  return (filter: FilterName, sort: SortName, limit: number) => {
    const fitting = rows.filter((row) => filters[filter](row, call))
    const sorted = [...placedBy(sort, fitting, call)].sort((a, b) => (a.place < b.place ? -1 : 1))
    return { rows: sorted.slice(0, limit).map(({ row }) => row), total: fitting.length }
  }
}

const placedBy = (sort: SortName, rows: readonly RosterRow[], call: Call): readonly Placed[] =>
  rows.map((row) => ({ row, place: placeOf(sort, row, call) }))

type Placed = { row: RosterRow; place: string }

const placeTold = (sort: SortName, { row, place }: Placed): string =>
  sorts[sort].isPrivate ? row.patientId : place

function placeAfter(
  { sort: of, after }: z.output<typeof Place>,
  sort: SortName,
  placed: readonly Placed[],
): string {
  if (of !== sort) throw new BadCursor()
  if (!sorts[sort].isPrivate) return after
  const found = placed.find(({ row }) => row.patientId === after)
  if (!found) throw new BadCursor()
  return found.place
}

function fitting(call: Call, { q, filter, state, condition }: Wanted): (row: RosterRow) => boolean {
  const isSought = q === '' ? () => true : finder(q)
  return (row) =>
    (!state || row.messaging === state) &&
    (!condition || row.condition === condition) &&
    (!filter || filters[filter](row, call)) &&
    isSought(row)
}

/** As much as one read gives. */
const rowsAtOnce = 10_000
/** Rows with open alerts stand first, and are few. */
const alertsAtOnce = 200

async function rowsFor(call: Call, { filter, sort }: Wanted): Promise<readonly RosterRow[]> {
  const onlyAlerts = sort === 'urgency' && filter !== undefined && needsAlert.has(filter)
  return onlyAlerts
    ? readRows(call, alertsAtOnce, (row) => row.openAlerts.length > 0)
    : allRows(call)
}

/** Of a clinic, read some thousand at a time. */
export const allRows = (call: Call): Promise<readonly RosterRow[]> => readRows(call, rowsAtOnce)

async function readRows(
  call: Call,
  atOnce: number,
  goesOnAfter: (row: RosterRow) => boolean = () => true,
): Promise<readonly RosterRow[]> {
  const rows: RosterRow[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof call.deps.store.roster>> = await call.deps.store.roster(
      call.clinic.id,
      { limit: atOnce, ...(cursor === null ? {} : { cursor }) },
    )
    rows.push(...(await rowsOf(call, page.items)))
    const last = rows.at(-1)
    cursor = !last || goesOnAfter(last) ? page.cursor : null
  } while (cursor !== null)
  return rows
}
