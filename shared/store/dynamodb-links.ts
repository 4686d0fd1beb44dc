// Where patients' links lead: one small item each, by a name that does not give the link away.
import { CheckInId } from '../vocabulary/ids.ts'
import { getItem, ownerOf, putIf, type Table, textOf } from './dynamodb-table.ts'
import { CorruptItem } from './errors.ts'
import { linkKey } from './table.ts'
import type { EventStore } from './types.ts'

export function dynamoLinks(table: Table): Pick<EventStore, 'pointLink' | 'findLink'> {
  return {
    async pointLink(name, { key: { clinicId, patientId }, checkInId, slot }) {
      const item = { ...linkKey(name), clinicId, patientId, checkInId, slot }
      await putIf(table, item, { expression: 'attribute_not_exists(pk)' })
    },

    async findLink(name) {
      const item = await getItem(table, linkKey(name))
      if (item === null) return null
      const key = ownerOf(item)
      const checkInId = CheckInId.safeParse(textOf(item, 'checkInId'))
      const slot = textOf(item, 'slot')
      if (key === null || !checkInId.success || slot === null) throw new CorruptItem('link')
      return { key, checkInId: checkInId.data, slot }
    },
  }
}
