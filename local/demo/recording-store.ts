// A memory store that remembers what was written, so that it can be written again elsewhere at once.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'
import type { Commit } from '../../shared/chart/events.ts'
import { commitItem, type Item, snapshotItem } from '../../shared/store/codec.ts'
import { memoryStore } from '../../shared/store/memory.ts'
import { chartPk } from '../../shared/store/table.ts'
import type { EventStore, LinkPointer, SnapshotIndex } from '../../shared/store/types.ts'
import type { Claim } from '../../shared/vocabulary/claims.ts'
import type { AlertId, ChartKey } from '../../shared/vocabulary/ids.ts'

type Snapshot = Parameters<EventStore['saveSnapshot']>

export type Recording = {
  commits: { key: ChartKey; commit: Commit }[]
  snapshots: Map<string, Snapshot>
  claims: Map<Claim, ChartKey>
  /** What numbers said, in order. */
  words: [name: 'noteOptOut' | 'noteOptIn', ...said: Parameters<EventStore['noteOptOut']>][]
  alerts: Map<AlertId, ChartKey>
  links: Map<string, LinkPointer>
}

/** Numbers are recorded as they end up; the demo moves none from one patient to another. */
export function recordingStore(): { store: EventStore; recording: Recording } {
  const store = memoryStore()
  const recording: Recording = {
    commits: [],
    snapshots: new Map(),
    claims: new Map(),
    words: [],
    alerts: new Map(),
    links: new Map(),
  }
  return {
    recording,
    store: {
      ...store,
      async append(key, commit) {
        const outcome = await store.append(key, commit)
        if (outcome === 'appended') recording.commits.push({ key, commit })
        return outcome
      },
      async saveSnapshot(key, state, index: SnapshotIndex) {
        await store.saveSnapshot(key, state, index)
        recording.snapshots.set(chartPk(key), [key, state, index])
      },
      async claimName(claim, key) {
        const outcome = await store.claimName(claim, key)
        if (outcome === 'claimed') recording.claims.set(claim, key)
        return outcome
      },
      async noteOptOut(...said) {
        await store.noteOptOut(...said)
        recording.words.push(['noteOptOut', ...said])
      },
      async noteOptIn(...said) {
        await store.noteOptIn(...said)
        recording.words.push(['noteOptIn', ...said])
      },
      async pointAlert(key, alertId) {
        await store.pointAlert(key, alertId)
        recording.alerts.set(alertId, key)
      },
      async pointLink(name, to) {
        await store.pointLink(name, to)
        recording.links.set(name, to)
      },
    },
  }
}

/** DynamoDB's own limit. */
const batchSize = 25
/** Engines may hand items back under load; more rounds than this would mean one that never takes them. */
const roundsAtMost = 20

/**
 * Puts a recording into the table: chart items in batches, which an embedded engine takes seven times
 * faster than single puts; the few pointers through the adapter.
 */
export async function copyRecording(
  { commits, snapshots, claims, words, alerts, links }: Recording,
  table: { client: DynamoDBDocumentClient; name: string },
  store: EventStore,
): Promise<void> {
  const items = [
    ...commits.map(({ key, commit }) => commitItem(key, commit, 'demo')),
    ...[...snapshots.values()].map(([key, state, index]) => snapshotItem(key, state, index)),
  ]
  const batches = Array.from({ length: Math.ceil(items.length / batchSize) }, (_, index) =>
    items.slice(index * batchSize, (index + 1) * batchSize),
  )
  await Promise.all([
    ...batches.map((batch) => putAll(table, batch)),
    ...[...claims].map(([claim, key]) => store.claimName(claim, key)),
    ...[...alerts].map(([alertId, key]) => store.pointAlert(key, alertId)),
    ...[...links].map(([name, to]) => store.pointLink(name, to)),
  ])
  // Of one number, one after the other.
  for (const [name, ...said] of words) await store[name](...said)
}

async function putAll(
  { client, name }: { client: DynamoDBDocumentClient; name: string },
  items: readonly Item[],
): Promise<void> {
  let requests = items.map((Item) => ({ PutRequest: { Item } }))
  for (let round = 0; round < roundsAtMost && requests.length > 0; round += 1) {
    const answer = await client.send(new BatchWriteCommand({ RequestItems: { [name]: requests } }))
    requests = (answer.UnprocessedItems?.[name] ?? []).flatMap(({ PutRequest }) =>
      PutRequest?.Item === undefined ? [] : [{ PutRequest: { Item: PutRequest.Item } }],
    )
  }
  if (requests.length > 0) throw new Error('the table does not take the demo')
}
