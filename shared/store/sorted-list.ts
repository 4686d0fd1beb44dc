// A list in order that is read in pages: what an index of the table is, in memory.
import { decodeCursor, encodeCursor } from './cursor.ts'
import type { Page } from './types.ts'

type Entry<T> = { at: string; item: T }
export type PageOf = { cursor?: string | undefined; limit: number }
type Order = 'ascending' | 'descending'

/** Entries in the order of `at`, which no two of them share. */
export class SortedList<T> {
  readonly #name: string
  readonly #entries: Entry<T>[] = []

  /** @param name what cursors are for: one list's cursor means nothing to another */
  constructor(name: string) {
    this.#name = name
  }

  /** Adds an item, or puts it in the place of the one at the same `at`. */
  put(at: string, item: T): void {
    const place = this.#placeOf(at)
    const taken = this.#entries[place]?.at === at
    this.#entries.splice(place, taken ? 1 : 0, { at, item })
  }

  remove(at: string): void {
    const place = this.#placeOf(at)
    if (this.#entries[place]?.at === at) this.#entries.splice(place, 1)
  }

  /** @throws CursorError for a cursor that is not this list's */
  page({ cursor, limit }: PageOf, order: Order = 'ascending'): Page<T> {
    const list = this.#name
    const shape = { list: (value: string) => value === list, after: () => true }
    const after = cursor === undefined ? null : (decodeCursor(cursor, shape).after ?? null)
    const page = order === 'ascending' ? this.#upFrom(after, limit) : this.#downFrom(after, limit)
    const last = page.length < limit ? undefined : page.at(-1)
    return {
      items: page.map(({ item }) => item),
      cursor: last === undefined ? null : encodeCursor({ list, after: last.at }),
    }
  }

  #upFrom(after: string | null, limit: number): readonly Entry<T>[] {
    if (after === null) return this.#entries.slice(0, limit)
    const place = this.#placeOf(after)
    const from = this.#entries[place]?.at === after ? place + 1 : place
    return this.#entries.slice(from, from + limit)
  }

  #downFrom(after: string | null, limit: number): readonly Entry<T>[] {
    const end = after === null ? this.#entries.length : this.#placeOf(after)
    return this.#entries.slice(Math.max(0, end - limit), end).reverse()
  }

  /** Where `at` stands, or would stand. */
  #placeOf(at: string): number {
    let low = 0
    let high = this.#entries.length
    while (low < high) {
      const middle = (low + high) >> 1
      const entry = this.#entries[middle]
      if (entry !== undefined && entry.at < at) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** The list of that key, made when first asked for. */
export function listNamed<K, T>(lists: Map<K, SortedList<T>>, key: K, name: string): SortedList<T> {
  const list = lists.get(key) ?? new SortedList<T>(name)
  lists.set(key, list)
  return list
}
