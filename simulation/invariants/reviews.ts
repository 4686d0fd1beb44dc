// What the weekly case review rests on: a case is called reviewed exactly as long as somebody's review of it stands.
import { summarise } from '../../shared/chart/summary.ts'
import type { Seen } from '../seen.ts'
import type { Invariant } from './invariant.ts'

/** By id, in the order in which they were made. */
const standing = new WeakMap<Seen, Map<string, string>>()

export const reviews: readonly Invariant[] = [
  {
    name: 'reviews-stand',
    says: 'A case is on the roster as reviewed when it was last, by a review that was not taken back, and as not reviewed where there is none; each review has an id of its own.',
    commit: (ledger, seen, { events, at }) => {
      const made = standing.get(seen) ?? new Map<string, string>()
      standing.set(seen, made)
      let isTold = false
      for (const event of events) {
        if (event.type !== 'CaseReviewed' && event.type !== 'CaseReviewTakenBack') continue
        isTold = true
        if (event.type === 'CaseReviewTakenBack') made.delete(event.reviewId)
        else if (made.has(event.reviewId))
          ledger.fail('reviews-stand', seen, `${event.reviewId} is made again`)
        else made.set(event.reviewId, at)
      }
      if (!isTold) return
      const last = [...made.values()].at(-1) ?? null
      const { reviewedAt } = summarise(seen.policy, seen.chart)
      // A chart keeps three: taken back one after the other, older ones are forgotten.
      if (reviewedAt !== last && (reviewedAt !== null || made.size <= 1))
        ledger.fail('reviews-stand', seen, `reviewed at ${reviewedAt}, and ${last} stands`)
    },
  },
]
