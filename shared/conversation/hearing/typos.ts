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
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + (same ? 0 : 1),
          swap ? (before[j - 2] ?? 0) + 1 : 99,
        ),
      )
    }
    before = last
    last = row
  }
  return last[b.length] ?? 99
}
