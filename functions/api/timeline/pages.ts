// Pages of what a chart's commits tell, newest first.
import * as z from 'zod/mini'
import type { ChartEvent, Commit } from '../../../shared/chart/events.ts'
import type { EventStore } from '../../../shared/store/types.ts'
import type { ChartKey, Instant } from '../../../shared/vocabulary/ids.ts'
import type { Enrolled } from '../call.ts'
import { readCursor, writeCursor } from '../cursor.ts'
import { noteOutcome, TextOutcome, type TextOutcomes } from './texts.ts'

/** The version the next page begins below, and outcomes of texts whose request it will meet. */
const Place = z.strictObject({
  below: z.int().check(z.positive()),
  texts: z.record(z.string(), TextOutcome),
})

/** Outcomes follow their requests closely: so many at once are never waiting for theirs. */
const carriedAtMost = 20
/** Commits of one request while it fills a page; then the page goes out short, with its cursor. */
const commitsAtMost = 1_000

type Asked = { cursor?: string | undefined; limit: number }
/** What an event tells; null for nothing. */
type Teller<E> = (event: ChartEvent, at: Instant, outcomes: TextOutcomes) => E | null

/** A page holds whole commits, so it may run a few entries over the limit. */
export async function pageOf<E>(
  store: EventStore,
  { key, version }: Enrolled,
  { cursor, limit }: Asked,
  tell: Teller<E>,
): Promise<{ entries: readonly E[]; cursor: string | null }> {
  const place = cursor === undefined ? null : readCursor(Place, cursor)
  const outcomes: TextOutcomes = new Map(Object.entries(place?.texts ?? {}))
  const entries: E[] = []
  const start = place?.below ?? version + 1
  let below = start
  for await (const commit of commitsBelow(store, key, start)) {
    entries.push(...toldBy(commit, outcomes, tell))
    below = commit.version
    if (entries.length >= limit || start - below >= commitsAtMost) break
  }
  const texts = Object.fromEntries([...outcomes].slice(-carriedAtMost))
  return { entries, cursor: below > 1 ? writeCursor({ below, texts }) : null }
}

/** All of it, for who takes everything along. */
export async function everyEntry<E>(
  store: EventStore,
  { key, version }: Enrolled,
  tell: Teller<E>,
): Promise<readonly E[]> {
  const outcomes: TextOutcomes = new Map()
  const entries: E[] = []
  for await (const commit of commitsBelow(store, key, version + 1))
    entries.push(...toldBy(commit, outcomes, tell))
  return entries
}

const commitsAtOnce = 50

/** Newest first. */
export async function* commitsBelow(store: EventStore, key: ChartKey, below: number) {
  let beforeVersion = below
  while (beforeVersion > 1) {
    const commits = await store.history(key, { beforeVersion, limit: commitsAtOnce })
    yield* commits
    beforeVersion = commits.at(-1)?.version ?? 1
  }
}

function toldBy<E>({ events, at }: Commit, outcomes: TextOutcomes, tell: Teller<E>): readonly E[] {
  return events.toReversed().flatMap((event) => {
    noteOutcome(outcomes, event, at)
    return tell(event, at, outcomes) ?? []
  })
}
