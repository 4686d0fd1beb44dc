// Readings of the same words again and again: kept where one process reads for a whole clinic's years, the simulator.

let keptAtMost = 0

/** Bodies of texts stay in memory by it, so it is for made-up patients alone. Elsewhere none is kept. */
export function keepReadings(atMost: number): void {
  keptAtMost = atMost
}

/** A pure reader of texts, which says again what it said of the same words. */
export function lately<T, More = undefined>(
  reader: (body: string, more?: More) => T,
): (body: string, more?: More) => T {
  const said = new Map<string, Map<More | undefined, T>>()
  return (body, more) => {
    if (keptAtMost === 0) return reader(body, more)
    const ofBody = said.get(body) ?? new Map<More | undefined, T>()
    const known = ofBody.get(more)
    if (known !== undefined) return known
    const found = reader(body, more)
    if (said.size >= keptAtMost) said.clear()
    said.set(body, ofBody.set(more, found))
    return found
  }
}
