// What is found of one session or alert is kept beside it: nothing changes one once made, and its chart is asked at
// each commit about all of them.

/** The same again for the same object, as long as it is found under the very same circumstances. */
export function keptBeside<Of extends object, Given, Found>(
  find: (of: Of, given: Given) => Found,
): (of: Of, given: Given) => Found {
  const known = new WeakMap<Of, { given: Given; found: Found }>()
  return (of, given) => {
    const kept = known.get(of)
    if (kept !== undefined && kept.given === given) return kept.found
    const found = find(of, given)
    known.set(of, { given, found })
    return found
  }
}
