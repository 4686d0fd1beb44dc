// Whom a clinic's table tells of, in an order that stands still while pages of it are taken.
import type { PatientId } from '../../../shared/vocabulary/ids.ts'
import type { Call } from '../../api/call.ts'

const rowsAtOnce = 1_000
/** A roster that changes while it is read may show somebody twice, or not at all: then it is read again. */
const readingsAtMost = 3

/** Ids behind the given one, in their own order. Rows are let go of as they come: ids alone are kept. */
export async function patientsAfter(
  call: Call,
  after: string | null,
): Promise<readonly PatientId[]> {
  const found = new Set<PatientId>()
  for (let readings = 0; readings < readingsAtMost; readings++) {
    const before = await call.deps.store.revision(call.clinic.id)
    await readRoster(call, (patientId) => {
      if (after === null || patientId > after) found.add(patientId)
    })
    if ((await call.deps.store.revision(call.clinic.id)) === before) break
  }
  return [...found].sort()
}

async function readRoster(
  { deps, clinic }: Call,
  take: (patientId: PatientId) => void,
): Promise<void> {
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof deps.store.roster>> = await deps.store.roster(clinic.id, {
      limit: rowsAtOnce,
      ...(cursor === null ? {} : { cursor }),
    })
    for (const { patientId } of page.items) if (patientId !== null) take(patientId)
    cursor = page.cursor
  } while (cursor !== null)
}
