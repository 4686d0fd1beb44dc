// The masses of Turnbull's estimate: EM and iterative convex minorant steps, then Newton.
import { at } from '../numbers.ts'
import { type CensoredCounts, cumulate, gradient, logLikelihoodOf } from './turnbull-likelihood.ts'
import { sharpen } from './turnbull-newton.ts'

export type Fit = Readonly<{
  masses: Float64Array
  iterations: number
  /** Largest breach of the Kuhn-Tucker conditions, relative to `total`. */
  breach: number
  logLikelihood: number
}>

/** Rounds of steps before each try with Newton: mostly the first one ends it. */
const ROUNDS = [6, 6, 12, 24, 48, 96, 192, 384, 768] as const
const CONVERGED = 1e-9

/** Masses over `points` support points with the greatest likelihood. */
export function maximise(counts: CensoredCounts, points: number): Fit {
  let masses: Float64Array = new Float64Array(points).fill(1 / points)
  let best: Fit | null = null
  let iterations = 0
  for (const rounds of ROUNDS) {
    for (let round = 0; round < rounds; round++)
      masses = minorantStep(counts, emStep(counts, masses))
    iterations += rounds
    const fit = { ...sharpen(counts, masses), iterations }
    if (best === null || fit.breach < best.breach) best = fit
    if (best.breach <= CONVERGED) return best
  }
  return best ?? { ...sharpen(counts, masses), iterations }
}

function emStep(counts: CensoredCounts, masses: Float64Array): Float64Array {
  const slopes = gradient(counts, masses)
  return masses.map((mass, i) => (mass * at(slopes, i)) / counts.total)
}

/** One step of the iterative convex minorant: Newton by the diagonal, made rising, then shortened. */
function minorantStep(counts: CensoredCounts, masses: Float64Array): Float64Array {
  const sums = cumulate(masses)
  const { slope, curvature } = derivativesBySum(counts, sums)
  const inner = sums.length - 2
  const target = new Float64Array(inner)
  const weight = new Float64Array(inner)
  for (let i = 0; i < inner; i++) {
    const curve = Math.max(at(curvature, i + 1), 1e-12)
    weight[i] = curve
    target[i] = at(sums, i + 1) + at(slope, i + 1) / curve
  }
  const risen = rising(target, weight)
  const aim = sums.slice()
  for (let i = 0; i < inner; i++) aim[i + 1] = Math.min(Math.max(at(risen, i), 0), 1)
  aim[inner + 1] = at(sums, inner + 1)
  return differences(shorten(counts, sums, aim))
}

function derivativesBySum({ first, past, count }: CensoredCounts, sums: Float64Array) {
  const slope = new Float64Array(sums.length)
  const curvature = new Float64Array(sums.length)
  for (let i = 0; i < count.length; i++) {
    const [from, to] = [at(first, i), at(past, i)]
    const mass = Math.max(at(sums, to) - at(sums, from), 1e-300)
    const pull = at(count, i) / mass
    slope[to] = at(slope, to) + pull
    slope[from] = at(slope, from) - pull
    curvature[to] = at(curvature, to) + pull / mass
    curvature[from] = at(curvature, from) + pull / mass
  }
  return { slope, curvature }
}

/** Weighted least squares by rising values: pool adjacent violators. */
function rising(values: Float64Array, weights: Float64Array): Float64Array {
  const level = new Float64Array(values.length)
  const mass = new Float64Array(values.length)
  const end = new Int32Array(values.length)
  let blocks = 0
  for (let i = 0; i < values.length; i++) {
    let value = at(values, i)
    let weight = at(weights, i)
    while (blocks > 0 && at(level, blocks - 1) >= value) {
      blocks -= 1
      const joined = weight + at(mass, blocks)
      value = (value * weight + at(level, blocks) * at(mass, blocks)) / joined
      weight = joined
    }
    level[blocks] = value
    mass[blocks] = weight
    end[blocks] = i
    blocks += 1
  }
  const result = new Float64Array(values.length)
  let i = 0
  for (let block = 0; block < blocks; block++) {
    for (; i <= at(end, block); i++) result[i] = at(level, block)
  }
  return result
}

/** The furthest of halving steps towards `aim` that does not lower the likelihood; else no step. */
function shorten(counts: CensoredCounts, sums: Float64Array, aim: Float64Array): Float64Array {
  const before = logLikelihoodOf(counts, sums)
  for (let share = 1; share > 1e-4; share /= 2) {
    const tried = sums.map((sum, i) => sum + share * (at(aim, i) - sum))
    if (logLikelihoodOf(counts, tried) >= before) return tried
  }
  return sums
}

function differences(sums: Float64Array): Float64Array {
  const masses = new Float64Array(sums.length - 1)
  for (let i = 0; i < masses.length; i++) {
    masses[i] = Math.max(at(sums, i + 1) - at(sums, i), 0)
  }
  return masses
}
