import type { Incoming } from '../chart/commands.ts'

/** What tells a command that comes again from another: what made us act, and a fingerprint of what it asked. */
export type Mark = Pick<Incoming, 'cause' | 'requestHash'>

/** Of a command that is harmless to repeat. */
export const unmarked: Mark = { cause: null, requestHash: null }
