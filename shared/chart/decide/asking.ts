// What the conversation by text says after an answer: the question that stands, or that all is done.
import { nextSitting } from '../agenda/sittings.ts'
import type { Draft } from '../draft.ts'
import { say } from '../say.ts'
import type { Next } from './answering.ts'
import { isRideOpen } from './ride.ts'
import { reply } from './texts.ts'

export function askNext(draft: Draft, next: Next): void {
  reply(draft, words(draft, next))
}

function words(draft: Draft, next: Next): string {
  const { item, more, held, done, rideStillOpen } = say(draft)
  switch (next.kind) {
    case 'item':
      return item(next.instrument, next.open.position, false)
    case 'opened':
      return `${more()}\n${item(next.instrument, 0, true)}`
    case 'held':
      return held()
    case 'done':
      if (isRideOpen(draft)) return rideStillOpen()
      return done(nextSitting(draft.policy, draft.chart, draft.at))
  }
}
