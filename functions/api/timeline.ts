// What happened to a patient, newest first, straight from the commits.
import * as z from 'zod/mini'
import type { Commit } from '../../shared/chart/events.ts'
import type { EventStore } from '../../shared/store/types.ts'
import type { ChartKey } from '../../shared/vocabulary/ids.ts'
import { TimelineAnswer } from './answers/timeline.ts'
import { type Enrolled, enrolledChart } from './call.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { aPatient, paging } from './fields.ts'
import { row } from './row.ts'
import { type Entry, entryOf } from './timeline/entries.ts'
import { noteOutcome, TextOutcome, type TextOutcomes } from './timeline/texts.ts'

const Query = z.strictObject({ ...paging })

/** The version the next page begins below, and outcomes of texts whose request it will meet. */
const Place = z.strictObject({
  below: z.int().check(z.positive()),
  texts: z.record(z.string(), TextOutcome),
})

/** Outcomes follow their requests closely: so many at once are never waiting for theirs. */
const carriedAtMost = 20

export const getTimeline = row({
  name: 'timeline',
  params: aPatient,
  query: Query,
  answer: TimelineAnswer,
  run: async (call, { params, query }) =>
    timelinePage(call.deps.store, await enrolledChart(call, params), query),
})

/** A page holds whole commits, so it may run a few entries over the limit. */
async function timelinePage(
  store: EventStore,
  { key, version }: Enrolled,
  { cursor, limit }: z.output<typeof Query>,
) {
  const place = cursor === undefined ? null : readCursor(Place, cursor)
  const outcomes: TextOutcomes = new Map(Object.entries(place?.texts ?? {}))
  const entries: Entry[] = []
  let below = place?.below ?? version + 1
  for await (const commit of commitsBelow(store, key, below)) {
    entries.push(...entriesOf(commit, outcomes))
    below = commit.version
    if (entries.length >= limit) break
  }
  const texts = Object.fromEntries([...outcomes].slice(-carriedAtMost))
  return { entries, cursor: below > 1 ? writeCursor({ below, texts }) : null }
}

const commitsAtOnce = 50

/** Newest first. */
async function* commitsBelow(store: EventStore, key: ChartKey, below: number) {
  let beforeVersion = below
  while (beforeVersion > 1) {
    const commits = await store.history(key, { beforeVersion, limit: commitsAtOnce })
    yield* commits
    beforeVersion = commits.at(-1)?.version ?? 1
  }
}

function entriesOf({ events, at }: Commit, outcomes: TextOutcomes): readonly Entry[] {
  return events.toReversed().flatMap((event) => {
    noteOutcome(outcomes, event, at)
    return entryOf(event, at, outcomes) ?? []
  })
}
