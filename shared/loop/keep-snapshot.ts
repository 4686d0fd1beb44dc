// The snapshot after a commit: a cache, and what puts the chart on the roster and the due index.
import type { Policy } from '../chart/policy.ts'
import type { ChartState } from '../chart/state.ts'
import { listed } from '../chart/summary.ts'
import type { ChartKey, Instant } from '../vocabulary/ids.ts'
import type { Deps } from './deps.ts'
import { nameOf } from './errors.ts'

/**
 * Whether it was kept. Losing it loses nothing, so a failure here fails nothing that is already done.
 *
 * @param news whether lists show something else by now
 */
export async function keepSnapshot(
  deps: Deps,
  policy: Policy,
  chart: ChartState,
  dueAt: Instant | null,
  news = true,
): Promise<boolean> {
  try {
    const place = listed(policy, chart)
    if (place === null) return false
    await Promise.all([
      deps.store.saveSnapshot(chart.key, chart, { ...place, dueAt }),
      news && announce(deps, chart.key),
    ])
    return true
  } catch (error) {
    deps.metrics.count('SnapshotFailed')
    const { clinicId, patientId } = chart.key
    deps.log.warn('snapshot not saved', { clinicId, patientId, error: nameOf(error) })
    return false
  }
}

/** Screens look again within a minute all the same: that nobody told them fails nothing. */
async function announce({ store, log }: Deps, { clinicId }: ChartKey): Promise<void> {
  try {
    await store.noteChange(clinicId)
  } catch (error) {
    log.warn('a change not announced', { clinicId, error: nameOf(error) })
  }
}
