// One try at sending something: what fails for now stays open, and is tried again before long.
import type { ChartState } from '../chart/state.ts'
import type { Deps } from './deps.ts'
import { nameOf } from './errors.ts'

/** Null when it failed. */
export async function attempt<T>(
  deps: Deps,
  { key }: ChartState,
  send: () => Promise<T>,
): Promise<T | null> {
  try {
    return await send()
  } catch (error) {
    deps.metrics.count('SendFailed')
    deps.log.warn('not sent for now', { ...key, error: nameOf(error) })
    return null
  }
}
