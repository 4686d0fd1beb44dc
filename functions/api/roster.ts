// A clinic's patients, most urgent first, from the index alone: no chart is opened for a list.
import * as z from 'zod/mini'
import { daysBetween } from '../../shared/calendar/index.ts'
import type { RosterRow } from '../../shared/chart/summary.ts'
import type { Instant } from '../../shared/vocabulary/ids.ts'
import { RosterAnswer } from './answers/lists.ts'
import type { Call } from './call.ts'
import { paging } from './fields.ts'
import { rowsOf } from './roster-rows.ts'
import { row } from './row.ts'
import { may } from './sign-in.ts'

const Query = z.strictObject({
  state: z.optional(z.enum(['active', 'paused', 'opted-out', 'withdrawn'])),
  ...paging,
})

/** Reads of one request while it fills a filtered page; then the page goes out short, with its cursor. */
const readsAtMost = 20

export const getRoster = row({
  name: 'roster',
  roles: may.read,
  query: Query,
  answer: RosterAnswer,
  run: (call, { query }) => rosterPage(call, query),
})

async function rosterPage(call: Call, { state, cursor, limit }: z.output<typeof Query>) {
  const rows: RosterRow[] = []
  let next = cursor ?? null
  for (let reads = 0; reads < readsAtMost && rows.length < limit; reads++) {
    // Never more than there is room for: the cursor then always stands behind the last row taken.
    const page = await call.deps.store.roster(call.clinic.id, {
      limit: limit - rows.length,
      ...(next === null ? {} : { cursor: next }),
    })
    const found = await rowsOf(call, page.items)
    rows.push(...found.filter((each) => !state || each.messaging === state))
    next = page.cursor
    if (next === null) break
  }
  return { patients: rows.map((each) => rowView(each, call.now)), cursor: next }
}

function rowView({ lastScore, durations: _, ...shown }: RosterRow, now: Instant) {
  const { lastSessionAt } = shown
  return {
    ...shown,
    lastScore: lastScore && {
      instrument: lastScore.instrument,
      score: lastScore.total,
      at: lastScore.at,
    },
    daysSinceSession:
      lastSessionAt === null ? null : Math.max(0, Math.floor(daysBetween(lastSessionAt, now))),
  }
}
