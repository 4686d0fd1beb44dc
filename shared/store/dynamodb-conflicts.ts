// How often somebody was told that a number is another's, hour by hour: one item a person.
import { getItem, putIf, type Table, textOf } from './dynamodb-table.ts'
import { revisionOf } from './read-quarantine.ts'
import { conflictsKey } from './table.ts'
import type { EventStore } from './types.ts'

export function dynamoConflicts(table: Table): Pick<EventStore, 'conflictCount' | 'noteConflict'> {
  return {
    async conflictCount(clinicId, by, hour) {
      return countOf(await getItem(table, conflictsKey(clinicId, by)), hour)
    },
    // Of two at the same moment one is not counted: a limit need not be exact.
    async noteConflict(clinicId, by, hour) {
      const key = conflictsKey(clinicId, by)
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
