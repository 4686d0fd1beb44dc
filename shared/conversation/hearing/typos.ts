// Hearing a word through a slip of the finger: one letter missing, added, changed or swapped.

export type Typos = (word: string) => string | null

/** Words shorter than this are too near to others. */
const shortest = 4
/** From this length two slips are let pass. */
const long = 9

/**
 * Finds the stem a word was meant for: with the same first letter (or the first two swapped) and
 * one slip away, two in long words. An index of stems less one letter keeps the search short
 * however many stems there are; the few long ones are held against the word one by one.
 */
export function typosOf(stems: readonly string[]): Typos {
  const index = new Map<string, string[]>()
  for (const stem of stems.filter(({ length }) => length >= shortest)) {
    for (const key of keysOf(stem)) add(index, key, stem)
  }
  const byLetter = new Map<string, string[]>()
  for (const stem of stems.filter(({ length }) => length >= long))
    add(byLetter, stem.charAt(0), stem)
  return (word) => {
    if (word.length < shortest - 1 || word.length > 16) return null
    for (const key of keysOf(word)) {
      const stem = index.get(key)?.find((each) => near(word, each, 1))
      if (stem !== undefined) return stem
    }
    return byLetter.get(word.charAt(0))?.find((each) => near(word, each, 2)) ?? null
  }
}

function add(index: Map<string, string[]>, key: string, stem: string): void {
  const there = index.get(key)
  if (there === undefined) index.set(key, [stem])
  else if (!there.includes(stem)) there.push(stem)
}

/** The word and every way of leaving out one letter of it. */
function keysOf(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]
}

function near(word: string, stem: string, most: number): boolean {
  if (Math.abs(word.length - stem.length) > most) return false
  const swapped = word[0] === stem[1] && word[1] === stem[0]
  return (word[0] === stem[0] || swapped) && distance(word, stem) <= most
}

/** Optimal string alignment: insertions, deletions, changes and swaps of neighbours. */
function distance(a: string, b: string): number {
  const width = b.length + 1
  const cost = new Uint8Array((a.length + 1) * width)
  const at = (i: number, j: number): number => cost[i * width + j] ?? 99
  for (let i = 0; i <= a.length; i += 1) {
    for (let j = 0; j < width; j += 1) {
      if (i === 0 || j === 0) {
        cost[i * width + j] = i + j
        continue
      }
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      cost[i * width + j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + same,
        swap ? at(i - 2, j - 2) + 1 : 99,
      )
    }
  }
  return at(a.length, b.length)
}
