// A second pair of ears: a linear model over pieces of words. It may lift what no rule understands and never lowers
// anything (docs/model-card.md).
import type { Tier } from '../hearing/index.ts'
import { type Pieces, piecesOf } from './pieces.ts'

/**
 * What the model listens for, and how many weights each head has: a power of two. `crisis` and `medical` page;
 * `worry` has a person look today; the rest tell of a crisis which it is.
 */
export const heads = {
  crisis: 131_072,
  medical: 131_072,
  worry: 65_536,
  others: 32_768,
  imminent: 32_768,
  active: 32_768,
} as const
export type Head = keyof typeof heads

/**
 * One question put to a text. `weights` count in steps of `scale`. `alone`: the score from which its answer counts
 * by itself; `beside`: from which on it counts beside words that a rule found worrying. Null is never.
 */
export type HeadWeights = Readonly<{
  weights: Int8Array
  scale: number
  bias: number
  alone: number | null
  beside: number | null
}>
export type Model = Readonly<Record<Head, HeadWeights>>

/** A word counts as much as three pieces of letters. */
export const wordCounts = 3
/** Short texts say little: they count as if they held this much. */
const least = 60

/** What a sum over pieces is divided by, that long texts may not outweigh short ones. */
export const lengthOf = ({ letters, words }: Pieces): number =>
  Math.sqrt(Math.max(least, letters.length + wordCounts * wordCounts * words.length))

/** How surely a text is what the head listens for, from about -3 to 3; nothing at all is minus infinity. */
export function scoreOf({ weights, scale, bias }: HeadWeights, pieces: Pieces): number {
  if (pieces.words.length === 0) return Number.NEGATIVE_INFINITY
  const sum = (hashes: readonly number[]) =>
    hashes.reduce((all, hash) => all + (weights[hash & (weights.length - 1)] ?? 0), 0)
  return bias + (scale * (sum(pieces.letters) + wordCounts * sum(pieces.words))) / lengthOf(pieces)
}

/**
 * The gravest thing the model hears in a text, or null. A crisis that it cannot place is `crisis-passive`.
 *
 * @param isWorrying whether a rule already found something in it that a person should see today
 */
export function liftOf(model: Model, body: string, isWorrying: boolean): Tier | null {
  const pieces = piecesOf(body)
  const hears = (name: Head): boolean => {
    const from = isWorrying ? model[name].beside : model[name].alone
    return from !== null && scoreOf(model[name], pieces) >= from
  }
  return heardAt(hears)
}

/** What it comes to when these heads hear something. */
export function heardAt(hears: (name: Head) => boolean): Tier | null {
  if (hears('crisis')) {
    if (hears('others')) return 'harm-to-others'
    if (hears('imminent')) return 'crisis-imminent'
    return hears('active') ? 'crisis-active' : 'crisis-passive'
  }
  if (hears('medical')) return 'medical'
  return hears('worry') ? 'concern' : null
}
