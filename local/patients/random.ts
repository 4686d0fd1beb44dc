// Numbers that look random and are the same for the same seed.

export type Random = Readonly<{
  /** Uniform in [0, 1). */
  uniform: () => number
  /** Standard normal. */
  normal: () => number
}>

/** A generator of its own for each seed and stream. Source: C. Doty-Humphrey's sfc32 (PractRand). */
export function randomFrom(seed: number, stream = 0): Random {
  let [a, b, c, counter] = [seed | 0, stream | 0, 0x9e3779b9 | 0, 1]
  const next = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return (sum >>> 0) / 4294967296
  }
  for (let warm = 0; warm < 16; warm++) next()
  const normal = () => {
    const radius = Math.sqrt(-2 * Math.log(1 - next()))
    return radius * Math.cos(2 * Math.PI * next())
  }
  return { uniform: next, normal }
}
