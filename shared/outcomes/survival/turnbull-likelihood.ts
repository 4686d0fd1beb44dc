// The likelihood of interval-censored durations, its slope, and how far from the maximum it is.

import { at } from '../numbers.ts'

/** Intervals as runs `first..past-1` of support points, with how often each occurs. */
export type CensoredCounts = Readonly<{
  first: Int32Array
  past: Int32Array
  count: Float64Array
  total: number
}>

/** Running totals: entry k is the mass of the first k points. */
export function cumulate(masses: Float64Array): Float64Array {
  const sums = new Float64Array(masses.length + 1)
  for (let i = 0; i < masses.length; i++) sums[i + 1] = at(sums, i) + at(masses, i)
  return sums
}

export function logLikelihood(counts: Runs, masses: Float64Array): number {
  return logLikelihoodOf(counts, cumulate(masses))
}

type Runs = Pick<CensoredCounts, 'first' | 'past' | 'count'>

/** The same from running totals. */
export function logLikelihoodOf({ first, past, count }: Runs, sums: Float64Array): number {
  let sum = 0
  for (let i = 0; i < count.length; i++) {
    const mass = at(sums, at(past, i)) - at(sums, at(first, i))
    sum += at(count, i) * (mass > 0 ? Math.log(mass) : Number.NEGATIVE_INFINITY)
  }
  return sum
}

/** Derivative of the log-likelihood by each mass. */
export function gradient(
  { first, past, count }: CensoredCounts,
  masses: Float64Array,
): Float64Array {
  const sums = cumulate(masses)
  const change = new Float64Array(masses.length + 1)
  for (let i = 0; i < count.length; i++) {
    const [from, to] = [at(first, i), at(past, i)]
    const weight = at(count, i) / Math.max(at(sums, to) - at(sums, from), 1e-300)
    change[from] = at(change, from) + weight
    change[to] = at(change, to) - weight
  }
  const slopes = new Float64Array(masses.length)
  let running = 0
  for (let i = 0; i < slopes.length; i++) {
    running += at(change, i)
    slopes[i] = running
  }
  return slopes
}

/** No derivative may exceed the number of intervals, and where there is mass it must equal it. */
export function breachOf(counts: CensoredCounts, masses: Float64Array): number {
  const slopes = gradient(counts, masses)
  let breach = 0
  for (let i = 0; i < masses.length; i++) {
    const excess = at(slopes, i) / counts.total - 1
    breach = Math.max(breach, at(masses, i) > 0 ? Math.abs(excess) : excess)
  }
  return breach
}
