// Deploys in the middle: old and new containers side by side. Each release lays out commits and snapshots in a way
// of its own; the newer one brings older commits up to date as it reads them, by the product's own upcasting.
import { Commit, type SealedCommit } from '../shared/chart/events.ts'
import { CorruptCommit } from '../shared/store/errors.ts'
import { chartPk } from '../shared/store/table.ts'
import type { EventStore } from '../shared/store/types.ts'
import { type StoredCommit, type Upcaster, upcast } from '../shared/store/upcast.ts'
import type { ChartKey } from '../shared/vocabulary/ids.ts'
import type { Plan } from './faults/plan.ts'

/** The store as the containers of a release see it. */
export type StoreOf = (release: number) => EventStore

/** Which release wrote what: its commits, by version from 1, and its snapshot. */
type Written = { commits: number[]; snapshot: number | null }

/** @param onUnknown hears of a chart that an old container could not read */
export function releaseStores(store: EventStore, onUnknown: (key: ChartKey) => void): StoreOf {
  const charts = new Map<string, Written>()
  const writtenOn = (key: ChartKey): Written => {
    const pk = chartPk(key)
    const known = charts.get(pk) ?? { commits: [], snapshot: null }
    charts.set(pk, known)
    return known
  }
  const read = (release: number, key: ChartKey) => {
    const { commits } = writtenOn(key)
    return (commit: SealedCommit): SealedCommit => {
      const by = commits[commit.version - 1] ?? release
      if (by === release) return commit
      if (by < release) return broughtUpToDate(key, commit)
      onUnknown(key)
      throw new CorruptCommit(key, commit.version, 'of a schema this release does not know')
    }
  }
  return (release) => ({
    ...store,
    load: async (key) => {
      const loaded = await store.load(key)
      const { snapshot } = writtenOn(key)
      if (snapshot === null || snapshot === release)
        return { ...loaded, commits: loaded.commits.map(read(release, key)) }
      // A snapshot of another layout is none: the commits are folded anew.
      const newestFirst = await store.history(key, { limit: Number.MAX_SAFE_INTEGER })
      const commits = newestFirst.toReversed().map(read(release, key))
      return { snapshot: null, commits, dueAt: loaded.dueAt }
    },
    append: async (key, commit) => {
      const outcome = await store.append(key, commit)
      if (outcome === 'appended') writtenOn(key).commits[commit.version - 1] = release
      return outcome
    },
    history: async (key, page) => (await store.history(key, page)).map(read(release, key)),
    saveSnapshot: async (key, state, index) => {
      await store.saveSnapshot(key, state, index)
      writtenOn(key).snapshot = release
    },
  })
}

/** The layout before: other names for the same. */
const olderSchema = 0
const older = ({ events, wakeUp, ...rest }: SealedCommit): StoredCommit => ({
  ...rest,
  schema: olderSchema,
  armed: wakeUp,
  happened: events,
})
const upcasters: Readonly<Record<number, Upcaster>> = {
  [olderSchema]: ({ happened, armed, ...rest }) => ({ ...rest, events: happened, wakeUp: armed }),
}

/** What the newer release has read before: in an overlap it reads the same again and again. */
const known = new WeakMap<SealedCommit, SealedCommit>()

/** A commit of the release before, as it was written and as it is read now. */
function broughtUpToDate(key: ChartKey, commit: SealedCommit): SealedCommit {
  const read = known.get(commit) ?? readAnew(key, commit)
  known.set(commit, read)
  return read
}

function readAnew(key: ChartKey, commit: SealedCommit): SealedCommit {
  const stored: StoredCommit = JSON.parse(JSON.stringify(older(commit)))
  const parsed = Commit.safeParse(upcast(stored, upcasters))
  if (!parsed.success) throw new CorruptCommit(key, commit.version, 'not a commit')
  // Hashed is what lies there, whatever is made of it.
  return { ...parsed.data, hash: commit.hash }
}

/** Which release an invocation meets: in the overlap after a deploy, now the old one and now the new one. */
export function releaseAt({ deploys }: Pick<Plan, 'deploys'>, now: number, run: number): number {
  const done = deploys.filter(({ at }) => at <= now)
  return isOverlap({ deploys }, now) && run % 2 === 0 ? done.length - 1 : done.length
}

/** Whether an old release's containers still run beside the new one's. */
export const isOverlap = ({ deploys }: Pick<Plan, 'deploys'>, now: number): boolean =>
  deploys.some(({ at, overlapMs }) => at <= now && now < at + overlapMs)
