// What a command comes to, worked out before anything is done: by the snapshot, and where that fails by the commits.

import { nextDueAt } from '../chart/agenda.ts'
import { asksBeyond, reachesBeyond } from '../chart/beyond.ts'
import type { Command, Decided, Decision } from '../chart/commands.ts'
import { decide } from '../chart/decide.ts'
import { evolve, stamp } from '../chart/evolve.ts'
import type { Policy } from '../chart/policy.ts'
import type { ArmedWakeUp, ChartState } from '../chart/state.ts'
import type { Instant } from '../vocabulary/ids.ts'
import type { Deps } from './deps.ts'
import { nameOf } from './errors.ts'
import { foldAnew, type LoadedChart, loadWhole, probe, undecidable } from './open-chart.ts'
import { asksForSomething } from './requests.ts'
import { uselessWakeUps } from './take-back.ts'
import { neededWakeUp } from './write-ahead.ts'

/**
 * A snapshot is a cache: where nothing can be decided on it, the commits alone are asked. A chart on which not even a
 * wake-up can be decided is followed by nobody, and as bad as one that cannot be read.
 */
export async function planCommit(
  deps: Deps,
  policy: Policy,
  loaded: LoadedChart,
  command: Command,
  comesAgain: boolean,
): Promise<Work> {
  const plan = async (on: LoadedChart) =>
    workOut(policy, on, command, {
      now: deps.now(),
      basis: await basisOf(deps, on, command),
      comesAgain,
      takesBack: deps.wakeUps.takeBack !== undefined,
    })
  try {
    return await plan(loaded)
  } catch (misled) {
    const { key } = loaded.chart
    deps.log.warn('nothing could be decided on a snapshot', { ...key, error: nameOf(misled) })
    const anew = { chart: await foldAnew(deps, key), behind: true, dueAt: null }
    try {
      return await plan(anew)
    } catch (error) {
      if (command.type === 'WakeUp') throw undecidable(key, error)
      // What a text brought may be committed before anybody asks what is due next: the report of its sending does.
      if (command.type === 'ReceiveText' || command.type === 'ReportDispatch')
        probe(policy, anew.chart, command.at)
      throw error
    }
  }
}

/** What it is decided on: the chart at hand, and all there ever was where it may speak of what that has let go of. */
const basisOf = async (
  deps: Deps,
  { chart }: LoadedChart,
  command: Command,
): Promise<ChartState> =>
  asksBeyond(chart, command) ? loadWhole(deps, chart.key, chart.version) : chart

/** All of a command that is thought and not done; `ready` is null when there is nothing to commit. */
export type Work = { loaded: LoadedChart; decision: Decision; ready: CommitPlan | null }
/** The chart before and after the commit but for its wake-up. */
export type CommitPlan = { before: ChartState; after: ChartState; unarmed: ChartState } & (
  | {
      /** The message that brought the command sees to what is to be sent: the report of that arms what comes next. */
      stoodFor: true
    }
  | {
      stoodFor: false
      /** The wake-up it needs, and when it next has something to do. */
      needed: Instant | null
      dueAt: Instant | null
      /** Wake-ups that the commit makes useless. Until it stands they may be relied on like others. */
      useless: readonly ArmedWakeUp[]
    }
)

/** `basis`: what it is decided on. */
type Circumstances = { now: Instant; basis: ChartState; comesAgain: boolean; takesBack: boolean }

function workOut(
  policy: Policy,
  loaded: LoadedChart,
  command: Command,
  { now, basis, comesAgain, takesBack }: Circumstances,
): Work {
  const { chart } = loaded
  const decision = decide(policy, basis, command)
  if (decision.kind === 'refused') return { loaded, decision, ready: null }
  if (decision.events.length === 0 && !isNewCause(chart, command))
    return { loaded, decision, ready: null }
  const { at, cause, requestHash } = command
  const after = decidedOn(chart, basis, decision, command.at)
  const unarmed = stamp(after, {
    version: after.version + 1,
    at,
    cause,
    print: requestHash,
    wakeUp: null,
  })
  const charts = { before: chart, after, unarmed }
  if (comesAgain && asksForSomething(decision.events))
    return { loaded, decision, ready: { ...charts, stoodFor: true } }
  const useless = takesBack ? uselessWakeUps(policy, unarmed, now) : []
  const left = unarmed.wakeUps.filter((each) => !useless.includes(each))
  const needed = neededWakeUp(policy, unarmed, now, left)
  const dueAt = nextDueAt(policy, unarmed, now)
  return { loaded, decision, ready: { ...charts, stoodFor: false, needed, dueAt, useless } }
}

/** The chart at hand after what was decided; the whole one where the events reach beyond it, as in foldHistory. */
function decidedOn(
  chart: ChartState,
  basis: ChartState,
  { events, chart: after }: Decided,
  at: Instant,
): ChartState {
  if (basis === chart || reachesBeyond(chart, events)) return after
  return events.reduce((so, event) => evolve(so, event, at), chart)
}

/** A request that changed nothing is remembered all the same: its late repeat must not act on a changed chart. */
const isNewCause = (chart: ChartState, { cause }: Command): boolean =>
  cause !== null && chart.version > 0 && !chart.causes.some((each) => each.cause === cause)
