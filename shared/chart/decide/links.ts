// The address of the page, where that is what a patient answers on.
import type { CheckInId } from '../../vocabulary/ids.ts'
import type { Draft } from '../draft.ts'
import { say } from '../say.ts'
import { isLoop } from './idle.ts'
import type { Taken } from './taken.ts'
import { text } from './texts.ts'

/** In answer to a text: the page of the check-in that is open, unless the other side seems to be a machine. */
export const repliesWithLink = (draft: Draft, checkInId: CheckInId): Taken =>
  isLoop(draft)
    ? { as: 'loop', act: () => {} }
    : { as: 'no-text-consent', act: () => sendLink(draft, checkInId) }

export function sendLink(draft: Draft, checkInId: CheckInId): void {
  text(draft, 'reply', { kind: 'link', checkInId }, say(draft).linkAgain())
}
