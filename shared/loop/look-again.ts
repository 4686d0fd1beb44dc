// A chart whose snapshot could not be kept stands on the lists as it was before, or on none.
import { addMs, minuteMs } from '../calendar/index.ts'
import type { ChartKey } from '../vocabulary/ids.ts'
import type { Deps } from './deps.ts'
import { tryToArm } from './write-ahead.ts'

/** Longer than a moment of throttling, and soon enough for whoever looks at a list. */
const laterMs = 5 * minuteMs

/** Wakes the chart once more: whoever finds its snapshot behind writes it anew. */
export async function lookAgain(deps: Deps, key: ChartKey): Promise<void> {
  await tryToArm(deps, key, { at: addMs(deps.now(), laterMs) })
}
