// Replies that move nothing on are bounded: a machine on the other side is not argued with.
import { addHours } from '../../calendar/index.ts'
import type { Draft } from '../draft.ts'
import type { Taken } from './taken.ts'
import { reply } from './texts.ts'

/** Replies that moved nothing on, in an hour: then we take the other side for a machine. */
const idleRepliesAtMost = 8

/** A reply that moves nothing on, unless the other side seems to be a machine. */
export const replies = (
  draft: Draft,
  as: Taken['as'],
  body: string,
  atMost = idleRepliesAtMost,
): Taken =>
  isLoop(draft, atMost) ? { as: 'loop', act: () => {} } : { as, act: () => reply(draft, body) }

/** Whether so many texts of the last hour moved nothing on. */
export function isLoop({ chart, at }: Draft, atMost = idleRepliesAtMost): boolean {
  const hourAgo = addHours(at, -1)
  return chart.idleReplies.filter((each) => each > hourAgo).length >= atMost
}
