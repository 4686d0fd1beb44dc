import type { Instant } from '../../vocabulary/ids.ts'
import type { ChartEvent, EventOf } from '../events.ts'
import type { ChartState } from '../state.ts'

/** One pure step for each kind of event. `at` is the commit's time. */
export type Evolvers<T extends ChartEvent['type']> = {
  [K in T]: (chart: ChartState, event: EventOf<K>, at: Instant) => ChartState
}
