// The session that a patient comes to next.
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
