// What happened to a patient, newest first, straight from the commits.
import * as z from 'zod/mini'
import { policyFor } from '../../shared/chart/policy.ts'
import { TimelineAnswer } from './answers/timeline.ts'
import { enrolledChart } from './call.ts'
import { aPatient, paging } from './fields.ts'
import { row } from './row.ts'
import { may } from './sign-in.ts'
import { entryOf } from './timeline/entries.ts'
import { pageOf } from './timeline/pages.ts'
import { thePatient } from './who-saw.ts'

const Query = z.strictObject({ ...paging })

export const getTimeline = row({
  name: 'timeline',
  roles: may.read,
  params: aPatient,
  query: Query,
  shows: thePatient,
  answer: TimelineAnswer,
  run: async (call, { params, query }) => {
    const { instrument } = policyFor(call.clinic)
    const chart = await enrolledChart(call, params)
    return pageOf(call.deps.store, chart, query, (event, at, outcomes) =>
      entryOf(event, at, outcomes, instrument),
    )
  },
})
