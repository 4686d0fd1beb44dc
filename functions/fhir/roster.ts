// The clinic's patients, from the index alone.
import type { RosterRow } from '../../shared/chart/summary.ts'
import { rowsOf } from '../api/roster-rows.ts'
import type { FhirCall } from './call.ts'

/** As much as one read gives. */
const rowsAtOnce = 10_000

export async function rosterOf({
  deps,
  clinic,
}: Pick<FhirCall, 'deps' | 'clinic'>): Promise<readonly RosterRow[]> {
  const rows: RosterRow[] = []
  let cursor: string | undefined
  do {
    const page = await deps.store.roster(clinic.id, {
      limit: rowsAtOnce,
      ...(cursor !== undefined && { cursor }),
    })
    rows.push(...(await rowsOf({ deps, clinic }, page.items)))
    cursor = page.cursor ?? undefined
  } while (cursor !== undefined)
  return rows
}
