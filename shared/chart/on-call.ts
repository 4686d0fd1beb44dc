// Whose telephone rings: the clinic's own list of pages is read where people work, on days they do.
import { isClinicDay } from '../calendar/index.ts'
import type { Instant } from '../vocabulary/ids.ts'
import type { AlertKind } from './events.ts'
import type { Policy } from './policy.ts'
import type { Alert } from './state.ts'

/** What only the clinic itself can see to, by its plan: it waits for the clinic however urgent it is. */
const forTheClinic: ReadonlySet<AlertKind> = new Set(['booster', 'booster-unbooked'])

/** Whether the person on call stands in for a clinic that is closed. */
export const isForAnybody = ({ level, kind }: Pick<Alert, 'level' | 'kind'>): boolean =>
  level === 'emergency' || (level === 'urgent' && !forTheClinic.has(kind))

/**
 * Whether a page goes by SMS to the person on call besides the clinic's topic (docs/clinical.md "When a person must
 * act"): an emergency always, and what is urgent on a day on which nobody comes to the clinic.
 */
export function isForOnCall(
  { clinic: { hours, timezone } }: Policy,
  alert: Pick<Alert, 'level' | 'kind'>,
  at: Instant,
): boolean {
  // A drill takes every way that an emergency does, or it would not test them.
  if (alert.kind === 'drill') return true
  return alert.level === 'emergency' || (isForAnybody(alert) && !isClinicDay(hours, timezone, at))
}
