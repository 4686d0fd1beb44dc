// Charts whose commits cannot be read for a while: whoever opens one meets what a spoilt commit is met with.
import { UnreadableChart } from '../shared/chart/unreadable.ts'
import { CorruptCommit } from '../shared/store/errors.ts'
import { chartPk } from '../shared/store/table.ts'
import type { EventStore, Loaded } from '../shared/store/types.ts'
import { type Plan, spoiltUntil } from './faults/plan.ts'
import type { Run } from './fleet.ts'
import type { Witness } from './witness.ts'

/** The store as it holds spoilt charts. */
export function spoiltStore(
  store: EventStore,
  { plan, witness }: { plan: Plan; witness: Witness },
): EventStore {
  if (!plan.besideEachOther) return store
  return {
    ...store,
    load: async (key) => {
      const loaded = await store.load(key)
      const newest = newestIn(loaded)
      if (newest === 0 || spoiltUntil(plan, chartPk(key), witness.now()) === null) return loaded
      throw new CorruptCommit(key, newest, 'not a commit')
    },
  }
}

const newestIn = ({ commits, snapshot }: Loaded): number =>
  commits.at(-1)?.version ?? snapshot?.version ?? 0

/**
 * The store of one container, its gate included: what is lost on the way has met nobody. An invocation that meets a
 * spoilt chart, or one that a later release wrote, ends where it stands: what it has sent may not be on record.
 */
export function toldOfSpoilt(
  gated: EventStore,
  { plan, witness }: { plan: Plan; witness: Witness },
  running: () => Run,
): EventStore {
  if (!plan.besideEachOther) return gated
  return {
    ...gated,
    load: async (key) => {
      try {
        return await gated.load(key)
      } catch (error) {
        if (!(error instanceof UnreadableChart)) throw error
        running().disturbed = true
        const until = spoiltUntil(plan, chartPk(key), witness.now())
        if (until !== null) witness.unreadable(key, until, running())
        throw error
      }
    },
  }
}
