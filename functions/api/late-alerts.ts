// Alerts that no list has yet: a chart's place on the lists comes with its snapshot, and a snapshot can fail.
import { hourMs, millis } from '../../shared/calendar/index.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import { listed, type RosterRow, type StrangerRow } from '../../shared/chart/summary.ts'
import type { AlertId } from '../../shared/vocabulary/ids.ts'
import { readOf } from '../edge/unread.ts'
import type { Call } from './call.ts'
import { readable } from './readable.ts'

/**
 * Raised so lately: a snapshot that failed is tried again within minutes, and while it goes on failing an alarm rings.
 * Older ones would be looked up on every list, and nearly all of them only because somebody has ended them.
 */
const lateHours = 6
const pointersAtMost = 100

/**
 * The charts with alerts raised of late that the lists do not tell of, as they should be listed. An alert can be found
 * by its id before the commit that raises it, so none is missing there.
 *
 * @param known the open alerts that are listed
 */
export async function rowsBehind(
  call: Call,
  known: ReadonlySet<AlertId>,
): Promise<readonly (RosterRow | StrangerRow)[]> {
  const { deps, clinic } = call
  const page = await deps.store.alerts(clinic.id, { limit: pointersAtMost })
  const since = millis(call.now) - lateHours * hourMs
  const missing = readOf(deps, 'alerts', page.items).filter(
    ({ alertId }) => !known.has(alertId) && raisedAt(alertId) > since,
  )
  const patients = [...new Set(missing.map(({ patientId }) => patientId))]
  const rows = await Promise.all(
    patients.map(async (patientId) => {
      const chart = await readable(deps, { clinicId: clinic.id, patientId })
      return chart && (listed(policyFor(clinic), chart)?.row ?? null)
    }),
  )
  return rows.filter((row) => row !== null)
}

/** An alert's id begins with when it was raised (chart/draft.ts); NaN for an id of another make. */
const raisedAt = (alertId: AlertId): number => Number.parseInt(alertId.split('-', 1)[0] ?? '', 36)
