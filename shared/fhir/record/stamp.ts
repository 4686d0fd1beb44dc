import type { Instant } from '../../vocabulary/ids.ts'

/** A commit, by its version, and when it was made. */
export type Stamp = { version: number; at: Instant }

export const laterOf = (a: Stamp, b: Stamp): Stamp => (b.version > a.version ? b : a)
