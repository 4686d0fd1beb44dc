// Write-ahead wake-ups: what a commit leaves to do has one before the commit is made (design.md 2).
import { addMs, millis, minuteMs } from './calendar/index.ts'
import { nextDueAt } from './chart/agenda.ts'
import type { ChartEvent } from './chart/events.ts'
import type { Policy } from './chart/policy.ts'
import type { ChartState } from './chart/state.ts'
import { type Deps, nameOf } from './deps.ts'
import type { ChartKey, Instant } from './ids.ts'

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
export async function arm(
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
