// The one loop: load, decide, commit once, perform. Everything that changes a chart comes through here.

import type { Incoming, Refusal } from '../chart/commands.ts'
import type { ChartEvent } from '../chart/events.ts'
import { policyFor } from '../chart/policy.ts'
import type { ChartState } from '../chart/state.ts'
import type { Clinic } from '../clinic/schema.ts'
import type { ChartKey } from '../vocabulary/ids.ts'
import { commit, type Precondition } from './commit.ts'
import type { Deps } from './deps.ts'
import { dispatch } from './dispatch.ts'
import { keepSnapshot } from './keep-snapshot.ts'
import { lookAgain } from './look-again.ts'
import { unmarked } from './mark.ts'

export type { Deps, Log, LogData, MetricName, Metrics } from './deps.ts'
export { chartAfter, loadChart, loadRecord, loadWhole, openChart } from './open-chart.ts'

export type Handled =
  | {
      kind: 'done'
      chart: ChartState
      events: readonly ChartEvent[]
      /** A cause that was handled before: what it made then may have changed since. */
      repeated: boolean
    }
  | ({ kind: 'refused' } & Refusal)

/** A refused text may ask for a page; its outcome asks for nothing more. */
const roundsAtMost = 4

/**
 * Decides a command and sees its effects through. Throws on transient failures and broken invariants;
 * an expected refusal comes back as data and has changed nothing.
 */
export async function handle(
  deps: Deps,
  clinic: Clinic,
  key: ChartKey,
  command: Incoming,
  { precondition }: { precondition?: Precondition } = {},
): Promise<Handled> {
  const policy = policyFor(clinic)
  const first = await commit(deps, policy, key, command, { precondition })
  if (first.kind === 'refused') return first
  let { chart, dueAt, dirty } = first
  let fresh = first.events
  for (let round = 0; round < roundsAtMost && fresh.length > 0; round++) {
    const results = await dispatch(deps, clinic, chart, fresh)
    if (results.length === 0) break
    const report: Incoming = {
      type: 'ReportDispatch',
      results,
      at: deps.now(),
      ...unmarked,
    }
    const next = await commit(deps, policy, key, report, { known: chart })
    if (next.kind === 'refused') break
    chart = next.chart
    dueAt = next.dueAt
    fresh = next.events
    dirty = dirty || next.dirty
  }
  if (dirty && !(await keepSnapshot(deps, policy, chart, dueAt))) await lookAgain(deps, key)
  return { kind: 'done', chart, events: first.events, repeated: first.repeated }
}
