// Until when a patient has been told not to drive. It only ever grows: nothing told for safety is made weaker.
import type { Instant } from '../vocabulary/ids.ts'
import { finishedSessions } from './course.ts'
import type { ChartState } from './state.ts'

/** The latest end of any session's ban, whether or not it has passed; null where no session took place. */
export const banUntil = (chart: ChartState): Instant | null =>
  finishedSessions(chart)
    .map(({ noDrivingUntil }) => noDrivingUntil)
    .toSorted()
    .at(-1) ?? null

/** The ban in force at a moment, or null. */
export function banAt(chart: ChartState, at: Instant): Instant | null {
  const until = banUntil(chart)
  return until !== null && until > at ? until : null
}
