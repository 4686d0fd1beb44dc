// Items that several containers write at once, each counting its writes: read, step, write, and again.

import type { ClinicPaging, Quarantine } from '../store/types.ts'
import type { ChartKey, ClinicId } from '../vocabulary/ids.ts'
import type { Deps } from './deps.ts'

/** `next` without its revision raised; null when nothing is to be written. */
export type Step<Item, T> = { next: Item | null; result: T }

type Kept<Item> = {
  find: () => Promise<Item | null>
  save: (next: Item) => Promise<'saved' | 'conflict'>
}

export const quarantineOf = ({ store }: Deps, key: ChartKey): Kept<Quarantine> => ({
  find: () => store.findQuarantine(key),
  save: (next) => store.saveQuarantine(key, next),
})

export const pagingOf = ({ store }: Deps, clinicId: ClinicId): Kept<ClinicPaging> => ({
  find: () => store.findPaging(clinicId),
  save: (next) => store.savePaging(clinicId, next),
})

const conflictsAtMost = 8

/** Reads, steps and writes, again from the start when another was faster; null when it never came to it. */
export async function change<Item extends { revision: number }, T>(
  { find, save }: Kept<Item>,
  step: (known: Item | null) => Step<Item, T>,
): Promise<T | null> {
  for (let tries = 0; tries < conflictsAtMost; tries++) {
    const { next, result } = step(await find())
    if (next === null) return result
    if ((await save({ ...next, revision: next.revision + 1 })) === 'saved') return result
  }
  return null
}
