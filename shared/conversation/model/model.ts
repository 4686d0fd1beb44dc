// A second pair of ears: a linear model over pieces of words. It may lift what no rule understands and never lowers
// anything (docs/model-card.md).
import { piecesOf } from './pieces.ts'

/** What the model listens for, gravest first. `worry`: a person should look today. */
export const heads = ['crisis', 'medical', 'worry'] as const
export type Head = (typeof heads)[number]

/**
 * One question put to a text. `weights` count in steps of `scale`. `alone`: the log-odds from which its answer
 * counts by itself, null while too many harmless texts would reach them; `beside`: from which on it counts beside
 * words that a rule found worrying.
 */
export type HeadWeights = Readonly<{
  weights: Int8Array
  scale: number
  bias: number
  alone: number | null
  beside: number
}>
export type Model = Readonly<Record<Head, HeadWeights>>

/** The log-odds that a text is what the head listens for; nothing at all is minus infinity. */
export function logOdds({ weights, scale, bias }: HeadWeights, body: string): number {
  const pieces = piecesOf(body)
  if (pieces.length === 0) return Number.NEGATIVE_INFINITY
  const sum = pieces.reduce((all, piece) => all + (weights[piece] ?? 0), 0)
  return bias + (sum * scale) / Math.sqrt(pieces.length)
}

/**
 * The gravest thing the model hears in a text, or null.
 *
 * @param isWorrying whether a rule already found something in it that a person should see today
 */
export function liftOf(model: Model, body: string, isWorrying: boolean): Head | null {
  const found = heads.find((name) => {
    const head = model[name]
    const from = isWorrying ? head.beside : head.alone
    return from !== null && logOdds(head, body) >= from
  })
  return found ?? null
}
