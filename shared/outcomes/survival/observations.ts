// Durations that lie between two check-ins, as Kaplan and Meier take them: one time each.
import type { Interval } from '../durations/durations.ts'
import { roundDays } from '../episodes/days.ts'
import type { Observation } from './kaplan-meier.ts'

/** As curves take it: days to a tenth, which is finer than any check-in, and keeps like ones together. */
export const curveInterval = ({ after, by }: Interval): Interval => ({
  after: roundDays(after),
  by: by === null ? null : roundDays(by),
})

/**
 * A loss is dated in the middle of the days between which it lies, and a response that was not seen to end is cut short
 * after the last look that found it: the clinic's Kaplan-Meier curve is of these, on its page and in the dataset.
 */
export function observationOf(interval: Interval): Observation {
  const { after, by } = curveInterval(interval)
  return by === null ? { time: after, event: false } : { time: (after + by) / 2, event: true }
}
