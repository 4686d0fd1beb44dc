// Whether the response is lost by now, as a probability: all scales since the session, each with its error.
import { type Population, populationSurvival } from './population.ts'
import { lossLikelihood, type TrendPoint, type TrendSetting } from './trend.ts'

/**
 * A floor is known the better the longer it was looked at: half a year of weekly scales. Floors just below the boundary
 * count for more here: a patient who rests there is whom a loss is most easily found in by chance.
 */
const close = { floors: [0.15, 0.4, 0.65, 0.8, 0.9, 0.97], readings: 26 } as const
/** Days before the last reading, and after it, between which a loss may have come or be coming. */
const BEFORE = [60, 44, 32, 24, 18, 14, 10, 7, 4, 2, 0] as const
const AFTER = [4, 10, 20, 40] as const
/**
 * Two forms whose recall overlaps throughout ask about the same days; their errors are then taken to be as alike as
 * this (docs/clinical.md "Loss as a probability").
 */
const OVERLAP = 0.5

/** How much each reading tells beside the one before it: forms that ask about the same days are not two witnesses. */
export function withoutOverlap(points: readonly TrendPoint[], recallDays: number): TrendPoint[] {
  return points.map((point, at) => {
    const gap = point.day - (points[at - 1]?.day ?? Number.NEGATIVE_INFINITY)
    const overlap = recallDays > 0 ? Math.max(0, 1 - gap / recallDays) : 0
    return { ...point, weight: 1 - OVERLAP * overlap }
  })
}

/**
 * The probability (0-1) that the true score lies beyond the boundary at the last reading. Before any reading a loss is
 * as likely as `population` has it; a path as in `lossLikelihood` explains the readings.
 */
export function probabilityLost(
  points: readonly TrendPoint[],
  setting: TrendSetting,
  population: Population,
): number {
  const last = points.at(-1)?.day
  if (last === undefined) return 0
  const edges = [...BEFORE.map((days) => last - days), ...AFTER.map((days) => last + days)]
  const cells = edges.slice(1).flatMap((to, at) => {
    const from = Math.max(edges[at] ?? 0, 0)
    return to > from ? [{ from, to }] : []
  })
  const middles = Float64Array.from(cells, ({ from, to }) => (from + to) / 2)
  const { byDay, never } = lossLikelihood(points, setting, middles, close)
  let lost = 0
  let total = populationSurvival(population, edges.at(-1) ?? last) * never
  cells.forEach(({ from, to }, at) => {
    const prior = populationSurvival(population, from) - populationSurvival(population, to)
    const weighed = prior * (byDay[at] ?? 0)
    total += weighed
    if (to <= last) lost += weighed
  })
  return total > 0 ? lost / total : 0
}

/** Readings of one patient that a published error counts for as much as. */
const PUBLISHED_WEIGHT = 8

/**
 * This patient's own error: half the squared differences between neighbouring readings in response, shrunk towards the
 * published one.
 */
export function ownError(held: readonly TrendPoint[], published: number): number {
  let sum = PUBLISHED_WEIGHT * published ** 2
  let count = PUBLISHED_WEIGHT
  held.slice(1).forEach(({ day, burden }, at) => {
    const before = held[at]
    if (before === undefined || day - before.day > NEIGHBOUR_DAYS) return
    sum += (burden - before.burden) ** 2 / 2
    count += 1
  })
  return Math.sqrt(sum / count)
}

const NEIGHBOUR_DAYS = 16
