// Where the scores are heading: how well each possible day of loss explains the scores so far.

/** A reading seen from the session: `day` days after it, `burden` points from the best score. */
export type TrendPoint = Readonly<{
  day: number
  burden: number
  /** Share of a witness of its own, 0-1; 1 unless it asks about the same days as the one before. */
  weight?: number
}>

export type TrendSetting = Readonly<{
  /** Burden at which response is lost. */
  boundary: number
  /** Burden at baseline, where a relapse levels off. */
  baseline: number
  /** Standard error of measurement, points. */
  standardError: number
}>

/** Floors the scores rest on before they rise, as shares of the boundary. */
const FLOORS = [0.1, 0.3, 0.5, 0.7, 0.9] as const
/** Days a rise takes from floor to boundary: from a sudden turn to a slow slide. */
const RISES = [4, 8, 16, 32, 64] as const
/** Readings looked at; older ones say little about the coming weeks. */
const READINGS = 12
const usual = { floors: FLOORS, readings: READINGS }
/**
 * People fluctuate beyond the error of the questionnaire itself, by a tenth or so; the tails of
 * Student's t (7 degrees of freedom, scaled to the same standard deviation) keep one odd score from
 * steering the trend.
 */
const FREEDOM = 7
const STATE_FACTOR = 1.1 * Math.sqrt((FREEDOM - 2) / FREEDOM)

/**
 * For each candidate day of loss, the likelihood of the scores (relative; at most 1 is likely), and
 * the likelihood if no loss ever comes. A path rests on a floor, then rises in a straight line
 * through the boundary on the day of loss; floor and speed are averaged over.
 */
export function lossLikelihood(
  points: readonly TrendPoint[],
  setting: TrendSetting,
  candidates: Float64Array,
  { floors, readings }: { floors: readonly number[]; readings: number } = usual,
): { byDay: Float64Array; never: number } {
  const recent = points.slice(-readings)
  const byDay = new Float64Array(candidates.length)
  const last = recent.at(-1)?.day ?? 0
  let never = 0
  for (const share of floors) {
    const floor = share * setting.boundary
    const resting = pathLikelihood(recent, setting, floor, Number.POSITIVE_INFINITY, 1)
    never += resting / floors.length
    for (const rise of RISES) {
      const weight = 1 / (floors.length * RISES.length)
      for (let at = 0; at < candidates.length; at++) {
        const loss = candidates[at] ?? 0
        const likelihood =
          loss - rise >= last ? resting : pathLikelihood(recent, setting, floor, loss, rise)
        byDay[at] = (byDay[at] ?? 0) + weight * likelihood
      }
    }
  }
  return { byDay, never }
}

function pathLikelihood(
  points: readonly TrendPoint[],
  { boundary, baseline, standardError }: TrendSetting,
  floor: number,
  loss: number,
  rise: number,
): number {
  const slope = (boundary - floor) / rise
  const scale = 1 / (FREEDOM * (STATE_FACTOR * standardError) ** 2)
  let likelihood = 1
  for (const { day, burden, weight = 1 } of points) {
    const line = boundary + slope * (day - loss)
    const expected = line < floor ? floor : line > baseline ? baseline : line
    const residual = burden - expected
    const q = 1 + residual * residual * scale
    const told = q * q * q * q // to the power of (FREEDOM + 1) / 2
    likelihood /= weight === 1 ? told : told ** weight
  }
  return likelihood
}
