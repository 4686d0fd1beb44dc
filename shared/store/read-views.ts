// Views and people as items of the table, and back.
import * as z from 'zod/mini'
import { Instant, PatientId } from '../vocabulary/ids.ts'
import { parseJson } from '../vocabulary/json.ts'
import type { Item } from './codec.ts'
import { textOf } from './dynamodb-table.ts'
import type { Unread } from './types.ts'
import type { Person, View } from './views.ts'

/** A view as an item's attributes, without its key. */
export const fieldsOf = ({ patientIds, roles, by: _, emergency, ...rest }: View) => ({
  ...rest,
  roles: roles.join(),
  patientIds: JSON.stringify(patientIds),
  ...(emergency !== null && { emergency }),
})

const Stored = z.lazy(() =>
  z.object({
    pk: z.string(),
    call: z.string(),
    roles: z.string(),
    patientIds: z.string(),
    requestId: z.string(),
    emergency: z._default(z.nullable(z.string()), null),
    from: Instant,
    until: Instant,
    times: z.number(),
  }),
)
const Ids = z.lazy(() => z.array(PatientId))

export function viewOf(item: Item): View | Unread {
  const stored = Stored.safeParse(item)
  const ids = Ids.safeParse(stored.success ? parseJson(stored.data.patientIds) : null)
  if (!stored.success || !ids.success) return { unread: true }
  const { pk, roles, patientIds: _, ...rest } = stored.data
  const by = pk.slice(pk.indexOf('@', pk.indexOf('@') + 1) + 1)
  return { ...rest, by, roles: listOf(roles), patientIds: ids.data }
}

const listOf = (joined: string): readonly string[] => joined.split(',').filter((each) => each)

/** Nobody for an item that cannot be read. */
export function personOf(item: Item): readonly Person[] {
  const personId = textOf(item, 'sk')
  const lastSeenAt = Instant.safeParse(textOf(item, 'lastSeenAt'))
  if (personId === null || !lastSeenAt.success) return []
  return [{ personId, roles: listOf(textOf(item, 'roles') ?? ''), lastSeenAt: lastSeenAt.data }]
}
