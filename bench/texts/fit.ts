// A linear support vector machine by coordinate descent on its dual (Hsieh, Chang, Lin, Keerthi and Sundararajan
// 2008, squared hinge loss): small, exact to repeat, no library needed.
import { lengthOf, wordCounts } from '../../shared/conversation/model/model.ts'
import { piecesOf } from '../../shared/conversation/model/pieces.ts'

export type Example = Readonly<{ text: string; isOne: boolean; weight: number }>
export type Fitted = Readonly<{ weights: Float64Array; bias: number }>

const passes = 30
/** When no example asks for a greater change, more passes change nothing that a byte would show. */
const still = 0.02

type Values = Readonly<{ at: Int32Array; values: Float64Array; square: number }>
type Sample = Readonly<{
  at: Int32Array
  values: Float64Array
  side: 1 | -1
  /** What softens its margin, and by what a step is divided. */
  soft: number
  square: number
}>
type Fit = { weights: Float64Array; bias: number; pulls: Float64Array }

/** @param size how many weights: a power of two */
export function fitWeights(examples: readonly Example[], size: number): Fitted {
  const samples = examples.map((example) => sampleOf(example, size))
  const fit: Fit = {
    weights: new Float64Array(size),
    bias: 0,
    pulls: new Float64Array(samples.length),
  }
  const order = samples.map((_, at) => at)
  const next = mixing()
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, next)
    let most = 0
    for (const at of order) most = Math.max(most, learn(fit, samples, at))
    if (most < still) break
  }
  return fit
}

/** Read once a text and size: every head and fold asks for the same. */
const read = new Map<string, Values>()

function sampleOf({ text, isOne, weight }: Example, size: number): Sample {
  const name = `${size} ${text}`
  const { at, values, square } = read.get(name) ?? valuesOf(text, size)
  read.set(name, { at, values, square })
  const soft = 1 / (2 * weight)
  return { at, values, side: isOne ? 1 : -1, soft, square: square + soft }
}

function valuesOf(text: string, size: number): Values {
  const pieces = piecesOf(text)
  const each = 1 / lengthOf(pieces)
  const sums = new Map<number, number>()
  const put = (hash: number, value: number) =>
    sums.set(hash & (size - 1), (sums.get(hash & (size - 1)) ?? 0) + value)
  for (const hash of pieces.letters) put(hash, each)
  for (const hash of pieces.words) put(hash, each * wordCounts)
  const values = Float64Array.from(sums.values())
  const square = values.reduce((sum, value) => sum + value * value, 1)
  return { at: Int32Array.from(sums.keys()), values, square }
}

/** One step along one example; tells how much it asked for. */
function learn(fit: Fit, samples: readonly Sample[], at: number): number {
  const sample = samples[at]
  if (!sample) return 0
  const pull = fit.pulls[at] ?? 0
  let score = fit.bias
  for (let k = 0; k < sample.at.length; k++)
    score += (fit.weights[sample.at[k] ?? 0] ?? 0) * (sample.values[k] ?? 0)
  const slope = sample.side * score - 1 + pull * sample.soft
  if (pull === 0 && slope >= 0) return 0
  const now = Math.max(0, pull - slope / sample.square)
  fit.pulls[at] = now
  const change = (now - pull) * sample.side
  for (let k = 0; k < sample.at.length; k++) {
    const place = sample.at[k] ?? 0
    fit.weights[place] = (fit.weights[place] ?? 0) + change * (sample.values[k] ?? 0)
  }
  fit.bias += change
  return Math.abs(slope)
}

/** The same fixed numbers from 0 to 1 at every training. */
function mixing(): () => number {
  let seed = 12_345
  return () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
    return seed / 2 ** 32
  }
}

function shuffle(order: number[], next: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1))
    const held = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = held
  }
}
