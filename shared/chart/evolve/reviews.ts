// What the weekly case review goes by: when the case was reviewed, the patient heard from, a result recorded.
import type { Instant } from '../../vocabulary/ids.ts'
import type { ChartEvent } from '../events.ts'
import type { ChartState } from '../state.ts'
import type { Evolvers } from './types.ts'

/** The one that stands, and what stood before it, should it be taken back. */
const reviewsKept = 3

export const reviews: Evolvers<'CaseReviewed' | 'CaseReviewTakenBack'> = {
  CaseReviewed: (chart, { reviewId }, at) => ({
    ...chart,
    reviews: [...chart.reviews.slice(1 - reviewsKept), { reviewId, at }],
    counts: { ...chart.counts, reviews: chart.counts.reviews + 1 },
  }),
  CaseReviewTakenBack: (chart, { reviewId }) => ({
    ...chart,
    reviews: chart.reviews.filter((each) => each.reviewId !== reviewId),
  }),
}

/** The chart with what an event of any kind says of contact and results. */
export function noted(chart: ChartState, event: ChartEvent, at: Instant): ChartState {
  const contact = contactBy(event, at)
  const contactAt =
    contact !== null && (chart.contactAt === null || contact > chart.contactAt)
      ? contact
      : chart.contactAt
  const isResult = event.type === 'ScoreRecorded' || event.type === 'AnswersRecorded'
  const resultAt = isResult ? at : chart.resultAt
  return contactAt === chart.contactAt && resultAt === chart.resultAt
    ? chart
    : { ...chart, contactAt, resultAt }
}

/** When the patient was seen, spoken to or heard from, if this says so. */
function contactBy(event: ChartEvent, at: Instant): Instant | null {
  switch (event.type) {
    case 'TextReceived':
      return event.as === 'auto-reply' || event.as === 'reaction' ? null : at
    case 'AnswerGiven':
      return at
    case 'SessionFinished':
      return event.endedAt
    case 'ScoreRecorded':
    case 'AnswersRecorded':
      return event.source === 'clinic' ? event.at : null
    case 'AlertAcknowledged':
      return event.disposition.startsWith('reached') ? at : null
    default:
      return null
  }
}
