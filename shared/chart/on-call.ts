// Whose telephone rings: the clinic's own list of pages is read where people work, on days they do.
import { isClinicDay } from '../calendar/index.ts'
import type { Instant } from '../vocabulary/ids.ts'
import type { Policy } from './policy.ts'
import type { Alert } from './state.ts'

/**
 * Whether a page goes by SMS to the person on call besides the clinic's topic (docs/clinical.md "When a person must
 * act"): an emergency always, and what is urgent on a day on which nobody comes to the clinic.
 */
export function isForOnCall(
  { clinic: { hours, timezone } }: Policy,
  { level }: Pick<Alert, 'level'>,
  at: Instant,
): boolean {
  return level === 'emergency' || (level === 'urgent' && !isClinicDay(hours, timezone, at))
}
