// How often something was done in an hour: one item for each kind and whoever it is counted by.
import { getItem, putIf, type Table, textOf } from './dynamodb-table.ts'
import { revisionOf } from './read-quarantine.ts'
import { tallyKey } from './table.ts'
import type { EventStore } from './types.ts'

export function dynamoTallies(table: Table): Pick<EventStore, 'tally' | 'noteTally'> {
  return {
    async tally(clinicId, what, hour) {
      return countOf(await getItem(table, tallyKey(clinicId, what)), hour)
    },
    // Of two at the same moment one is not counted: a limit need not be exact.
    async noteTally(clinicId, what, hour) {
      const key = tallyKey(clinicId, what)
      const item = await getItem(table, key)
      const revision = revisionOf(item)
      const count = countOf(item, hour) + 1
      await putIf(
        table,
        { ...key, hour, count: String(count), revision: revision + 1 },
        revision === 0
          ? { expression: 'attribute_not_exists(revision)' }
          : { expression: 'revision = :before', values: { ':before': revision } },
      )
    },
  }
}

const countOf = (item: Parameters<typeof textOf>[0], hour: string): number =>
  textOf(item, 'hour') === hour ? Number(textOf(item, 'count') ?? 0) : 0
