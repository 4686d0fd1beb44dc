// Whose text a carrier's report is about, where its arrival matters: so a report that changes nothing opens no chart.
import { getItem, ownerOf, putIf, type Table } from './dynamodb-table.ts'
import { CorruptItem } from './errors.ts'
import { reportKey } from './table.ts'
import type { EventStore } from './types.ts'

export function dynamoReports(table: Table): Pick<EventStore, 'pointReport' | 'findReport'> {
  return {
    async pointReport(carrierId, { clinicId, patientId }) {
      const item = { ...reportKey(carrierId), clinicId, patientId }
      await putIf(table, item, { expression: 'attribute_not_exists(pk)' })
    },

    async findReport(carrierId) {
      const item = await getItem(table, reportKey(carrierId))
      if (item === null) return null
      const key = ownerOf(item)
      if (key === null) throw new CorruptItem('report pointer')
      return key
    },
  }
}
