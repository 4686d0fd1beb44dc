import type { Reception } from '../events.ts'

/** How a text is taken, and what follows: the fact is recorded first. */
export type Taken = { as: Reception; act: () => void }
