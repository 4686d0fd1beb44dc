// The conversation is paged back to its very beginning, and stays whole when it is read again.
import { describe, expect, it } from 'vitest'
import type { Api } from '../../web/client/api.ts'
import { conversationOf } from '../../web/clinician/patient/conversation.ts'

const signal = new AbortController().signal

/** A service with so many messages, numbered from the oldest. */
function serviceWith(many: { count: number }): Api {
  const answer = (_: string, { query }: { query: { limit: string; cursor?: string } }) => {
    const newest = query.cursor === undefined ? many.count : Number(query.cursor)
    const oldest = Math.max(newest - Number(query.limit), 0)
    const messages = Array.from({ length: newest - oldest }, (_, at) => ({ id: newest - at }))
    const cursor = oldest === 0 ? null : String(oldest)
    return Promise.resolve({ ok: true, value: { messages, cursor } })
  }
  return answer as unknown as Api
}

describe('a conversation', () => {
  it('goes back page by page until nothing is older', async () => {
    const { read, older } = conversationOf(serviceWith({ count: 350 }), 'p1')
    for (const shown of [20, 120, 220, 320, 350]) {
      const result = await read(signal)
      if (!result.ok) throw new Error('not read')
      expect(result.value.messages.length).toBe(shown)
      expect(result.value.hasOlder).toBe(shown < 350)
      older()
    }
  })

  it('leaves no gap when more came meanwhile than one page holds', async () => {
    const many = { count: 200 }
    const { read, older } = conversationOf(serviceWith(many), 'p1')
    older()
    await read(signal)
    many.count += 60
    const result = await read(signal)
    if (!result.ok) throw new Error('not read')
    const ids = result.value.messages.map(({ id }) => Number(id))
    expect(ids).toEqual(Array.from({ length: ids.length }, (_, at) => 260 - at))
  })
})
