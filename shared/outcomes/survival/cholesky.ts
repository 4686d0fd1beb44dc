// Symmetric equations, solved in place; rows one after another in one array.
import { at } from '../numbers.ts'

/**
 * Solves `matrix * x = right` for a symmetric matrix without negative directions; `matrix` is
 * overwritten. Unknowns the equations leave open (a vanishing pivot) stay at 0.
 */
export function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length
  const x = right.slice()
  for (let column = 0; column < size; column++) factorColumn(matrix, column, size)
  for (let row = 0; row < size; row++) {
    x[row] = (at(x, row) - product(matrix, row, x)) / at(matrix, row * size + row)
  }
  for (let row = size - 1; row >= 0; row--) {
    const value = at(x, row) / at(matrix, row * size + row)
    x[row] = value
    for (let k = 0; k < row; k++) x[k] = at(x, k) - at(matrix, row * size + k) * value
  }
  return x
}

function factorColumn(matrix: Float64Array, column: number, size: number): void {
  const own = at(matrix, column * size + column)
  const pivot = own * (1 + 1e-12) - squares(matrix, column, size)
  const root = pivot > 1e-11 * own ? Math.sqrt(pivot) : Number.POSITIVE_INFINITY
  matrix[column * size + column] = root
  for (let row = column + 1; row < size; row++) {
    let sum = at(matrix, row * size + column)
    for (let k = 0; k < column; k++) {
      sum -= at(matrix, row * size + k) * at(matrix, column * size + k)
    }
    matrix[row * size + column] = sum / root
  }
}

function squares(matrix: Float64Array, row: number, size: number): number {
  let sum = 0
  for (let k = 0; k < row; k++) sum += at(matrix, row * size + k) ** 2
  return sum
}

function product(matrix: Float64Array, row: number, x: Float64Array): number {
  let sum = 0
  for (let k = 0; k < row; k++) sum += at(matrix, row * x.length + k) * at(x, k)
  return sum
}
