// Reading typed arrays without ceremony.

/** The value at a place, 0 outside. */
export function at(values: Float64Array | Int32Array | readonly number[], place: number): number {
  return values[place] ?? 0
}
