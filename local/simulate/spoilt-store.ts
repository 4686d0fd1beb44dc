// Charts whose commits cannot be read for a while: whoever opens one meets what a spoilt commit is met with.
import { UnreadableChart } from '../../shared/chart/unreadable.ts'
import type { ChartKey } from '../../shared/ids.ts'
import { CorruptCommit } from '../../shared/store/errors.ts'
import { chartPk } from '../../shared/store/table.ts'
import type { EventStore, Loaded } from '../../shared/store/types.ts'
import { type Plan, spoiltUntil } from './faults/plan.ts'
import type { Run } from './fleet.ts'
import type { Witness } from './witness.ts'

/**
 * The store of one container. An invocation that meets such a chart, or one that a later release wrote, ends where it
 * stands: what it has sent may not be on record.
 */
export function spoiltStore(
  store: EventStore,
  { plan, witness }: { plan: Plan; witness: Witness },
  running: () => Run,
): EventStore {
  const opened = async (key: ChartKey): Promise<Loaded> => {
    const loaded = await store.load(key)
    const until = spoiltUntil(plan, chartPk(key), witness.now())
    const newest = loaded.commits.at(-1)?.version ?? loaded.snapshot?.version ?? 0
    if (until === null || newest === 0) return loaded
    witness.unreadable(key, until, running())
    throw new CorruptCommit(key, newest, 'not a commit')
  }
  if (!plan.besideEachOther) return store
  return {
    ...store,
    load: async (key) => {
      try {
        return await opened(key)
      } catch (error) {
        if (error instanceof UnreadableChart) running().disturbed = true
        throw error
      }
    },
  }
}
