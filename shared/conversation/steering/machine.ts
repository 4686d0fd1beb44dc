// Texts that no person wrote.
import { isAutoReply } from './auto-reply.ts'
import { readReaction } from './reaction.ts'

/** Whether a phone quotes a text, or a machine replies: it asks for nothing and tells nothing of itself. */
export function isMachine(body: string): boolean {
  return readReaction(body) !== null || isAutoReply(body)
}
