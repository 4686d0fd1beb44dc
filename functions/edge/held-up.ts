// What could not be sent for now is tried again by the message that asked for it, in seconds, the first times.
import type { Handled } from '../../shared/loop/handle.ts'
import { secondsAgain } from './again.ts'

/** A carrier took nothing for now. Transient: the message comes again. */
export class HeldUp extends Error {
  override name = 'HeldUp'
}

/**
 * Throws HeldUp where something is to be tried again and the message comes again soon. Later tries are wake-ups', which
 * then stand.
 */
export function expectSent(handled: Handled, { receives }: { receives: number }): void {
  const isSoon = secondsAgain(receives) !== null
  if (handled.kind === 'done' && handled.heldUp && isSoon) throw new HeldUp()
}
