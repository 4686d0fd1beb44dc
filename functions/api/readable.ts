import type { ChartState } from '../../shared/chart/state.ts'
import { UnreadableChart } from '../../shared/chart/unreadable.ts'
import type { Deps } from '../../shared/loop/deps.ts'
import { loadChart } from '../../shared/loop/handle.ts'
import { quarantineIfUnreadable } from '../../shared/quarantine/quarantine.ts'
import type { ChartKey } from '../../shared/vocabulary/ids.ts'
import { failureOf } from '../edge/failure.ts'

/** A chart for a list, or null for one that cannot be read: it must not hide all the others. */
export async function readable(deps: Deps, key: ChartKey): Promise<ChartState | null> {
  try {
    return await loadChart(deps, key)
  } catch (error) {
    if (!(error instanceof UnreadableChart)) throw error
    await quarantineIfUnreadable(deps, error)
    failureOf(deps, error, key)
    return null
  }
}
