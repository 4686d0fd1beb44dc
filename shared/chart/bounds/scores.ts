// The scores a chart keeps: of each instrument as many as any advice looks back on.
import type { ChartState, Score } from '../state.ts'
import { cutAlso } from './cut.ts'

export const scoreLimits = {
  /** Of one instrument: more than ten years of one every six days. */
  ofOne: 640,
  /** Of all together, in equal shares. */
  ofAll: 1_000,
  /** No share is smaller: two years of weekly ones. */
  leastShare: 100,
} as const

export function boundScores(chart: ChartState): ChartState {
  const { scores } = chart
  if (scores.length <= scoreLimits.leastShare) return chart
  const byInstrument = Map.groupBy(scores, ({ instrument }) => instrument)
  const share = shareOf(byInstrument.size)
  const forgotten = new Set<Score>()
  for (const of of byInstrument.values())
    for (const each of oldest(of, of.length - share)) forgotten.add(each)
  if (forgotten.size === 0) return chart
  return {
    ...chart,
    scores: scores.filter((each) => !forgotten.has(each)),
    cut: cutAlso(chart.cut, 'scores'),
  }
}

/** How many scores of one instrument are kept on a chart that has so many instruments. */
function shareOf(instruments: number): number {
  const { ofOne, ofAll, leastShare } = scoreLimits
  return Math.min(ofOne, Math.max(leastShare, Math.floor(ofAll / Math.max(1, instruments))))
}

/** By when they were taken, whenever they were entered. */
function oldest(scores: readonly Score[], count: number): readonly Score[] {
  if (count <= 0) return []
  return scores.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).slice(0, count)
}
