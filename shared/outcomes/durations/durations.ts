// How long for this patient: own episodes shrunk towards the population, on a fixed grid.
import { normalCdfFast } from '../normal.ts'
import { HORIZON_DAYS, type Population } from './population.ts'

/** A duration known to lie in (after, by]; `by` null: still responding when last seen. Days. */
export type Interval = Readonly<{ after: number; by: number | null }>

/** What is believed of one patient: weights over their own typical log-duration and its scatter, and of holding on. */
export type DurationBelief = Readonly<{
  /** How far episodes scatter around the typical log-duration: one slab of centres for each. */
  spreads: Float64Array
  /** Typical log-durations; the same for every patient of a population. */
  centres: Float64Array
  /** Weight of each centre, slab by slab; with `holds` they sum to 1. */
  weights: Float64Array
  holds: number
}>

const POINTS = 37
const REACH = 3.5
/** How far one patient's episodes scatter, as steps of the logarithm from what is usual in the population. */
const SPREAD_STEPS: readonly number[] = [-1.2, -0.8, -0.4, 0, 0.4, 0.8]
/** How far patients differ in that: set in the worlds for tuning of docs/outcomes.md; nobody has published it. */
const SPREAD_SD = 0.6
/** Keeps one impossible-looking interval from wiping out every centre. */
const FLOOR = 1e-9

/**
 * Two bad scores in a row can look like a loss in a patient who holds on: about once in three years
 * of weekly scores in the simulation (docs/outcomes.md).
 */
const FALSE_LOSSES_A_DAY = 0.001

type Slabs = Pick<DurationBelief, 'spreads' | 'centres' | 'weights'>
/** `unseen`: of a patient with no episode of their own, whose spread is nobody's but the population's. */
type Grid = Slabs & { unseen: Slabs }
const grids = new Map<string, Grid>()

/** Centres, spreads and prior weights of a population; built once per population, kept by its values. */
function gridOf({ medianDays, betweenSd, withinSd, holdShare }: Population): Grid {
  const key = `${medianDays}|${betweenSd}|${withinSd}|${holdShare}`
  const known = grids.get(key)
  if (known !== undefined) return known
  if (grids.size > 200) grids.clear()
  const z = Array.from({ length: POINTS }, (_, at) => (at / (POINTS - 1)) * 2 * REACH - REACH)
  const bells = shares(z)
  const slabs = shares(SPREAD_STEPS.map((step) => step / SPREAD_SD))
  // The population's is the root of the mean square.
  const square = SPREAD_STEPS.reduce(
    (sum, step, at) => sum + (slabs[at] ?? 0) * Math.exp(2 * step),
    0,
  )
  const centres = Float64Array.from(z, (each) => Math.log(medianDays) + each * betweenSd)
  const grid = {
    unseen: {
      spreads: Float64Array.of(withinSd),
      centres,
      weights: Float64Array.from(bells, (each) => (1 - holdShare) * each),
    },
    spreads: Float64Array.from(
      SPREAD_STEPS,
      (step) => (withinSd * Math.exp(step)) / Math.sqrt(square),
    ),
    centres,
    weights: Float64Array.from(
      slabs.flatMap((slab) => bells.map((each) => (1 - holdShare) * slab * each)),
    ),
  }
  grids.set(key, grid)
  return grid
}

/** Weights of standard normal places, summing to 1. */
function shares(places: readonly number[]): number[] {
  const bells = places.map((each) => Math.exp((-each * each) / 2))
  const total = bells.reduce((sum, each) => sum + each, 0)
  return bells.map((each) => each / total)
}

/**
 * The belief about one patient after their own episodes: the interval-censored likelihood of each,
 * times the population's prior, summed over the grid. Deterministic; no sampling. Without any it is the population's
 * own curve, which was measured over patients of every spread.
 */
export function believe(population: Population, episodes: readonly Interval[]): DurationBelief {
  const { unseen, ...grid } = gridOf(population)
  if (episodes.length === 0) return { ...unseen, holds: population.holdShare }
  const { spreads, centres, weights: prior } = grid
  const weights = prior.slice()
  let holds = population.holdShare
  for (const { after, by } of episodes) {
    const low = Math.log(after)
    const high = by === null ? Number.POSITIVE_INFINITY : Math.log(by)
    for (let at = 0; at < weights.length; at++) {
      const centre = centres[at % POINTS] ?? 0
      const mass = between(low - centre, high - centre, spreads[(at / POINTS) | 0] ?? 1)
      weights[at] = (weights[at] ?? 0) * Math.max(mass, FLOOR)
    }
    if (by !== null) holds *= Math.min(FALSE_LOSSES_A_DAY * (by - after), 1)
    holds = rescale(weights, holds)
  }
  return { spreads, centres, weights, holds }
}

/**
 * Own episodes as far as they tell how long a response lasts by itself. Boosters given on time say of each episode
 * only that it held so long: a hundred of them are no hundred proofs that it would have held for years, so without
 * any loss the longest alone counts.
 */
export function seenWithoutLoss(episodes: readonly Interval[]): readonly Interval[] {
  if (episodes.some(({ by }) => by !== null) || episodes.length === 0) return episodes
  return [{ after: Math.max(...episodes.map(({ after }) => after)), by: null }]
}

function between(low: number, high: number, sd: number): number {
  return normalCdfFast(high / sd) - normalCdfFast(low / sd)
}

function rescale(weights: Float64Array, holds: number): number {
  let total = holds
  for (const weight of weights) total += weight
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) / total
  return holds / total
}

/** What weighs less than this adds nothing that is told. */
const NOTHING = 1e-6

/** Probability that the patient's next duration is at most so many days (0-1). */
export function probabilityBy({ spreads, centres, weights }: DurationBelief, days: number): number {
  if (days <= 0) return 0
  const log = Math.log(days)
  let sum = 0
  for (let slab = 0; slab < spreads.length; slab++) {
    const spread = spreads[slab] ?? 1
    for (let at = 0; at < POINTS; at++) {
      const weight = weights[slab * POINTS + at] ?? 0
      if (weight > NOTHING) sum += weight * normalCdfFast((log - (centres[at] ?? 0)) / spread)
    }
  }
  return sum
}

/** The duration below which the next one falls with probability `p`, in days, at most the horizon. */
export function durationQuantile(belief: DurationBelief, p: number): number {
  let low = -1
  let high = Math.log(HORIZON_DAYS)
  if (probabilityBy(belief, HORIZON_DAYS) <= p) return HORIZON_DAYS
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2
    if (probabilityBy(belief, Math.exp(middle)) < p) low = middle
    else high = middle
  }
  return Math.exp(high)
}
