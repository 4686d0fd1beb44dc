// Alerts of a chart that has let go of some, from its commits of late.
import type { ChartEvent, SealedCommit } from '../chart/events.ts'
import { evolve } from '../chart/evolve.ts'
import { type Alert, emptyChart } from '../chart/state.ts'
import type { ChartKey } from '../vocabulary/ids.ts'

const kinds: ReadonlySet<ChartEvent['type']> = new Set([
  'AlertRaised',
  'AlertUpgraded',
  'AlertTaken',
  'AlertAttempted',
  'AlertAcknowledged',
])

/** Those raised by these commits, oldest first, as the chart has them that has let go of none. */
export const alertsRaised = (key: ChartKey, commits: readonly SealedCommit[]): readonly Alert[] =>
  commits.reduce(
    (chart, { events, at }) =>
      events
        .filter(({ type }) => kinds.has(type))
        .reduce((so, event) => evolve(so, event, at), chart),
    emptyChart(key),
  ).alerts
