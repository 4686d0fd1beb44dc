// What happened to a patient, newest first, straight from the commits.
import * as z from 'zod/mini'
import { TimelineAnswer } from './answers/timeline.ts'
import { enrolledChart } from './call.ts'
import { aPatient, paging } from './fields.ts'
import { row } from './row.ts'
import { may } from './sign-in.ts'
import { entryOf } from './timeline/entries.ts'
import { pageOf } from './timeline/pages.ts'

const Query = z.strictObject({ ...paging })

export const getTimeline = row({
  name: 'timeline',
  roles: may.read,
  params: aPatient,
  query: Query,
  answer: TimelineAnswer,
  run: async (call, { params, query }) =>
    pageOf(call.deps.store, await enrolledChart(call, params), query, entryOf),
})
