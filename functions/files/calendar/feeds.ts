// The addresses a clinic has given to calendar programs: made, listed, revoked.
import * as z from 'zod/mini'
import type { Feed } from '../../../shared/store/feeds.ts'
import { Instant } from '../../../shared/vocabulary/ids.ts'
import { list } from '../../api/answers/parts.ts'
import type { Call } from '../../api/call.ts'
import { notFound, Problem } from '../../api/problem.ts'
import { row } from '../../api/row.ts'
import { may } from '../../api/sign-in.ts'
import { nobody } from '../../api/who-saw.ts'
import { readOf } from '../../edge/unread.ts'
import { feedIdOf, nameOf, tokenFor } from './token.ts'

const told = {
  feedId: z.string(),
  personId: z.string(),
  since: Instant,
  revoked: z.nullable(z.strictObject({ at: Instant, by: z.string() })),
}
const FeedAnswer = z.lazy(() => z.strictObject(told))
const OpenedAnswer = z.lazy(() => z.strictObject({ ...told, url: z.string() }))
const FeedsAnswer = z.lazy(() => z.strictObject({ feeds: list(z.strictObject(told)) }))

const view = ({ name, personId, since, revoked }: Feed) => ({
  feedId: feedIdOf(name),
  personId,
  since,
  revoked,
})

/** A person's programs: more is somebody who has lost sight of them. */
const liveAtMost = 5

/** Those that are theirs to see: an admin's are all of the clinic. */
async function feedsOf({ deps, clinic, by, roles }: Call): Promise<readonly Feed[]> {
  const all = await readOf(deps, 'feeds', await deps.store.feeds(clinic.id))
  return all.filter(({ personId }) => roles.has('admin') || personId === by)
}

export const postFeed = row({
  name: 'open-feed',
  roles: may.enter,
  body: () => z.strictObject({}),
  takesKey: true,
  shows: nobody,
  answer: OpenedAnswer,
  run: async (call, { mark }) => {
    const { deps, clinic, by, now, roles } = call
    const token = tokenFor(deps, clinic.id, String(mark.cause))
    const name = nameOf(token)
    const standing = await deps.store.findFeed(clinic.id, name)
    const own = (await feedsOf(call)).filter(({ personId, revoked }) => personId === by && !revoked)
    if (!standing && own.length >= liveAtMost)
      throw new Problem(409, `${liveAtMost} calendars are yours already: revoke one first`)
    const feed = { name, personId: by, roles: [...roles].sort(), since: now, revoked: null }
    await deps.store.openFeed(clinic.id, feed)
    return { ...view(standing ?? feed), url: `${deps.screen}/calendar/${token}.ics` }
  },
})

export const getFeeds = row({
  name: 'feeds',
  roles: ['desk', 'clinician', 'admin'],
  shows: nobody,
  answer: FeedsAnswer,
  run: async (call) => ({ feeds: (await feedsOf(call)).map(view) }),
})

export const revokeFeed = row({
  name: 'revoke-feed',
  roles: ['desk', 'clinician', 'admin'],
  params: z.object({ feedId: z.string().check(z.regex(/^[0-9a-z-]{1,32}$/)) }),
  body: () => z.strictObject({}),
  takesKey: true,
  shows: nobody,
  answer: FeedAnswer,
  run: async (call, { params: { feedId } }) => {
    // Closing a door harms nobody: whoever knows of it may.
    const all = await readOf(call.deps, 'feeds', await call.deps.store.feeds(call.clinic.id))
    const feed = all.find(({ name }) => feedIdOf(name) === feedId)
    if (!feed) throw notFound('calendar')
    const revoked = feed.revoked ?? { at: call.now, by: call.by }
    await call.deps.store.revokeFeed(call.clinic.id, feed, revoked)
    return view({ ...feed, revoked })
  },
})
