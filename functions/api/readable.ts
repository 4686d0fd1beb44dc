import type { ChartState } from '../../shared/chart/state.ts'
import { UnreadableChart } from '../../shared/chart/unreadable.ts'
import type { Deps } from '../../shared/loop/deps.ts'
import { loadChart } from '../../shared/loop/handle.ts'
import type { ChartKey } from '../../shared/vocabulary/ids.ts'
import { seeTo } from '../edge/guard.ts'

/** A chart for a list, or null for one that cannot be read: it must not hide all the others. */
export const readable = (deps: Deps, key: ChartKey): Promise<ChartState | null> =>
  unlessUnreadable(deps, key, () => loadChart(deps, key))

/** The same of what is made of a chart: null where its commits turn out to be unreadable on the way. */
export async function unlessUnreadable<T>(
  deps: Deps,
  key: ChartKey,
  run: () => Promise<T>,
): Promise<T | null> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof UnreadableChart)) throw error
    await seeTo(deps, error, key)
    return null
  }
}
