// Newton steps on the masses above 0, with points joining and leaving, to the last digits.

import { at } from '../numbers.ts'
import { solve } from './cholesky.ts'
import { informationOf } from './turnbull-information.ts'
import { breachOf, type CensoredCounts, gradient, logLikelihood } from './turnbull-likelihood.ts'

type Sharpened = { masses: Float64Array; breach: number; logLikelihood: number }

/** Beyond so many points with mass the dense equations cost more than they save. */
const MAX_POINTS = 500
const MAX_STEPS = 80
/** A mass below this is none. */
const GONE = 1e-13
/** Masses have settled when every slope is this near to the number of intervals, relatively. */
const SETTLED = 1e-6
/** An empty point is worth filling when its slope exceeds that number by this. */
const WORTH = 1e-10
/** What it starts with. */
const SEED = 1e-6
/** The likelihood is not known more finely than this. */
const ROUNDING = 1e-10

/**
 * Climbs from `start` by Newton steps for the log-likelihood less `total` times the mass, whose
 * maximum is the one under masses that sum to 1. Points driven to 0 leave; a point where more mass
 * would help joins with a little.
 */
export function sharpen(counts: CensoredCounts, start: Float64Array): Sharpened {
  let masses: Float64Array = start.slice()
  let best = told(counts, masses)
  for (let step = 0; step < MAX_STEPS; step++) {
    const slopes = gradient(counts, masses)
    const joined = join(counts, masses, slopes)
    const active = activeOf(masses)
    if (active.length > MAX_POINTS) return best
    if (joined) continue
    masses = newtonStep(counts, masses, active, slopes)
    const next = told(counts, masses)
    if (next.breach < best.breach) best = next
    if (best.breach <= 1e-11) return best
  }
  return best
}

function told(counts: CensoredCounts, masses: Float64Array): Sharpened {
  const total = masses.reduce((sum, mass) => sum + mass, 0)
  const scaled = masses.map((mass) => mass / total)
  return {
    masses: scaled,
    breach: breachOf(counts, scaled),
    logLikelihood: logLikelihood(counts, scaled),
  }
}

function activeOf(masses: Float64Array): number[] {
  const active: number[] = []
  for (let i = 0; i < masses.length; i++) if (at(masses, i) > 0) active.push(i)
  return active
}

/** Once the masses have settled: gives a little to the steepest empty point between each two. */
function join(counts: CensoredCounts, masses: Float64Array, slopes: Float64Array): boolean {
  const excess = (i: number) => at(slopes, i) / counts.total - 1
  if (activeOf(masses).some((i) => Math.abs(excess(i)) > SETTLED)) return false
  const joining: number[] = []
  let steepest: number | null = null
  for (let i = 0; i < masses.length; i++) {
    if (at(masses, i) > 0) {
      if (steepest !== null) joining.push(steepest)
      steepest = null
    } else if (excess(i) > WORTH && (steepest === null || excess(i) > excess(steepest))) {
      steepest = i
    }
  }
  if (steepest !== null) joining.push(steepest)
  for (const i of joining) masses[i] = SEED
  return joining.length > 0
}

function newtonStep(
  counts: CensoredCounts,
  masses: Float64Array,
  active: readonly number[],
  slopes: Float64Array,
): Float64Array {
  const pull = Float64Array.from(active, (i) => at(slopes, i) - counts.total)
  const move = solve(informationOf(counts, masses, active.length), pull)
  let share = 1
  active.forEach((i, row) => {
    if (at(move, row) < 0) share = Math.min(share, -at(masses, i) / at(move, row))
  })
  const before = objective(counts, masses)
  for (; share > 1e-10; share /= 2) {
    const tried = masses.slice()
    active.forEach((i, row) => {
      const mass = at(masses, i) + share * at(move, row)
      tried[i] = mass > GONE ? mass : 0
    })
    if (objective(counts, tried) >= before - ROUNDING) return tried
  }
  return masses
}

function objective(counts: CensoredCounts, masses: Float64Array): number {
  return logLikelihood(counts, masses) - counts.total * masses.reduce((sum, each) => sum + each, 0)
}
