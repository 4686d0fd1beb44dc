// Whom a clinic's table tells of, in an order that stands still while pages of it are taken.
import type { RosterRow } from '../../../shared/chart/summary.ts'
import type { UnreadRow } from '../../../shared/store/types.ts'
import type { PatientId } from '../../../shared/vocabulary/ids.ts'
import type { Call } from '../../api/call.ts'

const rowsAtOnce = 1_000
/** A roster that changes while it is read may show somebody twice, or not at all: then it is read again. */
const readingsAtMost = 3

/** Ids behind the given one, in their own order. Rows are let go of as they come: ids alone are kept. */
export async function patientsAfter(
  call: Call,
  after: string | null,
  isWanted: (row: RosterRow) => boolean = () => true,
): Promise<readonly PatientId[]> {
  const found = new Set<PatientId>()
  for (let readings = 0; readings < readingsAtMost; readings++) {
    const before = await call.deps.store.revision(call.clinic.id)
    await readRoster(call, (row) => {
      const { patientId } = row
      // A row that cannot be read says nothing against its patient.
      const isOne = 'unread' in row || isWanted(row)
      if (patientId !== null && isOne && (after === null || patientId > after)) found.add(patientId)
    })
    if ((await call.deps.store.revision(call.clinic.id)) === before) break
  }
  return [...found].sort()
}

async function readRoster(
  { deps, clinic }: Call,
  take: (row: RosterRow | UnreadRow) => void,
): Promise<void> {
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof deps.store.roster>> = await deps.store.roster(clinic.id, {
      limit: rowsAtOnce,
      ...(cursor === null ? {} : { cursor }),
    })
    for (const row of page.items) take(row)
    cursor = page.cursor
  } while (cursor !== null)
}
