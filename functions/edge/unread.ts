// Entries of a list that cannot be read: they hide none of the others, and are made known.
import type { Deps } from '../../shared/loop/deps.ts'
import { CorruptItem } from '../../shared/store/errors.ts'
import type { Unread } from '../../shared/store/types.ts'
import { failureOf } from './failure.ts'

/** What can be read. Each entry that cannot is counted and logged as a broken invariant, by the list's name. */
export function readOf<T extends object>(
  deps: Deps,
  list: string,
  entries: readonly (T | Unread)[],
): readonly T[] {
  const read = entries.filter((entry): entry is T => !('unread' in entry))
  for (let unread = entries.length - read.length; unread > 0; unread--)
    failureOf(deps, new CorruptItem(list), { list })
  return read
}
