// The day of loss: what durations say, times what the scores say, over a fixed grid of days.
import { type DurationBelief, probabilityBy } from './durations.ts'
import { HORIZON_DAYS } from './population.ts'
import { lossLikelihood, type TrendPoint, type TrendSetting } from './trend.ts'

/** Everything in days since the session. */
export type ForecastInput = Readonly<{
  /** The last day on which the response is taken to have held. */
  wellUntil: number
  points: readonly TrendPoint[]
  setting: TrendSetting
  belief: DurationBelief
}>

/** Probability of loss by the end of each cell, and the cells' ends in days since the session. */
export type Forecast = Readonly<{
  edges: Float64Array
  /** Durations and scores together; the last falls short of 1 by the probability of holding on. */
  combined: Float64Array
  /** The scores alone, every day of loss being as likely as any other on a log scale. */
  scoresAlone: Float64Array
}>

/** Three weeks that may hide a loss, and the four to come: where the date matters, the grid is fine. */
const DAILY = 49

/** Daily for so long, then ever wider. */
const OFFSETS = offsets()

function offsets(): Float64Array {
  const list: number[] = []
  for (let day = 0; day <= DAILY; day++) list.push(day)
  for (let day = DAILY * 1.12; day < HORIZON_DAYS; day *= 1.12) list.push(day)
  return Float64Array.from([...list, HORIZON_DAYS])
}

/** The distribution of the day of loss, given survival to `wellUntil` and the scores so far. */
export function forecast({ wellUntil, points, setting, belief }: ForecastInput): Forecast {
  const edges = OFFSETS.map((offset) => wellUntil + offset)
  const middles = new Float64Array(edges.length - 1)
  for (let at = 0; at < middles.length; at++) {
    middles[at] = ((edges[at] ?? 0) + (edges[at + 1] ?? 0)) / 2
  }
  const likelihood = lossLikelihood(points, setting, middles)
  const prior = new Float64Array(middles.length)
  const vague = new Float64Array(middles.length)
  let before = probabilityBy(belief, wellUntil)
  for (let at = 0; at < prior.length; at++) {
    const after = probabilityBy(belief, edges[at + 1] ?? 0)
    prior[at] = Math.max(after - before, 0)
    vague[at] = Math.log((edges[at + 1] ?? 1) / Math.max(edges[at] ?? 1, 1))
    before = after
  }
  const beyond = Math.max(1 - before, 0)
  return {
    edges,
    combined: accumulate(prior, likelihood.byDay, beyond * likelihood.never),
    scoresAlone: accumulate(vague, likelihood.byDay, 0),
  }
}

function accumulate(prior: Float64Array, likelihood: Float64Array, beyond: number): Float64Array {
  const cumulated = new Float64Array(prior.length + 1)
  for (let at = 0; at < prior.length; at++) {
    cumulated[at + 1] = (cumulated[at] ?? 0) + (prior[at] ?? 0) * (likelihood[at] ?? 0)
  }
  const total = (cumulated.at(-1) ?? 0) + beyond
  return total > 0 ? cumulated.map((each) => each / total) : cumulated
}

/** Probability of loss by `day` days since the session. */
export function lossBy(edges: Float64Array, cumulated: Float64Array, day: number): number {
  if (day <= (edges[0] ?? 0)) return 0
  for (let at = 1; at < edges.length; at++) {
    const [from, to] = [edges[at - 1] ?? 0, edges[at] ?? 0]
    if (day <= to) {
      const [low, high] = [cumulated[at - 1] ?? 0, cumulated[at] ?? 0]
      return low + ((high - low) * (day - from)) / (to - from)
    }
  }
  return cumulated.at(-1) ?? 0
}

/** The day since the session by which loss has probability `p`; null when that lies beyond the horizon. */
export function dayOfLoss(edges: Float64Array, cumulated: Float64Array, p: number): number | null {
  for (let at = 1; at < edges.length; at++) {
    const [low, high] = [cumulated[at - 1] ?? 0, cumulated[at] ?? 0]
    if (high >= p && high > low) {
      const [from, to] = [edges[at - 1] ?? 0, edges[at] ?? 0]
      return from + ((to - from) * (p - low)) / (high - low)
    }
  }
  return null
}
