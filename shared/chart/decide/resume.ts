// CHECK: the questions that waited after an emergency go on, or what stands to be answered is said again; where nothing
// is open, a check-in is offered.
import type { Draft } from '../draft.ts'
import { say } from '../say.ts'
import { current } from './check-in.ts'
import { repliesWithLink, sendLink } from './links.ts'
import { offer } from './on-demand.ts'
import type { Taken } from './taken.ts'
import { reply } from './texts.ts'

export function resume(draft: Draft): Taken {
  const found = current(draft)
  if (!found) return offer(draft)
  const { open, instrument } = found
  const { checkInId, held, started, position } = open
  const byLink = draft.details.checkInBy === 'link'
  if (byLink && !held) return repliesWithLink(draft, checkInId)
  const act = () => {
    const goesOn = held || started
    draft.emit({ type: goesOn ? 'CheckInResumed' : 'CheckInStarted', checkInId })
    if (byLink) sendLink(draft, checkInId)
    else reply(draft, say(draft).item(instrument, position, true))
  }
  return { as: 'check', act }
}
