// CHECK: the questions that waited after an emergency go on, or what stands to be answered is said again.
import type { Draft } from '../draft.ts'
import { say } from '../say.ts'
import { current } from './check-in.ts'
import { replies } from './idle.ts'
import type { Taken } from './taken.ts'
import { reply } from './texts.ts'

export function resume(draft: Draft): Taken {
  const found = current(draft)
  if (!found) return replies(draft, 'nothing-open', say(draft).nothingOpen())
  const { open, instrument } = found
  if (draft.details.checkInBy === 'link')
    return replies(draft, 'no-text-consent', say(draft).inviteLink())
  const act = () => {
    const { checkInId } = open
    draft.emit(
      open.started ? { type: 'CheckInResumed', checkInId } : { type: 'CheckInStarted', checkInId },
    )
    reply(draft, say(draft).item(instrument, open.position, true))
  }
  return { as: 'check', act }
}
