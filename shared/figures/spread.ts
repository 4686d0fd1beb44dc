// The middle of some numbers and the one that nine in ten stay below: each is one of them, or between two.
import type { Spread } from './types.ts'

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  return { n: sorted.length, median: at(sorted, 0.5), ninetieth: at(sorted, 0.9) }
}

/** As R's `quantile` (type 7) has it, to a tenth; null of none. */
function at(sorted: readonly number[], share: number): number | null {
  if (sorted.length === 0) return null
  const place = share * (sorted.length - 1)
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0]
  return Math.round((low + (high - low) * (place - Math.floor(place))) * 10) / 10
}
