// The two rules that only PCL-5 has (clinical.md 1.5).

/** Symptoms needed at 2 or more in each cluster, DSM-5; items by index. */
const clusters = [
  { from: 0, to: 5, needed: 1 },
  { from: 5, to: 7, needed: 1 },
  { from: 7, to: 14, needed: 2 },
  { from: 14, to: 20, needed: 2 },
]

/**
 * The provisional DSM-5 rule over all twenty answers. Null while missing answers could still turn it.
 * @throws RangeError unless there are twenty.
 */
export function provisionalPtsd(answers: readonly (number | null)[]): boolean | null {
  if (answers.length !== 20) throw new RangeError('PCL-5 has 20 items')
  const met = (isSymptom: (answer: number | null) => boolean) =>
    clusters.every(
      ({ from, to, needed }) => answers.slice(from, to).filter(isSymptom).length >= needed,
    )
  if (met((answer) => answer !== null && answer >= 2)) return true
  return met((answer) => answer === null || answer >= 2) ? null : false
}

/** Weights of B1 B4 C1 C2 D2 D5 E4 E5 (Brier and Price). */
const weights = [2.15, 1.78, 1.79, 1.35, 3.03, 2.96, 2.88, 2.53]

/**
 * An estimate of the full PCL-5 total from the eight items, good to 3-4 points; two decimals. All
 * fours make 73.88, not 80: show it as estimated, never as a PCL-5 score.
 * @throws RangeError unless there are eight.
 */
export function estimatePcl5(answers: readonly number[]): number {
  if (answers.length !== weights.length) throw new RangeError('the short form has 8 items')
  const total = weights.reduce((sum, weight, index) => sum + weight * (answers[index] ?? 0), 0)
  return Math.round(total * 100) / 100
}
