// Charts on DynamoDB: commits, and the snapshot above them.
import { randomUUID } from 'node:crypto'
import { astray } from '../chart/chain.ts'
import type { Commit, SealedCommit } from '../chart/events.ts'
import type { ChartState } from '../chart/state.ts'
import { attributes } from '../names.ts'
import { type ChartKey, type CommitHash, Instant } from '../vocabulary/ids.ts'
import { isStrangerId } from '../vocabulary/stranger.ts'
import {
  commitItem,
  hashOfCommit,
  type Item,
  readCommit,
  readSnapshot,
  snapshotItem,
  versionOf,
} from './codec.ts'
import { getItem, itemsOf, putIf, type Table, textOf } from './dynamodb-table.ts'
import { CorruptCommit } from './errors.ts'
import { hashOfItem } from './hash.ts'
import { chartPk, commitSk, erasedSk, quarantineSk, snapshotSk } from './table.ts'
import type { EventStore, Loaded } from './types.ts'

type Charts = Pick<EventStore, 'load' | 'append' | 'hashOf' | 'saveSnapshot' | 'history'>

/**
 * The snapshot follows every commit, so a load nearly always needs it alone. A longer first page costs units on
 * every load; a shorter one a second call after a few lost snapshots.
 */
const firstPage = 10

export function dynamoCharts(table: Table): Charts {
  const tokenOf = tokens()
  return {
    load: (key) => load(table, key),
    append: (key, commit) => append(table, key, commit, tokenOf(commit)),
    hashOf: hashOfCommit,
    async saveSnapshot(key, state, index) {
      await putIf(table, snapshotItem(key, state, index), {
        expression: 'attribute_not_exists(#version) OR #version <= :version',
        names: { '#version': 'version' },
        values: { ':version': state.version },
      })
    },
    history: (key, page) => history(table, key, page),
  }
}

/**
 * One token a commit object, the same whenever that object is put again. By it a put that the SDK or the caller
 * repeats, not knowing that it had succeeded, is told from a twin: the same command decided to the same commit by
 * another invocation, which must lose, or both would send its texts.
 */
function tokens(): (commit: Commit) => string {
  const writer = randomUUID()
  const known = new WeakMap<Commit, string>()
  let count = 0
  return (commit) => {
    const token = known.get(commit) ?? `${writer}-${++count}`
    known.set(commit, token)
    return token
  }
}

async function append(
  table: Table,
  key: ChartKey,
  commit: Commit,
  token: string,
): Promise<'appended' | 'conflict'> {
  const item = commitItem(key, commit, token)
  const put = await putIf(table, item, { expression: 'attribute_not_exists(pk)' })
  if (put.written) return 'appended'
  // Engines other than AWS do not send what stood in the way along with the refusal.
  const standing =
    put.standing ?? (await getItem(table, { pk: chartPk(key), sk: commitSk(commit.version) }))
  return textOf(standing, 'token') === token ? 'appended' : 'conflict'
}

async function load(table: Table, key: ChartKey): Promise<Loaded> {
  const { snapshot, dueAt, under, commits, erased } = await readChart(table, key)
  if (erased) return { snapshot: null, commits: [], dueAt: null, erased }
  const from = snapshot?.version ?? 0
  const newest = commits.at(-1)?.version ?? (under ? versionOf(under) : 0)
  if (newest < from) throw new CorruptCommit(key, newest + 1, 'missing')
  if (snapshot) expectKnown(key, under, snapshot)
  expectSequence(key, commits, { version: from, hash: snapshot?.head ?? null })
  return { snapshot, commits, dueAt }
}

type Read = {
  snapshot: ChartState | null
  dueAt: Instant | null
  /** The newest commit that is no newer than the snapshot: it came with the same page. */
  under: Item | null
  /** Those above it, oldest first. */
  commits: readonly SealedCommit[]
  erased?: true
}

async function readChart(table: Table, key: ChartKey): Promise<Read> {
  let snapshot: ChartState | null = null
  let dueAt: Instant | null = null
  const commits: SealedCommit[] = []
  const items = itemsOf(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': chartPk(key) },
    ScanIndexForward: false,
    ConsistentRead: true,
    Limit: firstPage,
  })
  for await (const item of items) {
    if (item.sk === snapshotSk) {
      snapshot = readSnapshot(key, item)
      dueAt = Instant.safeParse(item[attributes.dueSk]).data ?? null
      continue
    }
    if (item.sk === quarantineSk) continue
    if (item.sk === erasedSk) {
      // Who writes from a number that no patient has begins anew.
      if (isStrangerId(key.patientId)) continue
      return { snapshot, dueAt, under: null, commits: [], erased: true }
    }
    if (snapshot !== null && versionOf(item) <= snapshot.version)
      return { snapshot, dueAt, under: item, commits: commits.reverse() }
    commits.push(readCommit(key, item))
  }
  return { snapshot, dueAt, under: null, commits: commits.reverse() }
}

/** The most a commit's sort key can hold, and one more. */
const maxVersion = 10_000_000_000

async function history(
  table: Table,
  key: ChartKey,
  page: { beforeVersion?: number; limit: number },
) {
  const top = commitSk(Math.min(page.beforeVersion ?? maxVersion, maxVersion) - 1)
  if (top < commitSk(1) || page.limit < 1) return []
  const commits: SealedCommit[] = []
  const items = itemsOf(table, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :top',
    ExpressionAttributeValues: { ':pk': chartPk(key), ':first': commitSk(1), ':top': top },
    ScanIndexForward: false,
    ConsistentRead: true,
    Limit: page.limit,
  })
  for await (const item of items) {
    commits.push(readCommit(key, item))
    if (commits.length === page.limit) break
  }
  const oldest = commits.at(-1)
  if (oldest !== undefined)
    expectSequence(key, commits.toReversed(), { version: oldest.version - 1, hash: null })
  return commits
}

/** What a snapshot was folded up to stands under it, and is what it knows. */
function expectKnown(key: ChartKey, under: Item | null, { version, head }: ChartState): void {
  if (under === null || versionOf(under) < version) throw new CorruptCommit(key, version, 'missing')
  if (head !== null && hashOfItem(under) !== head)
    throw new CorruptCommit(key, version, 'not the one that its snapshot knows')
}

/** Commits, oldest first, must follow each other and the one before them, without a gap and by their hashes. */
function expectSequence(
  key: ChartKey,
  commits: readonly SealedCommit[],
  before: { version: number; hash: CommitHash | null },
): void {
  let expected = before.version
  for (const { version } of commits) {
    expected += 1
    if (version !== expected) throw new CorruptCommit(key, expected, 'missing')
  }
  const wrong = astray(commits, before.hash)
  if (wrong) throw new CorruptCommit(key, wrong.version, 'does not follow the one before it')
}
