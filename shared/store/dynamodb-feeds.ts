// Feeds and plans in the one table: two small partitions a clinic, read whole.
import * as z from 'zod/mini'
import { Instant } from '../vocabulary/ids.ts'
import type { Item } from './codec.ts'
import { getItem, itemsOf, putIf, type Table } from './dynamodb-table.ts'
import { byAge, type Feed, type Feeds, type Plan } from './feeds.ts'
import { feedPk, planPk } from './table.ts'
import type { Unread } from './types.ts'

export function dynamoFeeds(table: Table): Feeds {
  const partition = (pk: string) =>
    itemsOf(table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
      ConsistentRead: true,
    })
  return {
    async feeds(clinicId) {
      const found: (Feed | Unread)[] = []
      for await (const item of partition(feedPk(clinicId)))
        found.push(feedOf(item) ?? { unread: true })
      const isRead = (each: Feed | Unread): each is Feed => !('unread' in each)
      return [...found.filter(isRead).sort(byAge), ...found.filter((each) => !isRead(each))]
    },
    async findFeed(clinicId, name) {
      const item = await getItem(table, { pk: feedPk(clinicId), sk: name })
      return item && feedOf(item)
    },
    async openFeed(clinicId, { name, roles, personId, since }) {
      const item = { pk: feedPk(clinicId), sk: name, personId, roles: roles.join(), since }
      await putIf(table, item, { expression: 'attribute_not_exists(pk)' })
    },
    async revokeFeed(clinicId, { name, roles, personId, since }, { at, by }) {
      const key = { pk: feedPk(clinicId), sk: name }
      const item = { ...key, personId, roles: roles.join(), since, revokedAt: at, revokedBy: by }
      await putIf(table, item, { expression: 'attribute_not_exists(revokedAt)' })
    },
    async plans(clinicId) {
      const found: Plan[] = []
      for await (const item of partition(planPk(clinicId))) {
        const plan = StoredPlan.safeParse(item)
        if (plan.success) found.push({ sha256: plan.data.sk, at: plan.data.at, by: plan.data.by })
      }
      return found.sort((a, b) => (a.at < b.at ? -1 : 1))
    },
    async notePlan(clinicId, { sha256, at, by }) {
      const item = { pk: planPk(clinicId), sk: sha256, at, by }
      await putIf(table, item, { expression: 'attribute_not_exists(pk)' })
    },
  }
}

const Stored = z.lazy(() =>
  z.object({
    sk: z.string(),
    personId: z.string(),
    roles: z.string(),
    since: Instant,
    revokedAt: z.optional(Instant),
    revokedBy: z.optional(z.string()),
  }),
)
const StoredPlan = z.lazy(() => z.object({ sk: z.string(), at: Instant, by: z.string() }))

/** Null for one that cannot be read: it opens nothing to anybody. */
function feedOf(item: Item): Feed | null {
  const stored = Stored.safeParse(item)
  if (!stored.success) return null
  const { sk: name, personId, roles, since, revokedAt, revokedBy } = stored.data
  const revoked = revokedAt === undefined ? null : { at: revokedAt, by: revokedBy ?? '' }
  return { name, personId, roles: roles === '' ? [] : roles.split(','), since, revoked }
}
