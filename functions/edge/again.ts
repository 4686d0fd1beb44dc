// When a message that failed for what may pass is handed on again: the first times within seconds, then by its queue's
// own time, which outlasts whatever the function may still be doing should it have been killed.
import type { Deps } from '../../shared/loop/deps.ts'
import { nameOf } from '../../shared/loop/errors.ts'

/** By how often it has been handed on. */
const again = [2, 10, 30] as const

/** Null for the queue's own time. */
export const secondsAgain = (receives: number): number | null => again[receives - 1] ?? null

/** Never throws: without it the message comes all the same, later. */
export async function comeAgainSoon(
  { ownQueue, log }: Pick<Deps, 'ownQueue' | 'log'>,
  { id, receiptHandle, receives }: { id: string; receiptHandle: string; receives: number },
): Promise<void> {
  const seconds = secondsAgain(receives)
  if (!ownQueue || seconds === null) return
  try {
    await ownQueue.handOnAgain(receiptHandle, seconds)
  } catch (error) {
    log.warn('a message comes again later than it could', { messageId: id, error: nameOf(error) })
  }
}
