// Rows of a roster page, those that cannot be read worked out from their charts: a row is a cache.
import { policyFor } from '../../shared/chart/policy.ts'
import { listed, type RosterRow, type StrangerRow } from '../../shared/chart/summary.ts'
import { CorruptItem } from '../../shared/store/errors.ts'
import type { UnreadRow } from '../../shared/store/types.ts'
import type { PatientId } from '../../shared/vocabulary/ids.ts'
import { failureOf } from '../edge/failure.ts'
import type { Call } from './call.ts'
import { readable } from './readable.ts'

/** In their order. A chart in quarantine is left out: its clinic is paged about it. */
export async function rowsOf(
  call: Pick<Call, 'deps' | 'clinic'>,
  items: readonly (RosterRow | UnreadRow)[],
): Promise<readonly RosterRow[]> {
  const rows = items.map((item) => ('unread' in item ? workedOut(call, item.patientId) : item))
  return (await Promise.all(rows)).filter(isPatient)
}

/** The same of numbers that no patient has. */
export async function strangersOf(
  call: Call,
  items: readonly (StrangerRow | UnreadRow)[],
): Promise<readonly StrangerRow[]> {
  const rows = items.map((item) => ('unread' in item ? workedOut(call, item.patientId) : item))
  return (await Promise.all(rows)).filter(isStranger)
}

type Listed = RosterRow | StrangerRow | null
const isStranger = (row: Listed): row is StrangerRow => row !== null && 'from' in row
const isPatient = (row: Listed): row is RosterRow => row !== null && !('from' in row)

async function workedOut(
  { deps, clinic }: Pick<Call, 'deps' | 'clinic'>,
  patientId: PatientId | null,
): Promise<Listed> {
  if (patientId === null) {
    failureOf(deps, new CorruptItem('roster row'), { clinicId: clinic.id })
    return null
  }
  const key = { clinicId: clinic.id, patientId }
  failureOf(deps, new CorruptItem('roster row'), key)
  const chart = await readable(deps, key)
  return chart && (listed(policyFor(clinic), chart)?.row ?? null)
}
