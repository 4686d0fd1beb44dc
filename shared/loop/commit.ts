// One commit: decided on the chart as it stands, its wake-up armed ahead of it, and tried again while others are faster.

import { nextDueAt } from '../chart/agenda.ts'
import type { Command, Incoming, Refusal } from '../chart/commands.ts'
import type { ChartEvent, Commit } from '../chart/events.ts'
import { stamp } from '../chart/evolve.ts'
import type { Policy } from '../chart/policy.ts'
import type { ArmedWakeUp, ChartState } from '../chart/state.ts'
import type { ChartKey, Instant } from '../vocabulary/ids.ts'
import { awaitReports } from './await-reports.ts'
import { type CommitPlan, planCommit } from './commit-plan.ts'
import type { Deps } from './deps.ts'
import { gather } from './gather.ts'
import { keepSnapshot } from './keep-snapshot.ts'
import { lookAgain } from './look-again.ts'
import { keepWord } from './number-word.ts'
import { type ChartAndDue, type LoadedChart, load } from './open-chart.ts'
import { arm, neededWakeUp, tryToArm } from './write-ahead.ts'

/**
 * Each conflict is a commit somebody else has made. A patient who texts a dozen times in a second has as many
 * invocations at work, of two commits each, and the slowest must still get its turn: what it sent would go out again.
 */
const conflictsAtMost = 40

/** The chart was changed under us each time we tried. Transient: the queue tries again. */
export class TooManyConflicts extends Error {
  constructor({ clinicId, patientId }: ChartKey) {
    super(`chart ${clinicId}#${patientId} kept changing while it was being changed`)
    this.name = 'TooManyConflicts'
  }
}

/**
 * What must hold beyond the chart for a commit to be made: asked right before each try to append it. A refusal ends
 * the command with nothing written.
 */
export type Precondition = (events: readonly ChartEvent[]) => Promise<Refusal | null>

export type Committed = ChartAndDue & {
  kind: 'committed'
  events: readonly ChartEvent[]
  dirty: boolean
  /** `owed`: nothing stands yet but the message that brought the command. `as-before`: nothing was committed. */
  wakeUp: 'armed' | 'owed' | 'as-before'
  /** Whether the cause had been handled before: nothing was decided anew. */
  repeated: boolean
  /** Wake-ups that nobody relies on since this commit. */
  useless: readonly ArmedWakeUp[]
}

/** The chart where it is at hand, and what the commit hangs on. */
type Given = {
  known?: ChartState
  precondition?: Precondition | undefined
  /** Whether the message that brought the command stands for a wake-up: see `handle`. */
  comesAgain?: boolean | undefined
}

/** Load, gather, decide, arm the wake-up that will see it through, append: again from the start on a conflict. */
export async function commit(
  deps: Deps,
  policy: Policy,
  key: ChartKey,
  incoming: Incoming,
  { known, precondition, comesAgain = false }: Given,
): Promise<Committed | ({ kind: 'refused' } & Refusal)> {
  let held = known
  for (let tries = 0; tries < conflictsAtMost; tries++) {
    const found = held ? { chart: held, behind: true, dueAt: null } : await load(deps, key)
    const command = await gather(deps, found.chart, incoming)
    const { loaded, decision, ready } = await planCommit(deps, policy, found, command, comesAgain)
    if (decision.kind === 'refused') return decision
    const { events } = decision
    if (!ready) {
      const repeated = command.cause !== null
      const left = await unchanged(deps, policy, loaded, command)
      return { kind: 'committed', events, repeated, wakeUp: 'as-before', useless: [], ...left }
    }
    const next = await append(deps, policy, command, events, ready, precondition)
    if (next.kind === 'refused') return next
    if (next.kind === 'appended')
      return { ...next, kind: 'committed', events, repeated: false, dirty: true }
    deps.metrics.count('Conflict')
    held = undefined
  }
  throw new TooManyConflicts(key)
}

type Appended =
  | (ChartAndDue & { kind: 'appended'; wakeUp: 'armed' | 'owed' } & Pick<Committed, 'useless'>)
  | { kind: 'conflict' }
  | ({ kind: 'refused' } & Refusal)

/** For a chart that wakes without it. */
const armSpare = async (
  deps: Deps,
  { key, version }: ChartState,
  at: Instant,
): Promise<Instant | null> => ((await tryToArm(deps, key, { at, on: version })) ? null : at)

/** What must be there before the commit is made first, then the one write that matters. */
async function append(
  deps: Deps,
  policy: Policy,
  command: Command,
  events: readonly ChartEvent[],
  plan: CommitPlan,
  precondition?: Precondition,
): Promise<Appended> {
  const { before, after, unarmed } = plan
  const { at, cause, requestHash } = command
  const { key, version } = unarmed
  const [ahead] = await Promise.all([
    armAhead(deps, policy, plan, events),
    ...events
      .filter((event) => event.type === 'AlertRaised')
      .map((event) => deps.store.pointAlert(key, event.alertId)),
    keepWord(deps, unarmed, command, events),
    ...awaitReports(deps, before, unarmed),
  ])
  const made: Commit = {
    schema: 1,
    version,
    at,
    cause,
    print: requestHash,
    wakeUp: ahead.wakeUp,
    ...(ahead.useless.length > 0 && { useless: ahead.useless.map(({ on }) => on) }),
    ...(before.head && { previous: before.head }),
    events: [...events],
  }
  const refusal = await precondition?.(events)
  if (refusal) return { kind: 'refused', ...refusal }
  if ((await deps.store.append(key, made)) === 'conflict') return { kind: 'conflict' }
  const chart = stamp(after, { ...made, hash: deps.store.hashOf(key, made) })
  const { useless } = ahead
  if (plan.stoodFor) return { kind: 'appended', chart, dueAt: null, wakeUp: 'owed', useless }
  const { dueAt } = plan
  // Nothing will wake it: the sweep must know of it before anything else can go wrong.
  if (!ahead.isAwaited) await keepSnapshot(deps, policy, chart, dueAt)
  return { kind: 'appended', chart, dueAt, wakeUp: 'armed', useless }
}

/** What stands before the commit is made; `isAwaited`: whether anything will wake the chart that has to. */
type Armed = {
  wakeUp: Instant | null
  useless: readonly ArmedWakeUp[]
  isAwaited: boolean
}

/** Others are let go of only for one that stands. */
async function armAhead(
  deps: Deps,
  policy: Policy,
  plan: CommitPlan,
  events: readonly ChartEvent[],
): Promise<Armed> {
  if (plan.stoodFor) return { wakeUp: null, useless: [], isAwaited: true }
  const { before, unarmed, needed, dueAt, useless } = plan
  if (!needed) return { wakeUp: null, useless, isAwaited: true }
  const isSpare = useless.length > 0 && neededWakeUp(policy, unarmed, deps.now()) === null
  const wakeUp = isSpare
    ? await armSpare(deps, before, needed)
    : await arm(deps, policy, { before, needed, dueAt }, events)
  return { wakeUp, useless: wakeUp ? useless : [], isAwaited: isSpare || wakeUp !== null }
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
  if (!isIndexed) await lookAgain(deps, chart.key)
  const failure = wakeUp && (await tryToArm(deps, chart.key, { at: wakeUp, on: chart.version }))
  if (failure && !isIndexed) throw failure.error
  return { chart, dueAt, dirty: false }
}
