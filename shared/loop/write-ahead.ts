// Write-ahead wake-ups: what a commit leaves to do has one before the commit is made
// (docs/design.md "Wake-ups before the write").
import { addMs, millis, minuteMs } from '../calendar/index.ts'
import { nextDueAt } from '../chart/agenda.ts'
import type { ChartEvent } from '../chart/events.ts'
import type { Policy } from '../chart/policy.ts'
import type { ChartState } from '../chart/state.ts'
import type { ChartKey, Instant } from '../vocabulary/ids.ts'
import type { Deps } from './deps.ts'
import { nameOf } from './errors.ts'
import { keepSnapshot } from './keep-snapshot.ts'

/**
 * A schedule must lie ahead when the call reaches the scheduler, and one that may fire while this command is
 * still at work is not to be trusted: it could find nothing yet, and be used up. Longer than any function runs.
 */
const armingMs = 30_000

/**
 * When the chart must wake next, or null when a wake-up already armed comes by then: that one arms the next.
 * Schedules fire on whole minutes, so this is the first one after the chart is due.
 */
export function neededWakeUp(
  policy: Policy,
  chart: ChartState,
  now: Instant,
  armed: ChartState['wakeUps'] = chart.wakeUps,
): Instant | null {
  const due = nextDueAt(policy, chart, now)
  if (!due) return null
  const wakeAt = wakeUpFor(due, now)
  return armed.some(({ at }) => isTrusted(at, now) && at <= wakeAt) ? null : wakeAt
}

/** The first that may be armed now and finds its work due. */
export function wakeUpFor(due: Instant, now: Instant): Instant {
  const soonest = addMs(now, armingMs)
  return wholeMinute(due > soonest ? due : soonest)
}

export const isTrusted = (at: Instant, now: Instant): boolean => at >= addMs(now, armingMs)

const wholeMinute = (at: Instant): Instant =>
  addMs(at, (minuteMs - (millis(at) % minuteMs)) % minuteMs)

/** What a commit leaves to do: the wake-up it needs, and where the chart stands before it. */
export type Ahead = { before: ChartState; needed: Instant; dueAt: Instant | null }

/**
 * Arms it. When the scheduler does not take it, the chart goes on the due index before anything is written, and the
 * sweep stands in: what people wait for goes on, minutes later at worst. When neither can be had the command fails
 * with nothing written, but for an emergency: its page goes out at once.
 *
 * @returns the wake-up that stands, or null
 */
export async function arm(
  deps: Deps,
  policy: Policy,
  { before, needed, dueAt }: Ahead,
  events: readonly ChartEvent[],
): Promise<Instant | null> {
  const failure = await tryToArm(deps, before.key, { at: needed, on: before.version })
  if (failure === null) return needed
  // Should it end here, what was to be done before is so still.
  const first = earliestOf(nextDueAt(policy, before, deps.now()), dueAt)
  if (await keepSnapshot(deps, policy, before, first)) return null
  if (events.some(isEmergency)) return null
  throw failure.error
}

const earliestOf = (...dues: readonly (Instant | null)[]): Instant | null =>
  dues.filter((each) => each !== null).sort()[0] ?? null

/** Null when it stands. */
export async function tryToArm(
  deps: Deps,
  key: ChartKey,
  wakeUp: { at: Instant; on?: number },
): Promise<{ error: unknown } | null> {
  try {
    await deps.wakeUps.arm({ ...key, ...wakeUp })
    return null
  } catch (error) {
    deps.metrics.count('ArmFailed')
    deps.log.error('a chart without a wake-up', { ...key, error: nameOf(error) })
    return { error }
  }
}

const isEmergency = (event: ChartEvent): boolean =>
  (event.type === 'AlertRaised' || event.type === 'AlertUpgraded') && event.level === 'emergency'
