// When anything of a clinic last changed, for screens that ask every few seconds: one small item a clinic.
import { randomUUID } from 'node:crypto'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { getItem, type Table, textOf } from './dynamodb-table.ts'
import { changesKey } from './table.ts'
import type { EventStore } from './types.ts'

/** Longer than indexes of the table take, as a rule, to show what was written. */
const settlingMs = 2_000

export function dynamoChanges(
  table: Table,
  clock: () => number = Date.now,
): Pick<EventStore, 'noteChange' | 'revision'> {
  return {
    async noteChange(clinicId) {
      const item = { ...changesKey(clinicId), mark: randomUUID(), at: String(clock()) }
      await table.client.send(new PutCommand({ TableName: table.tableName, Item: item }))
    },

    // Lists come off an index that may be behind: once it must have caught up the revision is another, so that
    // whoever looked too soon looks again.
    async revision(clinicId) {
      const item = await getItem(table, changesKey(clinicId))
      const mark = textOf(item, 'mark') ?? 'none'
      const isSettled = clock() - Number(textOf(item, 'at') ?? 0) >= settlingMs
      return isSettled ? mark : `${mark}-new`
    },
  }
}
