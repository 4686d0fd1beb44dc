// The weekly case review: whom to talk about, from one reading of the clinic's rows, and that it was done.
import * as z from 'zod/mini'
import { rosterOrder } from '../../shared/chart/summary.ts'
import { CaseReviewAnswer, ReviewAnswer, TakenBackReviewAnswer } from './answers/review.ts'
import { chartKey } from './call.ts'
import { runCommand } from './commands.ts'
import { aPatient, aReview, noteAtMost, text } from './fields.ts'
import { allRows } from './roster/page.ts'
import { reasonsFor } from './roster/review-reasons.ts'
import { rowView } from './roster/row-view.ts'
import { row } from './row.ts'
import { may } from './sign-in.ts'
import { thePatient } from './who-saw.ts'

/** More than anybody reviews in one meeting. */
const listedAtMost = 100

export const getCaseReview = row({
  name: 'case-review',
  roles: may.read,
  shows: (_, { cases }) => cases.map(({ patient }) => patient.patientId),
  answer: CaseReviewAnswer,
  run: async (call) => {
    const found = (await allRows(call))
      .map((each) => ({ row: each, reasons: reasonsFor(each, call.now) }))
      .filter(({ reasons }) => reasons.length > 0)
      .sort((a, b) => (rosterOrder(a.row) < rosterOrder(b.row) ? -1 : 1))
    return {
      cases: found.slice(0, listedAtMost).map(({ row: each, reasons }) => ({
        patient: rowView(each, call.now),
        reasons,
        contactAt: each.contactAt,
        reviewedAt: each.reviewedAt,
      })),
      total: found.length,
    }
  },
})

export const postReview = row({
  name: 'review',
  roles: may.treat,
  params: aPatient,
  body: () => z.strictObject({ note: z.optional(z.nullable(text(noteAtMost))) }),
  takesKey: true,
  shows: thePatient,
  answer: ReviewAnswer,
  run: async (call, { params, body: { note = null }, mark }) => {
    const asked = { type: 'ReviewCase', note, by: call.by } as const
    const chart = await runCommand(call, chartKey(call, params), asked, mark)
    const made = chart.reviews.at(-1)
    if (!made) throw new Error('a review was accepted and is not on the chart')
    return { ...made, note, by: call.by }
  },
})

export const takeBackReview = row({
  name: 'take-back-review',
  roles: may.treat,
  params: aReview,
  body: () => z.strictObject({}),
  takesKey: true,
  shows: thePatient,
  answer: TakenBackReviewAnswer,
  run: async (call, { params, mark }) => {
    const { reviewId } = params
    const asked = { type: 'TakeBackReview', reviewId, by: call.by } as const
    await runCommand(call, chartKey(call, params), asked, mark)
    return { reviewId, state: 'taken-back' as const }
  },
})
