// What is known of durations before a patient's own: a log-normal with a share that holds on.
import { normalCdf, normalQuantile } from '../normal.ts'

/** Beyond so many days the reckoning stops: no study followed responders longer than a year or so. */
export const HORIZON_DAYS = 730

/**
 * Durations of responders. A patient either holds on (share `holdShare`) or has a typical duration of
 * their own, log-normal among patients (`medianDays`, `betweenSd`); each episode scatters around the
 * patient's by `withinSd`. Both spreads are standard deviations of the natural logarithm.
 */
export type Population = Readonly<{
  medianDays: number
  betweenSd: number
  withinSd: number
  /** Share of patients whose response has no end within the horizon, 0 to below 1. */
  holdShare: number
  from: 'published' | 'clinic'
}>

/**
 * The population whose survival passes through two published points.
 * `points`: two `[day, share still responding]`, both shares above `holdShare`, falling.
 */
export function populationThrough(
  points: readonly [readonly [number, number], readonly [number, number]],
  shape: Readonly<{ holdShare: number; withinSd: number }>,
): Population {
  const [[firstDay, firstShare], [secondDay, secondShare]] = points
  const lost = (share: number) => normalQuantile((1 - share) / (1 - shape.holdShare))
  const [a, b] = [lost(firstShare), lost(secondShare)]
  const spread = Math.log(secondDay / firstDay) / (b - a)
  return {
    medianDays: Math.exp(Math.log(firstDay) - spread * a),
    betweenSd: Math.sqrt(spread ** 2 - shape.withinSd ** 2),
    withinSd: shape.withinSd,
    holdShare: shape.holdShare,
    from: 'published',
  }
}

/** The same shape, moved so that half of all responders have lost it by `medianDays`. */
export function populationWithMedian(shape: Population, medianDays: number): Population {
  const z = normalQuantile(0.5 / (1 - shape.holdShare))
  const spread = Math.hypot(shape.betweenSd, shape.withinSd)
  return { ...shape, medianDays: medianDays / Math.exp(z * spread) }
}

/** Share of responders still responding after so many days (0-1). */
export function populationSurvival(population: Population, days: number): number {
  if (days <= 0) return 1
  const spread = Math.hypot(population.betweenSd, population.withinSd)
  const z = (Math.log(days) - Math.log(population.medianDays)) / spread
  return 1 - (1 - population.holdShare) * normalCdf(z)
}
