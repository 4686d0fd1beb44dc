// Small statistics of short lists.
import type { Interval } from './durations.ts'

/** The quantile at `p` (0-1), straight between the values around it; null of nothing. */
export function quantileOf(values: readonly number[], p: number): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * p
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  if (below === undefined || above === undefined) return null
  return below + (above - below) * (place - Math.floor(place))
}

/** The middle of an interval; of one that is still open, its known end. */
export function midpoint({ after, by }: Interval): number {
  return by === null ? after : (after + by) / 2
}
