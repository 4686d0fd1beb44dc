// A conversation, and a text that a clinician has written.
import * as z from 'zod/mini'
import { Instant, TextId } from '../../../shared/vocabulary/ids.ts'
import { cursor, list } from './parts.ts'
import { TextState } from './timeline.ts'

const Message = z.lazy(() =>
  z.union([
    z.strictObject({
      id: z.string(),
      direction: z.literal('in'),
      body: z.string(),
      at: Instant,
      state: z.literal('received'),
    }),
    z.strictObject({
      id: TextId,
      direction: z.literal('out'),
      body: z.string(),
      at: Instant,
      state: TextState,
      /** Who wrote it, of a clinician's own words. */
      by: z.optional(z.string()),
    }),
  ]),
)

/** Newest first. */
export const MessagesAnswer = z.lazy(() => z.strictObject({ messages: list(Message), cursor }))

export const MessageAnswer = z.lazy(() => z.strictObject({ textId: TextId, sendsAt: Instant }))
