// Which text a request asked for, and when it leaves.
import type { Commit } from '../../shared/chart/events.ts'
import type { CauseId } from '../../shared/vocabulary/ids.ts'
import type { Call, Enrolled } from './call.ts'
import { commitsBelow } from './timeline/pages.ts'

/** What this very request made: a repeat of it finds the text that the first one asked for. */
export async function sentBy({ deps }: Call, { key, version }: Enrolled, cause: CauseId | null) {
  for await (const commit of commitsBelow(deps.store, key, version + 1)) {
    if (commit.cause !== cause) continue
    const sent = sentIn(commit)
    if (sent) return { ...sent, commit }
  }
  throw new Error('a text was accepted and stands in no commit')
}

function sentIn({ events, at }: Commit) {
  const asked = events.find((event) => event.type === 'TextRequested')
  if (!asked) return null
  const put = events.find((event) => event.type === 'TextDeferred')
  return { textId: asked.textId, sendsAt: put?.until ?? at }
}
