// A clinic's patients from the index alone: no chart is opened for a list.
import * as z from 'zod/mini'
import { Condition } from '../../shared/vocabulary/ids.ts'
import { RosterAnswer } from './answers/lists.ts'
import { paging } from './fields.ts'
import { filterNames } from './roster/filters.ts'
import { rosterPage } from './roster/page.ts'
import { rowView } from './roster/row-view.ts'
import { sortNames } from './roster/sorts.ts'
import { row } from './row.ts'
import { may } from './sign-in.ts'

const Query = z.strictObject({
  q: z._default(z.string().check(z.trim(), z.maxLength(100)), ''),
  filter: z.optional(z.enum(filterNames)),
  state: z.optional(z.enum(['active', 'paused', 'no-consent', 'opted-out', 'withdrawn'])),
  condition: z.optional(Condition),
  sort: z._default(z.enum(sortNames), 'urgency'),
  ...paging,
})

export const getRoster = row({
  name: 'roster',
  roles: may.read,
  query: Query,
  shows: (_, { patients }) => patients.map(({ patientId }) => patientId),
  answer: RosterAnswer,
  run: async (call, { query }) => {
    const { rows, cursor } = await rosterPage(call, query)
    return { patients: rows.map((each) => rowView(each, call.now)), cursor }
  },
})
