// Survival from durations known only to lie between two check-ins: Turnbull 1976.
import { OutcomesInputError } from '../errors.ts'
import { maximise } from './turnbull-fit.ts'
import type { CensoredCounts } from './turnbull-likelihood.ts'

/** A duration in (after, by], days; `by` null: still responding when last seen; equal: known exactly. */
export type CensoredDuration = Readonly<{ after: number; by: number | null }>

export type Support = {
  from: number
  /** Null: the mass lies somewhere beyond `from`. */
  to: number | null
  mass: number
}

export type Turnbull = {
  /** Where the durations lie, and how much of them: masses above 0, which sum to 1. */
  support: Support[]
  /** Between `from` and `to` survival is undetermined: somewhere from `high` down to `low`. */
  bands: { from: number; to: number | null; high: number; low: number }[]
  iterations: number
  /** True when the Kuhn-Tucker conditions hold to 1e-8. */
  converged: boolean
  /** The largest breach of the Kuhn-Tucker conditions, relative to the number of intervals. */
  kuhnTucker: number
  logLikelihood: number
}

/** Breach of the Kuhn-Tucker conditions below which the maximum is reached. */
const CONVERGED = 1e-8

/**
 * The nonparametric maximum likelihood estimate from interval-censored durations. No interval at all
 * gives an empty support. Where masses are not unique, these are one maximum; survival outside the
 * bands is what the data determine.
 * Method: innermost intervals (Turnbull 1976), masses by EM and iterative convex minorant steps
 * (Wellner and Zhan 1997), sharpened by Newton steps on the masses above 0.
 * @throws OutcomesInputError for an interval that is negative, reversed or no number.
 */
export function turnbull(intervals: readonly CensoredDuration[]): Turnbull {
  intervals.forEach(({ after, by }, at) => {
    const valid = after >= 0 && Number.isFinite(after) && (by === null || by >= after)
    if (!valid)
      throw new OutcomesInputError(`intervals[${at}]`, 'is negative, reversed or no number')
  })
  if (intervals.length === 0) {
    return {
      support: [],
      bands: [],
      iterations: 0,
      converged: true,
      kuhnTucker: 0,
      logLikelihood: 0,
    }
  }
  const bounds = innermost(intervals)
  const fit = maximise(countsOf(intervals, bounds), bounds.length)
  const support = bounds.flatMap(({ from, to }, at): Support[] => {
    const mass = fit.masses[at] ?? 0
    return mass > 0 ? [{ from, to: Number.isFinite(to) ? to : null, mass }] : []
  })
  return {
    support,
    bands: bandsOf(support),
    iterations: fit.iterations,
    converged: fit.breach <= CONVERGED,
    kuhnTucker: fit.breach,
    logLikelihood: fit.logLikelihood,
  }
}

/**
 * Share still responding after `days`: one value twice outside the bands, inside one the range that
 * the data leave open.
 */
export function survivalAt(
  { support }: Pick<Turnbull, 'support'>,
  days: number,
): {
  low: number
  high: number
} {
  let lost = 0
  let perhaps = 0
  for (const { from, to, mass } of support) {
    if (to !== null && to <= days) lost += mass
    else if (from < days) perhaps += mass
  }
  const high = Math.max(1 - lost, 0)
  return { low: Math.max(high - perhaps, 0), high }
}

/**
 * The duration by which half have lost the response, in days: where the curve crosses a half, drawn
 * straight through a band. Null when more than half hold on beyond the last support.
 */
export function medianOf({ bands }: Pick<Turnbull, 'bands'>): number | null {
  const band = bands.find(({ low }) => low <= 0.5)
  if (band === undefined || band.to === null) return null
  return band.from + ((band.high - 0.5) / (band.high - band.low)) * (band.to - band.from)
}

type Bounds = { from: number; to: number }

const EXACT_START = 0
const RIGHT = 1
const LEFT = 2

/** Innermost intervals: a left end followed at once by a right end. At ties: exact, right, left. */
function innermost(intervals: readonly CensoredDuration[]): Bounds[] {
  const ends = intervals.flatMap(({ after, by }) => {
    const to = by ?? Number.POSITIVE_INFINITY
    return [
      { at: after, order: to === after ? EXACT_START : LEFT },
      { at: to, order: RIGHT },
    ]
  })
  ends.sort((a, b) => (a.at === b.at ? a.order - b.order : a.at - b.at))
  const found: Bounds[] = []
  for (let at = 1; at < ends.length; at++) {
    const [left, right] = [ends[at - 1], ends[at]]
    if (left === undefined || right === undefined) continue
    if (left.order !== RIGHT && right.order === RIGHT) found.push({ from: left.at, to: right.at })
  }
  return found
}

/** Each interval as the run of innermost ones it holds; like runs counted together. */
function countsOf(
  intervals: readonly CensoredDuration[],
  bounds: readonly Bounds[],
): CensoredCounts {
  const runs = new Map<number, number>()
  for (const { after, by } of intervals) {
    const to = by ?? Number.POSITIVE_INFINITY
    // What was still responding at an exact time outlasted it: (after, by] leaves its open end out.
    const first = search(bounds, (each) => each.from >= after && (to === after || each.to > after))
    const past = search(bounds, (each) => each.to > to)
    const key = first * (bounds.length + 1) + past
    runs.set(key, (runs.get(key) ?? 0) + 1)
  }
  const keys = [...runs.keys()]
  return {
    first: Int32Array.from(keys, (key) => Math.floor(key / (bounds.length + 1))),
    past: Int32Array.from(keys, (key) => key % (bounds.length + 1)),
    count: Float64Array.from(runs.values()),
    total: intervals.length,
  }
}

/** The first index at which a rising condition holds. */
function search(bounds: readonly Bounds[], holds: (each: Bounds) => boolean): number {
  let [low, high] = [0, bounds.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const each = bounds[middle]
    if (each !== undefined && holds(each)) high = middle
    else low = middle + 1
  }
  return low
}

function bandsOf(support: readonly Support[]): Turnbull['bands'] {
  let survival = 1
  return support.map(({ from, to, mass }) => {
    const high = survival
    survival = Math.max(survival - mass, 0)
    return { from, to, high, low: survival }
  })
}
