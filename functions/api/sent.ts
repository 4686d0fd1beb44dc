// Which text a request asked for, and when it leaves.
import type { CauseId } from '../../shared/vocabulary/ids.ts'
import type { Call, Enrolled } from './call.ts'
import { commitsBelow } from './timeline/pages.ts'

/** What this very request made: a repeat of it finds the text that the first one asked for. */
export async function sentBy({ deps }: Call, { key, version }: Enrolled, cause: CauseId | null) {
  for await (const { cause: of, events, at } of commitsBelow(deps.store, key, version + 1)) {
    if (of !== cause) continue
    const asked = events.find((event) => event.type === 'TextRequested')
    const put = events.find((event) => event.type === 'TextDeferred')
    if (asked) return { textId: asked.textId, sendsAt: put?.until ?? at }
  }
  throw new Error('a text was accepted and stands in no commit')
}
