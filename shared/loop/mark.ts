import type { Incoming } from '../chart/commands.ts'

/**
 * What tells a command that comes again from another: what made us act, and a fingerprint of what it asked; and the
 * versions of the chart that it was asked of, where that matters.
 */
export type Mark = Pick<Incoming, 'cause' | 'requestHash' | 'onlyAt'>

/** Of a command that is harmless to repeat. */
export const unmarked: Mark = { cause: null, requestHash: null }
