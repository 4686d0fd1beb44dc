// Commits, snapshots and roster rows as table items, and back.
import * as z from 'zod/mini'
import { Commit, type FoldedCommit, type SealedCommit } from '../chart/events.ts'
import { type ChartState, emptyChart, stateLayout } from '../chart/state.ts'
import { attributes } from '../names.ts'
import { type ChartKey, CommitHash } from '../vocabulary/ids.ts'
import { parseJson } from '../vocabulary/json.ts'
import { CorruptCommit, type CorruptReason } from './errors.ts'
import { hashOfItem } from './hash.ts'
import { squeezed, unsqueezed } from './squeeze.ts'
import { chartPk, commitSk, dueKeys, rosterPk, snapshotSk } from './table.ts'
import type { ChartHead, SnapshotIndex } from './types.ts'
import { upcast } from './upcast.ts'

export type Item = Record<string, unknown>

/** `token` tells a put that was repeated after it had succeeded from another's: see dynamodb-charts.ts. */
export function commitItem(key: ChartKey, commit: FoldedCommit, token: string): Item {
  const { events, hash: _, ...plain } = commit
  return {
    pk: chartPk(key),
    sk: commitSk(commit.version),
    ...plain,
    events: JSON.stringify(events),
    token,
  }
}

/** Of one that is yet to be stored. */
export const hashOfCommit = (key: ChartKey, commit: Commit): CommitHash =>
  hashOfItem(commitItem(key, commit, ''))

/** Lazy: where the snapshot is up to date, none is read. */
const CommitItem = z.lazy(() =>
  z.object({
    schema: z.int(),
    version: z.int(),
    at: z.unknown(),
    cause: z.unknown(),
    print: z.unknown(),
    wakeUp: z.unknown(),
    useless: z.optional(z.unknown()),
    previous: z.optional(z.unknown()),
    standsFor: z.optional(z.unknown()),
    events: z.string(),
  }),
)

/** Throws CorruptCommit, naming the version the sort key promised. */
export function readCommit(key: ChartKey, item: Item): SealedCommit {
  const version = versionOf(item)
  const fail = (reason: CorruptReason) => new CorruptCommit(key, version, reason)
  const stored = CommitItem.safeParse(item)
  if (!stored.success || stored.data.version !== version) throw fail('not a commit')
  const events = parseJson(stored.data.events)
  if (events === undefined) throw fail('events are not JSON')
  const current = upcast({ ...stored.data, events })
  if (current === null) throw fail('of a schema this release does not know')
  const commit = Commit.safeParse(current)
  if (!commit.success || !mayStand(commit.data)) throw fail('not a commit')
  return { ...commit.data, hash: hashOfItem(item) }
}

/** What takes a lost commit's place says that messages pause, and nothing else: so nobody slips a fact in there. */
const mayStand = ({ standsFor, events }: Commit): boolean =>
  standsFor === undefined || events.every(({ type }) => type === 'MessagingPaused')

/** The version in a commit's sort key; NaN when it is no commit. */
export function versionOf(item: Item): number {
  const { sk } = item
  return typeof sk === 'string' && /^commit#\d{10}$/.test(sk) ? Number(sk.slice(7)) : Number.NaN
}

export function snapshotItem(key: ChartKey, state: ChartState, index: SnapshotIndex): Item {
  return {
    pk: chartPk(key),
    sk: snapshotSk,
    version: state.version,
    layout: stateLayout,
    state: squeezed(state),
    [attributes.summary]: JSON.stringify({ ...index.row, ...headOf(state) }),
    [attributes.rosterPk]: rosterPk(key),
    [attributes.rosterSk]: index.rosterOrder,
    ...dueKeys(key, index.dueAt),
  }
}

/** Beside the row: the roster's index carries both, and whoever lays down heads reads nothing else. */
const headOf = ({ version, head }: ChartState) => head && { head: { version, hash: head } }

/** Null where the row carries none. */
export function readHead(key: ChartKey, summary: unknown): ChartHead | null {
  const row = Headed.safeParse(typeof summary === 'string' ? parseJson(summary) : undefined)
  return row.success ? { key, ...row.data.head } : null
}

const Headed = z.lazy(() => z.object({ head: z.object({ version: z.int(), hash: CommitHash }) }))

/** Null for a snapshot of another layout or one that cannot be read: a cache, folded anew from the commits. */
export function readSnapshot(key: ChartKey, item: Item): ChartState | null {
  const { version, layout, state } = item
  if (layout !== stateLayout || !(state instanceof Uint8Array) || !Number.isInteger(version))
    return null
  const stored = unsqueezed(state)
  return isState(key, stored) && stored.version === version ? stored : null
}

/** A state we wrote under this layout: its outline is checked, its inside was typed when it was written. */
function isState(key: ChartKey, value: unknown): value is ChartState {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(emptyChart(key)).every(
    ([name, empty]) =>
      name in value && Array.isArray(empty) === Array.isArray(Reflect.get(value, name)),
  )
}
