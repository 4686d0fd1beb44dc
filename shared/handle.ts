// The one loop: load, decide, commit once, perform. Everything that changes a chart comes through here.

import { addMs, millis, minuteMs } from './calendar/index.ts'
import { agenda, nextDueAt } from './chart/agenda.ts'
import type { Command, Refusal } from './chart/commands.ts'
import { decide } from './chart/decide.ts'
import type { ChartEvent, Commit } from './chart/events.ts'
import { applyCommit, evolve, stamp } from './chart/evolve.ts'
import { type Policy, policyFor } from './chart/policy.ts'
import { type ChartState, emptyChart } from './chart/state.ts'
import { rosterOrder, summarise } from './chart/summary.ts'
import type { Clinic } from './clinics.ts'
import { type Deps, nameOf } from './deps.ts'
import { perform } from './dispatch.ts'
import type { ChartKey, Instant } from './ids.ts'
import type { Loaded } from './store/types.ts'

export type { Deps, Log, LogData, MetricName, Metrics } from './deps.ts'

export type Handled =
  | { kind: 'done'; chart: ChartState; events: readonly ChartEvent[] }
  | ({ kind: 'refused' } & Refusal)

/** Two writers seldom meet on one chart; this many times in a row is a fault. */
const conflictsAtMost = 8
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
  command: Command,
): Promise<Handled> {
  const policy = policyFor(clinic)
  const first = await commit(deps, policy, key, command)
  if (first.kind === 'refused') return first
  let { chart, dirty } = first
  let fresh = first.events
  for (let round = 0; round < roundsAtMost && fresh.length > 0; round++) {
    const results = await perform(deps, clinic, chart, fresh)
    if (results.length === 0) break
    const report: Command = {
      type: 'ReportDispatch',
      results,
      at: deps.now(),
      cause: null,
      print: null,
    }
    const next = await commit(deps, policy, key, report, chart)
    if (next.kind === 'refused') break
    chart = next.chart
    fresh = next.events
    dirty = dirty || next.dirty
  }
  if (dirty) await saveSnapshot(deps, policy, chart)
  return { kind: 'done', chart, events: first.events }
}

/** The chart as it stands; version 0 when there is none. */
export async function loadChart(deps: Deps, key: ChartKey): Promise<ChartState> {
  return fold(key, await deps.store.load(key))
}

function fold(key: ChartKey, { snapshot, commits }: Loaded): ChartState {
  return commits.reduce(applyCommit, snapshot ?? emptyChart(key))
}

type Committed =
  | { kind: 'committed'; chart: ChartState; events: readonly ChartEvent[]; dirty: boolean }
  | ({ kind: 'refused' } & Refusal)

/** Load, decide, arm the wake-up that will see it through, append: again from the start on a conflict. */
async function commit(
  deps: Deps,
  policy: Policy,
  key: ChartKey,
  command: Command,
  known?: ChartState,
): Promise<Committed> {
  let held = known
  for (let tries = 0; tries < conflictsAtMost; tries++) {
    const loaded = held ? { chart: held, behind: true, dueAt: null } : await load(deps, key)
    const { chart } = loaded
    const decision = decide(policy, chart, command)
    if (decision.kind === 'refused') return decision
    if (decision.events.length === 0 && !isNewCause(chart, command)) {
      await armNext(deps, policy, chart)
      const dirty = loaded.behind || nextDueAt(policy, chart, deps.now()) !== loaded.dueAt
      return { kind: 'committed', chart, events: [], dirty }
    }
    const next = await append(deps, policy, chart, command, decision.events)
    if (next) return { kind: 'committed', chart: next, events: decision.events, dirty: true }
    deps.metrics.count('Conflict')
    held = undefined
  }
  throw new TooManyConflicts(key)
}

/** A request that changed nothing is remembered all the same: its late repeat must not act on a changed chart. */
const isNewCause = (chart: ChartState, { cause }: Command): boolean =>
  cause !== null && chart.version > 0 && !chart.causes.some((each) => each.cause === cause)

