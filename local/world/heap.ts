// A priority queue by time. Entries of one instant leave in the order they came: runs repeat exactly.

export type Timed = { at: number; seq: number }

/** Earlier, or as early and come first. */
export const before = (a: Timed, b: Timed) => a.at < b.at || (a.at === b.at && a.seq < b.seq)

/** A binary heap: adding and taking cost the logarithm of what is waiting. */
export class TimeHeap<T extends Timed> {
  readonly #entries: T[] = []

  get size(): number {
    return this.#entries.length
  }

  peek(): T | undefined {
    return this.#entries[0]
  }

  push(entry: T): void {
    const entries = this.#entries
    let index = entries.length
    entries.push(entry)
    while (index > 0) {
      const parent = (index - 1) >> 1
      const above = entries[parent]
      if (above === undefined || !before(entry, above)) break
      entries[index] = above
      index = parent
    }
    entries[index] = entry
  }

  pop(): T | undefined {
    const top = this.#entries[0]
    const last = this.#entries.pop()
    if (last !== undefined && this.#entries.length > 0) this.#sink(last)
    return top
  }

  /** Puts `entry` at the root and lets it down to its place. */
  #sink(entry: T): void {
    const entries = this.#entries
    let index = 0
    for (;;) {
      const left = entries[2 * index + 1]
      const right = entries[2 * index + 2]
      if (left === undefined) break
      const takeRight = right !== undefined && before(right, left)
      const child = takeRight ? right : left
      if (!before(child, entry)) break
      entries[index] = child
      index = 2 * index + (takeRight ? 2 : 1)
    }
    entries[index] = entry
  }
}
