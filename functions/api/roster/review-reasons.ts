// Why a case is on the weekly list of review, from its row on the roster alone (docs/clinical.md "The case review").
import { addDays } from '../../../shared/calendar/index.ts'
import type { RosterRow } from '../../../shared/chart/summary.ts'
import type { Instant } from '../../../shared/vocabulary/ids.ts'
import { keysOf } from '../../../shared/vocabulary/keys.ts'
import { lateOf } from './filters.ts'

const rules = {
  /** Reviewed, it is off the list until the meeting of the week after, which may begin earlier in the day. */
  reviewedDays: 6,
  noContactDays: 28,
  /** Week eight of the running course. */
  unimprovedDays: 56,
} as const

const isPast = (at: Instant | null, days: number, now: Instant): boolean =>
  at !== null && addDays(at, days) <= now

/** In the order in which they are told. */
const reasons = {
  unimproved: ({ unimprovedSince }, now) => isPast(unimprovedSince, rules.unimprovedDays, now),
  'no-contact': ({ contactAt, treatedAt }, now) =>
    isPast(contactAt ?? treatedAt, rules.noContactDays, now),
  'overdue-screen': (row, now) => lateOf(row, now).length > 0,
  'unreviewed-results': ({ resultAt, reviewedAt }) =>
    resultAt !== null && (reviewedAt === null || resultAt > reviewedAt),
} as const satisfies Record<string, (row: RosterRow, now: Instant) => boolean>

export const reviewReasons = keysOf(reasons)
export type ReviewReason = keyof typeof reasons

/** None before the first session, after a withdrawal, and within the week of a review. */
export function reasonsFor(row: RosterRow, now: Instant): ReviewReason[] {
  const { messaging, treatedAt, reviewedAt } = row
  if (messaging === 'withdrawn' || treatedAt === null) return []
  if (reviewedAt !== null && addDays(reviewedAt, rules.reviewedDays) > now) return []
  return reviewReasons.filter((name) => reasons[name](row, now))
}
