// The one loop: load, decide, commit once, perform. Everything that changes a chart comes through here.

import { nextDueAt } from '../chart/agenda.ts'
import type { Command, Incoming, Refusal } from '../chart/commands.ts'
import type { ChartEvent, Commit } from '../chart/events.ts'
import { stamp } from '../chart/evolve.ts'
import { type Policy, policyFor } from '../chart/policy.ts'
import type { ChartState } from '../chart/state.ts'
import type { Clinic } from '../clinic/schema.ts'
import type { ChartKey } from '../vocabulary/ids.ts'
import { type CommitPlan, planCommit } from './commit-plan.ts'
import type { Deps } from './deps.ts'
import { dispatch } from './dispatch.ts'
import { gather } from './gather.ts'
import { keepSnapshot } from './keep-snapshot.ts'
import { type ChartAndDue, type LoadedChart, load } from './open-chart.ts'
import { arm, neededWakeUp, tryToArm } from './write-ahead.ts'

export type { Deps, Log, LogData, MetricName, Metrics } from './deps.ts'
export { loadChart, openChart } from './open-chart.ts'

export type Handled =
  | { kind: 'done'; chart: ChartState; events: readonly ChartEvent[] }
  | ({ kind: 'refused' } & Refusal)

/**
 * Each conflict is a commit somebody else has made. A patient who texts a dozen times in a second has as many
 * invocations at work, of two commits each, and the slowest must still get its turn: what it sent would go out again.
 */
const conflictsAtMost = 40
/** A refused text may ask for a page; its outcome asks for nothing more. */
const roundsAtMost = 4

/** The chart was changed under us each time we tried. Transient: the queue tries again. */
export class TooManyConflicts extends Error {
  constructor({ clinicId, patientId }: ChartKey) {
    super(`chart ${clinicId}#${patientId} kept changing while it was being changed`)
    this.name = 'TooManyConflicts'
  }
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
): Promise<Handled> {
  const policy = policyFor(clinic)
  const first = await commit(deps, policy, key, command)
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
      cause: null,
      requestHash: null,
    }
    const next = await commit(deps, policy, key, report, chart)
    if (next.kind === 'refused') break
    chart = next.chart
    dueAt = next.dueAt
    fresh = next.events
    dirty = dirty || next.dirty
  }
  if (dirty) await keepSnapshot(deps, policy, chart, dueAt)
  return { kind: 'done', chart, events: first.events }
}

type Committed =
  | (ChartAndDue & { kind: 'committed'; events: readonly ChartEvent[]; dirty: boolean })
  | ({ kind: 'refused' } & Refusal)

/** Load, gather, decide, arm the wake-up that will see it through, append: again from the start on a conflict. */
async function commit(
  deps: Deps,
  policy: Policy,
  key: ChartKey,
  incoming: Incoming,
  known?: ChartState,
): Promise<Committed> {
  let held = known
  for (let tries = 0; tries < conflictsAtMost; tries++) {
    const found = held ? { chart: held, behind: true, dueAt: null } : await load(deps, key)
    const command = await gather(deps, found.chart, incoming)
    const { loaded, decision, ready } = await planCommit(deps, policy, found, command)
    if (decision.kind === 'refused') return decision
    const { events } = decision
    if (!ready)
      return { kind: 'committed', events, ...(await unchanged(deps, policy, loaded, command)) }
    const next = await append(deps, policy, command, events, ready)
    if (next) return { kind: 'committed', ...next, events, dirty: true }
    deps.metrics.count('Conflict')
    held = undefined
  }
  throw new TooManyConflicts(key)
}

/** What must be there before the commit is made first, then the one write that matters. */
async function append(
  deps: Deps,
  policy: Policy,
  { at, cause, requestHash }: Command,
  events: readonly ChartEvent[],
  { before, after, unarmed, needed, dueAt }: CommitPlan,
): Promise<ChartAndDue | null> {
  const { key, version } = unarmed
  const [wakeUp] = await Promise.all([
    needed ? arm(deps, policy, { before, needed, dueAt }, events) : null,
    ...events
      .filter((event) => event.type === 'AlertRaised')
      .map((event) => deps.store.pointAlert(key, event.alertId)),
  ])
  const made: Commit = {
    schema: 1,
    version,
    at,
    cause,
    print: requestHash,
    wakeUp,
    events: [...events],
  }
  if ((await deps.store.append(key, made)) === 'conflict') return null
  // Nothing will wake it: the sweep must know of it before anything else can go wrong.
  if (needed && !wakeUp) await keepSnapshot(deps, policy, unarmed, dueAt)
  return { chart: wakeUp ? stamp(after, made) : unarmed, dueAt }
}

/**
 * A wake-up that found nothing to do is used up, and so hands on to the next one; what else changes nothing uses
 * none up. Either way the snapshot is written anew if it is behind, or says another time than holds now.
 */
async function unchanged(
  deps: Deps,
  policy: Policy,
  loaded: LoadedChart,
  { type }: Command,
): Promise<ChartAndDue & { dirty: boolean }> {
  if (type !== 'WakeUp' && !loaded.behind) return { ...loaded, dirty: false }
  const { chart } = loaded
  const now = deps.now()
  const dueAt = nextDueAt(policy, chart, now)
  const isStale = loaded.behind || dueAt !== loaded.dueAt
  // First of all: should arming fail, the sweep is all that is left.
  const isIndexed = !isStale || (await keepSnapshot(deps, policy, chart, dueAt))
  const wakeUp = type === 'WakeUp' ? neededWakeUp(policy, chart, now) : null
  const failure = wakeUp && (await tryToArm(deps, chart.key, wakeUp))
  if (failure && !isIndexed) throw failure.error
  return { chart, dueAt, dirty: false }
}
