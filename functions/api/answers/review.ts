// The list of the case review, and a review.
import * as z from 'zod/mini'
import { Instant } from '../../../shared/vocabulary/ids.ts'
import { reviewReasons } from '../roster/review-reasons.ts'
import { RosterPatient } from './lists.ts'
import { list } from './parts.ts'

/** The first hundred, most urgent first, and how many there are in all. */
export const CaseReviewAnswer = z.lazy(() =>
  z.strictObject({
    cases: list(
      z.strictObject({
        patient: RosterPatient,
        reasons: list(z.enum(reviewReasons)),
        /** When the patient was last seen, spoken to or heard from. */
        contactAt: z.nullable(Instant),
        reviewedAt: z.nullable(Instant),
      }),
    ),
    total: z.int(),
  }),
)

export const ReviewAnswer = z.lazy(() =>
  z.strictObject({
    reviewId: z.string(),
    at: Instant,
    note: z.nullable(z.string()),
    by: z.string(),
  }),
)

export const TakenBackReviewAnswer = z.lazy(() =>
  z.strictObject({ reviewId: z.string(), state: z.literal('taken-back') }),
)
