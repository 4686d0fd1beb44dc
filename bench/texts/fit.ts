// Logistic regression on pieces of words, by plain gradient steps: small, exact to repeat, no library needed.
import { buckets, piecesOf } from '../../shared/conversation/model/pieces.ts'

export type Example = Readonly<{ text: string; isOne: boolean }>
export type Fitted = Readonly<{ weights: Float64Array; bias: number }>

const passes = 40
const rate = 0.5
const biasRate = 0.01
/** Pull of every weight towards nothing: what single texts teach must not outweigh what many do. */
const shrink = 2e-4

type Fit = { weights: Float64Array; seen: Float64Array; bias: number }
type Sample = Readonly<{ pieces: readonly number[]; isOne: boolean; share: number }>

/** Adagrad over the examples in a fixed, mixed order; yes and no weigh the same however many there are. */
export function fitWeights(examples: readonly Example[]): Fitted {
  const ones = examples.filter(({ isOne }) => isOne).length
  const samples = examples.map(({ text, isOne }) => ({
    pieces: piecesOf(text),
    isOne,
    share: examples.length / (2 * (isOne ? ones : examples.length - ones)),
  }))
  const made: Fit = {
    weights: new Float64Array(buckets),
    seen: new Float64Array(buckets).fill(1e-8),
    bias: 0,
  }
  for (let pass = 0; pass < passes; pass++)
    for (let step = 0; step < samples.length; step++) {
      // A stride that no count of samples here divides visits each once, far from its neighbours.
      const sample = samples[(step * 7919 + pass) % samples.length]
      if (sample && sample.pieces.length > 0) learn(made, sample)
    }
  return { weights: made.weights, bias: made.bias }
}

function learn(made: Fit, { pieces, isOne, share }: Sample): void {
  const norm = Math.sqrt(pieces.length)
  const sum = pieces.reduce((all, piece) => all + (made.weights[piece] ?? 0), 0) / norm
  const pull = (1 / (1 + Math.exp(-(sum + made.bias))) - (isOne ? 1 : 0)) * share
  made.bias -= biasRate * pull
  for (const piece of pieces) {
    const weight = made.weights[piece] ?? 0
    const slope = pull / norm + shrink * weight
    const so = (made.seen[piece] ?? 0) + slope * slope
    made.seen[piece] = so
    made.weights[piece] = weight - (rate * slope) / Math.sqrt(so)
  }
}
