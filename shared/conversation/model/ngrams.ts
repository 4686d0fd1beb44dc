// A second pair of ears: pieces of words, weighed by a linear model. It may lift what no rule understands; it never
// lowers anything, and never pages an emergency by itself (docs/model-card.md).
import { words } from '../normalise.ts'

/** How many weights there are; a power of two, so that a hash finds its own by its lowest bits. */
export const buckets = 32_768
const shortest = 2
const longest = 5
/** What is read of a text: as much as ten parts hold. What follows changes no bearing. */
const lettersAtMost = 1_530

/**
 * A trained model: weights in steps of `scale`, one for each bucket, the bias, and from which score on a text is
 * lifted.
 */
export type Model = Readonly<{
  weights: Int8Array
  scale: number
  bias: number
  threshold: number
}>

/** The buckets that a text's pieces fall in, each once: pieces of 2 to 5 letters, word ends included. */
export function piecesOf(body: string): ReadonlySet<number> {
  const text = ` ${words(body).slice(0, lettersAtMost)} `
  const found = new Set<number>()
  for (let start = 0; start < text.length; start++) {
    let hash = 0x811c9dc5
    for (let at = start; at < start + longest && at < text.length; at++) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
      if (at - start + 1 >= shortest) found.add((hash ^ (hash >>> 15)) & (buckets - 1))
    }
  }
  return found
}

/** How worrying a text reads, as log-odds: 0 is even, and lengths do not matter. */
export function scoreOf({ weights, scale, bias }: Model, body: string): number {
  const pieces = piecesOf(body)
  if (pieces.size === 0) return Number.NEGATIVE_INFINITY
  let sum = 0
  for (const piece of pieces) sum += weights[piece] ?? 0
  return bias + (sum * scale) / Math.sqrt(pieces.size)
}

/** Whether the model would have a person look today. */
export const isWorrying = (model: Model, body: string): boolean =>
  scoreOf(model, body) >= model.threshold
