// The one loop: load, decide, commit once, perform. Everything that changes a chart comes through here.

import { nextDueAt } from '../chart/agenda.ts'
import type { Incoming, Refusal } from '../chart/commands.ts'
import type { ChartEvent } from '../chart/events.ts'
import { isNews } from '../chart/news.ts'
import { type Policy, policyFor } from '../chart/policy.ts'
import type { ChartState } from '../chart/state.ts'
import type { Clinic } from '../clinic/schema.ts'
import type { ChartKey } from '../vocabulary/ids.ts'
import { type Committed, commit, type Precondition } from './commit.ts'
import type { Deps } from './deps.ts'
import { dispatch } from './dispatch.ts'
import { keepSnapshot } from './keep-snapshot.ts'
import { lookAgain } from './look-again.ts'
import { unmarked } from './mark.ts'
import { takeBack } from './take-back.ts'
import { neededWakeUp, tryToArm } from './write-ahead.ts'

export type { Deps, Log, LogData, MetricName, Metrics } from './deps.ts'
export { chartAfter, loadChart, loadRecord, loadWhole, openChart } from './open-chart.ts'

export type Handled =
  | {
      kind: 'done'
      chart: ChartState
      events: readonly ChartEvent[]
      /** A cause that was handled before: what it made then may have changed since. */
      repeated: boolean
      /** Something was not taken for now by its carrier, and may be tried again within seconds. */
      heldUp: boolean
    }
  | ({ kind: 'refused' } & Refusal)

/** A refused text may ask for a page; its outcome asks for nothing more. */
const roundsAtMost = 4

export type HandleOptions = {
  precondition?: Precondition
  /**
   * Whether the message that brought the command comes again should this invocation die before it is through, later
   * than any lease: so long it stands for a wake-up, and none is armed before what it asks for was sent. Whoever says so
   * wakes the chart when the command turns out to have been handled before.
   */
  comesAgain?: boolean
}

/**
 * Decides a command and sees its effects through. Throws on transient failures and broken invariants;
 * an expected refusal comes back as data and has changed nothing.
 */
export async function handle(
  deps: Deps,
  clinic: Clinic,
  key: ChartKey,
  command: Incoming,
  { precondition, comesAgain }: HandleOptions = {},
): Promise<Handled> {
  const policy = policyFor(clinic)
  const first = await commit(deps, policy, key, command, { precondition, comesAgain })
  if (first.kind === 'refused') return first
  let done: Done = first
  let fresh = first.events
  for (let round = 0; round < roundsAtMost && fresh.length > 0; round++) {
    const results = await dispatch(deps, clinic, done.chart, fresh)
    if (results.length === 0) break
    const report: Incoming = { type: 'ReportDispatch', results, at: deps.now(), ...unmarked }
    const next = await commit(deps, policy, key, report, { known: done.chart })
    if (next.kind === 'refused') break
    fresh = next.events
    done = {
      ...next,
      events: [...done.events, ...fresh],
      dirty: done.dirty || next.dirty,
      wakeUp: next.wakeUp === 'as-before' ? done.wakeUp : next.wakeUp,
      useless: [...done.useless, ...next.useless],
    }
  }
  await leave(deps, policy, done)
  const heldUp = done.events.some(({ type }) => type === 'TextHeldUp' || type === 'PageHeldUp')
  return { kind: 'done', chart: done.chart, events: first.events, repeated: first.repeated, heldUp }
}

/** What one command has brought about so far. */
type Done = Pick<Committed, 'chart' | 'dueAt' | 'dirty' | 'wakeUp' | 'events' | 'useless'>

/** Before the message is done with, what is left to do has a wake-up; or stands on the due index, for the sweep. */
async function leave(deps: Deps, policy: Policy, { chart, ...done }: Done): Promise<void> {
  const isOwed = done.wakeUp === 'owed'
  const needed = isOwed ? neededWakeUp(policy, chart, deps.now()) : null
  const dueAt = isOwed ? nextDueAt(policy, chart, deps.now()) : done.dueAt
  const failure = needed && (await tryToArm(deps, chart.key, { at: needed, on: chart.version }))
  const [isKept] = await Promise.all([
    !done.dirty || keepSnapshot(deps, policy, chart, dueAt, isNews(done.events)),
    takeBack(deps, chart.key, done.useless),
  ])
  if (isKept) return
  if (failure) throw failure.error
  await lookAgain(deps, chart.key)
}
