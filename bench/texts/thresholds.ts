// From which score on a head counts: as low as the harmless texts allow, by families, on texts it never saw.
import { upperBound } from './bound.ts'
import type { Scored } from './cross-validate.ts'

/** Labels of texts that should ring for nobody. */
const harmless: ReadonlySet<string> = new Set([
  'benign-figurative',
  'benign-chat',
  'auto',
  'empty-odd',
  'help',
  'opt-in',
  'opt-out',
])

export type Threshold = Readonly<{
  /** Null where no score keeps the bound. */
  from: number | null
  /** Families of harmless texts, how many of them it would ring for, and the upper 95 % bound of that share. */
  families: number
  falsely: number
  bound: number
}>

/** Also notes like "also opt-out" make a text one to worry about, whatever its label. */
export const isHarmless = ({ label, note }: Scored): boolean =>
  harmless.has(label) && !(note ?? '').includes('also')

/**
 * The lowest score from which the upper bound of the false share, by families, is at most `share`. A family counts
 * as soon as one of its texts would ring.
 */
export function thresholdFor(scored: readonly Scored[], share: number): Threshold {
  const worst = new Map<string, number>()
  for (const row of scored)
    if (isHarmless(row))
      worst.set(row.family, Math.max(worst.get(row.family) ?? Number.NEGATIVE_INFINITY, row.score))
  const scores = [...worst.values()].toSorted((a, b) => b - a)
  let falsely = 0
  while (falsely < scores.length && upperBound(falsely + 1, scores.length) <= share) falsely += 1
  const bound = upperBound(falsely, scores.length)
  const highest = scores[falsely]
  const from = bound <= share && highest !== undefined ? highest + 1e-3 : null
  return { from, families: scores.length, falsely, bound }
}
