// Answers kept by all they were worked out of: a chart is judged at each step of its conversation, mostly on the same
// scales as the time before.

/** Bounds memory, never the answer. */
const keptAtMost = 4_000

/** Works each answer out once, as long as it is among the latest. `from` names all that it depends on, as JSON. */
export function kept<T>(): (from: readonly unknown[], workOut: () => T) => T {
  const known = new Map<string, T>()
  return (from, workOut) => {
    const name = JSON.stringify(from)
    const before = known.get(name)
    if (before !== undefined) return before
    const found = workOut()
    if (known.size >= keptAtMost) known.clear()
    known.set(name, found)
    return found
  }
}
