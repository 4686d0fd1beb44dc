// A deploy in the middle: old and new containers side by side, each with a snapshot layout of its own.
import type { ChartKey } from '../../shared/ids.ts'
import { chartPk } from '../../shared/store/table.ts'
import type { EventStore, Loaded } from '../../shared/store/types.ts'
import type { Plan } from './faults/plan.ts'

/** The store as a release sees it. A snapshot of another release's layout is none: it folds the commits anew. */
export type StoreOf = (release: number) => EventStore

export function releaseStores(store: EventStore): StoreOf {
  const layouts = new Map<string, number>()
  const all = async (key: ChartKey): Promise<Loaded> => {
    const newestFirst = await store.history(key, { limit: Number.MAX_SAFE_INTEGER })
    const { dueAt } = await store.load(key)
    return { snapshot: null, commits: newestFirst.toReversed(), dueAt }
  }
  return (release) => ({
    ...store,
    load: async (key) => {
      const layout = layouts.get(chartPk(key))
      return layout === undefined || layout === release ? store.load(key) : all(key)
    },
    saveSnapshot: async (key, state, index) => {
      await store.saveSnapshot(key, state, index)
      layouts.set(chartPk(key), release)
    },
  })
}

/** Which release an invocation meets: in the overlap after a deploy, now the old one and now the new one. */
export function releaseAt({ deploys }: Pick<Plan, 'deploys'>, now: number, run: number): number {
  const done = deploys.filter(({ at }) => at <= now)
  const last = done.at(-1)
  const overlapping = last !== undefined && now < last.at + last.overlapMs
  return overlapping && run % 2 === 0 ? done.length - 1 : done.length
}
