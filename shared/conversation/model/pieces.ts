// A text as pieces of words: what the model weighs.
import { words } from '../normalise.ts'

/** How many weights a head has; a power of two, so that a hash finds its own by its lowest bits. */
export const buckets = 32_768
const shortest = 2
const longest = 5
/** What is read of a text: as much as ten parts hold. What follows changes no bearing. */
const lettersAtMost = 1_530

/** The buckets that a text's pieces fall in, each once: pieces of 2 to 5 letters, word ends included. */
export function piecesOf(body: string): readonly number[] {
  const text = ` ${words(body).slice(0, lettersAtMost)} `
  const found = new Set<number>()
  for (let start = 0; start < text.length; start++) {
    let hash = 0x811c9dc5
    for (let at = start; at < start + longest && at < text.length; at++) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
      if (at - start + 1 >= shortest) found.add((hash ^ (hash >>> 15)) & (buckets - 1))
    }
  }
  return text.trim() === '' ? [] : [...found]
}