type Held = { chart: ChartState; behind: boolean; dueAt: Instant | null }

/** `behind`: a crash lost the snapshot of what is committed; it will be written anew. */
async function load(deps: Deps, key: ChartKey): Promise<Held> {
  const loaded = await deps.store.load(key)
  return { chart: fold(key, loaded), behind: loaded.commits.length > 0, dueAt: loaded.dueAt }
}

/** What must be there before the commit is made first, then the one write that matters. */
async function append(
  deps: Deps,
  policy: Policy,
  chart: ChartState,
  { at, cause, print }: Command,
  events: readonly ChartEvent[],
): Promise<ChartState | null> {
  const after = events.reduce((so, event) => evolve(so, event, at), chart)
  const needed = neededWakeUp(policy, after, deps.now())
  const [wakeUp] = await Promise.all([
    needed ? arm(deps, chart.key, needed, events) : null,
    ...events
      .filter((event) => event.type === 'AlertRaised')
      .map((event) => deps.store.pointAlert(chart.key, event.alertId)),
  ])
  const version = chart.version + 1
  const made: Commit = { schema: 1, version, at, cause, print, wakeUp, events: [...events] }
  const outcome = await deps.store.append(chart.key, made)
  return outcome === 'appended' ? stamp(after, made) : null
}

/**
 * A schedule must lie ahead when the call reaches the scheduler, and one that may fire while this command is
 * still at work is not to be trusted: it could find nothing yet, and be used up. Longer than any function runs.
 */
const armingMs = 30_000

/**
 * When the chart must wake next, or null when a wake-up already armed comes by then: that one arms the next.
 * Schedules fire on whole minutes, so this is the first one after the chart is due.
 */
export function neededWakeUp(policy: Policy, chart: ChartState, now: Instant): Instant | null {
  const due = nextDueAt(policy, chart, now)
  if (!due) return null
  const soonest = addMs(now, armingMs)
  const wakeAt = wholeMinute(due > soonest ? due : soonest)
  return chart.wakeUps.some((each) => each >= soonest && each <= wakeAt) ? null : wakeAt
}

const wholeMinute = (at: Instant): Instant =>
  addMs(at, (minuteMs - (millis(at) % minuteMs)) % minuteMs)

/**
 * Arms it, or fails the command before anything is written. An emergency is committed all the same: its page
 * goes out at once, and the sweep sees to what would have been woken for.
 */
async function arm(
  deps: Deps,
  key: ChartKey,
  at: Instant,
  events: readonly ChartEvent[],
): Promise<Instant | null> {
  try {
    await deps.wakeUps.arm({ ...key, at })
    return at
  } catch (error) {
    if (!events.some((each) => each.type === 'AlertRaised' && each.level === 'emergency'))
      throw error
    deps.metrics.count('ArmFailed')
    deps.log.error('an emergency without a wake-up', { ...key, error: nameOf(error) })
    return null
  }
}

/** A wake-up that found nothing to do still hands on to the next one. */
async function armNext(deps: Deps, policy: Policy, chart: ChartState): Promise<void> {
  const wakeUp = neededWakeUp(policy, chart, deps.now())
  if (wakeUp) await deps.wakeUps.arm({ ...chart.key, at: wakeUp })
}

/** A cache: losing it loses nothing, so a failure here fails nothing that is already done. */
async function saveSnapshot(deps: Deps, policy: Policy, chart: ChartState): Promise<void> {
  if (!chart.patient) return
  const row = summarise(policy, chart)
  const dueAt = agenda(policy, chart, deps.now())[0]?.at ?? null
  try {
    await deps.store.saveSnapshot(chart.key, chart, { row, rosterOrder: rosterOrder(row), dueAt })
  } catch (error) {
    deps.metrics.count('SnapshotFailed')
    const { clinicId, patientId } = chart.key
    deps.log.warn('snapshot not saved', { clinicId, patientId, error: nameOf(error) })
  }
}
