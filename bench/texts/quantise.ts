// A weight in one byte: what a decision turns on is the sum of hundreds.
import type { Fitted } from './fit.ts'

export function quantised({ weights, bias }: Fitted): {
  weights: Int8Array
  scale: number
  bias: number
} {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9)
  const scale = largest / 127
  return { weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale, bias }
}
