// Numbers in columns, and how sure they are.
import type { Random } from '../../local/patients/random.ts'

export type Interval95 = { value: number; low: number; high: number }

/**
 * A statistic of patients with its 95 % bootstrap interval: patients are drawn anew 400 times, the
 * statistic taken of each draw's sums.
 */
export function bootstrap(
  patients: readonly (readonly number[])[],
  statistic: (sums: readonly number[]) => number,
  random: Random,
  draws = 400,
): Interval95 {
  const columns = patients[0]?.length ?? 0
  const sum = (pick: (at: number) => number) => {
    const sums = new Array<number>(columns).fill(0)
    for (let at = 0; at < patients.length; at++) {
      patients[pick(at)]?.forEach((each, column) => {
        sums[column] = (sums[column] ?? 0) + each
      })
    }
    return statistic(sums)
  }
  const drawn = Array.from({ length: draws }, () =>
    sum(() => Math.floor(random.uniform() * patients.length)),
  ).sort((a, b) => a - b)
  return {
    value: sum((at) => at),
    low: drawn[Math.floor(draws * 0.025)] ?? Number.NaN,
    high: drawn[Math.ceil(draws * 0.975) - 1] ?? Number.NaN,
  }
}

/** "12.3 (11.9 to 12.7)". */
export function said({ value, low, high }: Interval95, decimals = 1): string {
  return `${value.toFixed(decimals)} (${low.toFixed(decimals)} to ${high.toFixed(decimals)})`
}

/** Rows under a heading, columns as wide as they need to be. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
