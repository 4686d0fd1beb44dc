// How large a share may still be when so few were seen: the exact bound for a proportion (Clopper and Pearson 1934).

/** Upper end of the one-sided 95 % interval for a share of which `seen` in `of` were seen. */
export function upperBound(seen: number, of: number): number {
  if (seen >= of) return 1
  let low = seen / of
  let high = 1
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (atMost(seen, of, middle) > 0.05) low = middle
    else high = middle
  }
  return high
}

/** Probability of at most `seen` in `of` when each has this share. */
function atMost(seen: number, of: number, share: number): number {
  let term = (1 - share) ** of
  let sum = term
  for (let k = 0; k < seen; k++) {
    term *= ((of - k) / (k + 1)) * (share / (1 - share))
    sum += term
  }
  return sum
}
