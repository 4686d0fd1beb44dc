// A case that was reviewed is on record, with who did and when; said too soon, it is taken back.
import type { CommandOf, Refusal } from '../commands.ts'
import type { Draft } from '../draft.ts'
import { notFound } from './refusals.ts'

export function reviewCase(draft: Draft, { note, by }: CommandOf<'ReviewCase'>): undefined {
  const reviewId = `r${draft.chart.counts.reviews + 1}`
  draft.emit({ type: 'CaseReviewed', reviewId, note, by })
}

/** Taken back once more it is taken back already. */
export function takeBackReview(
  draft: Draft,
  { reviewId, by }: CommandOf<'TakeBackReview'>,
): Refusal | undefined {
  const { reviews, counts } = draft.chart
  if (reviews.some((each) => each.reviewId === reviewId))
    return void draft.emit({ type: 'CaseReviewTakenBack', reviewId, by })
  const number = Number(/^r([1-9]\d*)$/.exec(reviewId)?.[1])
  return number <= counts.reviews ? undefined : notFound(`no review ${reviewId}`)
}
