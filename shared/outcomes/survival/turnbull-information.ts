// The curvature of the likelihood of interval-censored durations.
import { at } from '../numbers.ts'
import type { CensoredCounts } from './turnbull-likelihood.ts'

/**
 * Minus the second derivatives by the masses above 0 (`size` of them), as a dense matrix. Each
 * interval adds a constant over a square, so its corners suffice and running sums do the rest.
 */
export function informationOf(
  { first, past, count }: CensoredCounts,
  masses: Float64Array,
  size: number,
): Float64Array {
  const { rank, sums } = running(masses)
  const width = size + 1
  const corners = new Float64Array(width * width)
  const add = (row: number, column: number, value: number) => {
    corners[row * width + column] = at(corners, row * width + column) + value
  }
  for (let i = 0; i < count.length; i++) {
    const [from, to] = [at(rank, at(first, i)), at(rank, at(past, i))]
    const mass = Math.max(at(sums, at(past, i)) - at(sums, at(first, i)), 1e-300)
    const value = at(count, i) / (mass * mass)
    add(from, from, value)
    add(to, to, value)
    add(from, to, -value)
    add(to, from, -value)
  }
  return summed(corners, size)
}

/** How many masses above 0, and how much mass, come before each point. */
function running(masses: Float64Array): { rank: Int32Array; sums: Float64Array } {
  const rank = new Int32Array(masses.length + 1)
  const sums = new Float64Array(masses.length + 1)
  for (let i = 0; i < masses.length; i++) {
    rank[i + 1] = at(rank, i) + (at(masses, i) > 0 ? 1 : 0)
    sums[i + 1] = at(sums, i) + at(masses, i)
  }
  return { rank, sums }
}

function summed(corners: Float64Array, size: number): Float64Array {
  const matrix = new Float64Array(size * size)
  const above = new Float64Array(size)
  for (let row = 0; row < size; row++) {
    let along = 0
    for (let column = 0; column < size; column++) {
      along += at(corners, row * (size + 1) + column)
      above[column] = at(above, column) + along
      matrix[row * size + column] = at(above, column)
    }
  }
  return matrix
}
