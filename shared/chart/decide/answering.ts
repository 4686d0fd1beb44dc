// An answer and all that follows from it, whichever way it came: what is said about it next is asking.ts.
import type { Draft } from '../draft.ts'
import { type Current, closeAndScore, mustBeOpen, openCheckIn } from './check-in.ts'
import { askAboutSkipped, raiseFlags } from './flags.ts'
import { noteAnswer } from './ride.ts'

/** What stands once an answer is recorded: the next item of the same check-in, the next of the sitting, or nothing. */
/** `held`: an answer told of an emergency, and what is left waits until it is asked for. */
export type Next = ({ kind: 'item' | 'opened' } & Current) | { kind: 'held' | 'done' }

/**
 * Records values for the items from the one that stands on, and acts on each: flags and their alerts, and after the
 * last item the score, the advice and the next of the sitting. A check-in must be open, with as many items left.
 */
export function answer(
  draft: Draft,
  values: readonly number[],
  driver: string | null = null,
): Next {
  let warned = false
  for (const value of values) {
    const { open, instrument } = mustBeOpen(draft)
    const item = open.position
    draft.emit({ type: 'AnswerGiven', checkInId: open.checkInId, item, value })
    warned = raiseFlags(draft, instrument, item, value, open.checkInId, 'text') || warned
    noteAnswer(draft, instrument, item, value, { driver })
  }
  return goOn(draft, warned)
}

/** Records that the item that stands is left out. A check-in must be open. */
export function skip(draft: Draft): Next {
  const { open, instrument } = mustBeOpen(draft)
  const { checkInId, position: item } = open
  draft.emit({ type: 'ItemSkipped', checkInId, item })
  askAboutSkipped(draft, instrument, item, checkInId)
  return goOn(draft, false)
}

/** Ends the check-in after its last item, and opens what follows in the sitting. */
function goOn(draft: Draft, warned: boolean): Next {
  const now = mustBeOpen(draft)
  if (now.open.position < now.open.items) return warned ? hold(draft) : { kind: 'item', ...now }
  const rest = closeAndScore(draft, 'complete')
  if (!openCheckIn(draft, now.open.slot, rest, true)) return { kind: 'done' }
  return warned ? hold(draft) : { kind: 'opened', ...mustBeOpen(draft) }
}

/** After an emergency no questionnaire goes on by itself. */
function hold(draft: Draft): Next {
  draft.emit({ type: 'CheckInHeld', checkInId: mustBeOpen(draft).open.checkInId })
  return { kind: 'held' }
}
