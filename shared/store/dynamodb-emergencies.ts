// Emergency access in the one table: a small partition a clinic, read whole.
import * as z from 'zod/mini'
import { Instant } from '../vocabulary/ids.ts'
import { parseJson } from '../vocabulary/json.ts'
import type { Item } from './codec.ts'
import { getItem, itemsOf, putIf, type Table } from './dynamodb-table.ts'
import { byTime, type Emergencies, type Emergency, emergencyFindings } from './emergencies.ts'
import { CorruptItem } from './errors.ts'
import { emergencyPk } from './table.ts'
import type { Unread } from './types.ts'

export function dynamoEmergencies(table: Table): Emergencies {
  return {
    async emergencies(clinicId) {
      const found: (Emergency | Unread)[] = []
      for await (const item of itemsOf(table, {
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': emergencyPk(clinicId) },
        ConsistentRead: true,
      }))
        found.push(emergencyOf(item) ?? { unread: true })
      const isRead = (each: Emergency | Unread): each is Emergency => !('unread' in each)
      return [...found.filter(isRead).sort(byTime), ...found.filter((each) => !isRead(each))]
    },

    async openEmergency(clinicId, emergency) {
      const key = { pk: emergencyPk(clinicId), sk: emergency.accessId }
      const { accessId: _, review: __, ...fields } = emergency
      const put = await putIf(
        table,
        { ...key, ...fields, revision: 1 },
        { expression: 'attribute_not_exists(pk)' },
      )
      if (put.written) return emergency
      const standing = emergencyOf((await getItem(table, key)) ?? {})
      if (standing === null) throw new CorruptItem('emergency access')
      return standing
    },

    async reviewEmergency(clinicId, { accessId, review: _, ...fields }, review) {
      const item = {
        pk: emergencyPk(clinicId),
        sk: accessId,
        ...fields,
        review: JSON.stringify(review),
        revision: 2,
      }
      const put = await putIf(table, item, {
        expression: 'revision = :first',
        values: { ':first': 1 },
      })
      return put.written ? 'reviewed' : 'conflict'
    },
  }
}

const Review = z.lazy(() =>
  z.strictObject({
    at: Instant,
    by: z.string(),
    finding: z.enum(emergencyFindings),
    note: z.string(),
  }),
)
const Stored = z.lazy(() =>
  z.object({
    sk: z.string(),
    personId: z.string(),
    reason: z.string(),
    from: Instant,
    until: Instant,
    review: z.optional(z.string()),
  }),
)

/** Null for one that cannot be read: it opens nothing to anybody. */
function emergencyOf(item: Item): Emergency | null {
  const stored = Stored.safeParse(item)
  if (!stored.success) return null
  const { sk, review, ...fields } = stored.data
  const { personId, reason, from, until } = fields
  const base = { accessId: sk, personId, reason, from, until }
  if (review === undefined) return { ...base, review: null }
  const read = Review.safeParse(parseJson(review))
  return read.success ? { ...base, review: read.data } : null
}
