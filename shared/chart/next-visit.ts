// The session that a patient comes to next, or has come to.
import { addHours } from '../calendar/index.ts'
import type { Instant } from '../vocabulary/ids.ts'
import type { ChartState, PlannedSession } from './state.ts'

/** The first of the planned ones that starts after `at`; null where none is to come. */
export function nextVisit({ sessions }: ChartState, at: Instant): PlannedSession | null {
  let next: PlannedSession | null = null
  for (const each of sessions)
    if (each.state === 'planned' && each.startsAt > at && (!next || each.startsAt < next.startsAt))
      next = each
  return next
}

/** A session is over by then, whatever is said of it. */
const hoursAtMost = 12

/** The one that has begun, of which nobody has said yet how it went; null where there is none. */
export const begunVisit = ({ sessions }: ChartState, at: Instant): PlannedSession | null =>
  sessions
    .filter((each): each is PlannedSession => each.state === 'planned')
    .find(({ startsAt }) => startsAt <= at && addHours(startsAt, hoursAtMost) > at) ?? null
