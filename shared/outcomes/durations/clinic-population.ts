// The clinic's own durations, shrunk towards the published ones.

import { normalCdfFast } from '../normal.ts'
import { at } from '../numbers.ts'
import type { Interval } from './durations.ts'
import type { Population } from './population.ts'

/** Fewer patients with an ended episode than this, and the clinic's figures are not called its own. */
const CLINIC_PATIENTS = 10

/** How far a clinic may lie from the published figures: standard deviations of the logarithm. */
const MEDIAN_SD = 0.4
const SPREAD_SD = 0.3
/** The same for the share that holds on, in plain shares. */
const HOLD_SD = 0.1

const CENTRES = 81
const medianSteps = [-0.9, -0.75, -0.6, -0.45, -0.3, -0.15, 0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9]
const spreadSteps = [-0.5, -0.25, 0, 0.25, 0.5]
const holdSteps = [-0.2, -0.15, -0.1, -0.05, 0, 0.05, 0.1, 0.15, 0.2]

/** One patient's episodes with a response, as intervals in days. */
export type PatientDurations = readonly Interval[]

type Candidate = Population & { weight: number }

/**
 * The population a clinic's patients come from: the mean over a fixed grid of medians, spreads and
 * shares that hold on, each weighed by the interval-censored likelihood of all episodes and by its
 * distance from `published`. Without patients it is `published`. Deterministic; no sampling.
 */
export function clinicPopulation(
  patients: readonly PatientDurations[],
  published: Population,
): Population {
  const seen = patients.filter((episodes) => episodes.length > 0)
  const events = seen.filter((episodes) => episodes.some(({ by }) => by !== null)).length
  if (events === 0) return published
  const candidates = spreadSteps.flatMap((within) => weigh(seen, published, within))
  const top = Math.max(...candidates.map(({ weight }) => weight))
  let total = 0
  const mean = { median: 0, between: 0, within: 0, hold: 0 }
  for (const { weight, medianDays, betweenSd, withinSd, holdShare } of candidates) {
    const share = Math.exp(weight - top)
    total += share
    mean.median += share * Math.log(medianDays)
    mean.between += share * Math.log(betweenSd)
    mean.within += share * Math.log(withinSd)
    mean.hold += share * holdShare
  }
  return {
    medianDays: Math.exp(mean.median / total),
    betweenSd: Math.exp(mean.between / total),
    withinSd: Math.exp(mean.within / total),
    holdShare: mean.hold / total,
    from: events >= CLINIC_PATIENTS ? 'clinic' : 'published',
  }
}

/** Every candidate with one spread within patients; `weight` is the log of likelihood times prior. */
function weigh(
  patients: readonly PatientDurations[],
  published: Population,
  withinStep: number,
): Candidate[] {
  const withinSd = published.withinSd * Math.exp(withinStep)
  const reach = 1.2 + 3.5 * published.betweenSd * 1.7
  const centres = Float64Array.from(
    { length: CENTRES },
    (_, i) => Math.log(published.medianDays) + reach * ((2 * i) / (CENTRES - 1) - 1),
  )
  const likelihoods = patients.map((episodes) => likelihoodOf(episodes, centres, withinSd))
  const holding = patients.map((episodes) => episodes.every(({ by }) => by === null))
  const withinPrior = -0.5 * (withinStep / SPREAD_SD) ** 2
  return medianSteps.flatMap((step) =>
    spreadSteps.flatMap((betweenStep) => {
      const medianDays = published.medianDays * Math.exp(step)
      const betweenSd = published.betweenSd * Math.exp(betweenStep)
      const weights = bell(centres, Math.log(medianDays), betweenSd)
      const losing = likelihoods.map((likelihood) => weighed(likelihood, weights))
      const prior =
        withinPrior - 0.5 * (step / MEDIAN_SD) ** 2 - 0.5 * (betweenStep / SPREAD_SD) ** 2
      return holdSteps.flatMap((holdStep) => {
        const holdShare = published.holdShare + holdStep
        if (holdShare < 0.01 || holdShare > 0.6) return []
        const weight =
          prior - 0.5 * (holdStep / HOLD_SD) ** 2 + logLikelihood(losing, holding, holdShare)
        return [{ medianDays, betweenSd, withinSd, holdShare, from: 'clinic' as const, weight }]
      })
    }),
  )
}

/** A product this small takes one more factor, each at least 1e-150, and is still a number. */
const SMALL = 1e-150

/** Multiplies while it can: a logarithm for each patient would be most of the work. */
function logLikelihood(
  losing: readonly number[],
  holding: readonly boolean[],
  holdShare: number,
): number {
  let sum = 0
  let product = 1
  for (let i = 0; i < losing.length; i++) {
    const held = holding[i] === true ? holdShare : 0
    product *= Math.max(held + (1 - holdShare) * at(losing, i), SMALL)
    if (product < SMALL) {
      sum += Math.log(product)
      product = 1
    }
  }
  return sum + Math.log(product)
}

function likelihoodOf(episodes: PatientDurations, centres: Float64Array, sd: number): Float64Array {
  const likelihood = new Float64Array(CENTRES).fill(1)
  for (const { after, by } of episodes) {
    const low = Math.log(after)
    const high = by === null ? Number.POSITIVE_INFINITY : Math.log(by)
    for (let i = 0; i < CENTRES; i++) {
      const centre = at(centres, i)
      const mass = normalCdfFast((high - centre) / sd) - normalCdfFast((low - centre) / sd)
      likelihood[i] = at(likelihood, i) * Math.max(mass, 1e-9)
    }
  }
  return likelihood
}

/** Weights of the centres, from the first to before the last that matters. */
type Bell = Readonly<{ weights: Float64Array; from: number; to: number }>

/** So many standard deviations out, what is left weighs less than a millionth. */
const BELL_REACH = 5

function bell(centres: Float64Array, centre: number, sd: number): Bell {
  const weights = centres.map((each) => Math.exp(-0.5 * ((each - centre) / sd) ** 2))
  const total = weights.reduce((sum, each) => sum + each, 0)
  const isNear = (each: number) => Math.abs(each - centre) <= BELL_REACH * sd
  return {
    weights: weights.map((each) => each / total),
    from: Math.max(centres.findIndex(isNear), 0),
    to: centres.findLastIndex(isNear) + 1,
  }
}

function weighed(likelihood: Float64Array, { weights, from, to }: Bell): number {
  let sum = 0
  for (let i = from; i < to; i++) sum += at(likelihood, i) * at(weights, i)
  return sum
}
