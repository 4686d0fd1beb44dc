// The conversation, newest first, as far back as somebody has paged: each reading is one of all its pages.
import type { RouteAnswer } from '../../../functions/api/contract.ts'
import type { Api, Result } from '../../client/api.ts'

type Answer = RouteAnswer<'GET /patients/{patientId}/messages'>
export type Message = Answer['messages'][number]
export type Conversation = {
  messages: readonly Message[]
  /** Whether older ones are left. */
  hasOlder: boolean
}

const first = '20'
const further = '100'

/** `older` has the next reading go one page further back. */
export function conversationOf(api: Api, patientId: string) {
  let pages = 1
  const page = (cursor: string | null, signal: AbortSignal) =>
    api('GET /patients/{patientId}/messages', {
      params: { patientId },
      query: cursor === null ? { limit: first } : { limit: further, cursor },
      signal,
    })
  return {
    older: () => {
      pages += 1
    },
    read: async (signal: AbortSignal): Promise<Result<Conversation>> => {
      const messages: Message[] = []
      let cursor: string | null = null
      for (let read = 0; read < pages; read += 1) {
        const answer: Result<Answer> = await page(cursor, signal)
        if (!answer.ok) return answer
        messages.push(...answer.value.messages)
        cursor = answer.value.cursor
        if (cursor === null) break
      }
      return { ok: true, value: { messages, hasOlder: cursor !== null } }
    },
  }
}
