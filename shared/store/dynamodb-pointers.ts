// Whose alert: small items that lead from the outside to a chart. Whose number is dynamodb-numbers.ts.
import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import { AlertId, PatientId } from '../vocabulary/ids.ts'
import type { Item } from './codec.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { getItem, putIf, type Table } from './dynamodb-table.ts'
import { CorruptItem } from './errors.ts'
import { alertKey, alertsPk } from './table.ts'
import type { AlertPointer, EventStore } from './types.ts'

type Alerts = Pick<EventStore, 'pointAlert' | 'findAlert' | 'alerts'>

export function dynamoAlerts(table: Table): Alerts {
  return {
    async pointAlert({ clinicId, patientId }, alertId) {
      const item = { ...alertKey(clinicId, alertId), patientId }
      const put = await putIf(table, item, {
        expression: 'attribute_not_exists(pk) OR patientId = :patient',
        values: { ':patient': patientId },
      })
      if (!put.written) throw new CorruptItem(`alert ${alertId} belongs to another chart`)
    },

    async findAlert(clinicId, alertId) {
      const item = await getItem(table, alertKey(clinicId, alertId))
      if (item === null) return null
      const pointer = readPointer({ ...item, sk: alertId })
      if (pointer === null) throw new CorruptItem('alert pointer')
      return pointer.patientId
    },

    async alerts(clinicId, { cursor, limit }) {
      const pk = alertsPk(clinicId)
      const page = await table.client.send(
        new QueryCommand({
          TableName: table.tableName,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': pk },
          ExclusiveStartKey: cursor === undefined ? undefined : alertsStart(pk, cursor),
          ScanIndexForward: false,
          ConsistentRead: true,
          Limit: limit,
        }),
      )
      const last = page.LastEvaluatedKey
      return {
        items: (page.Items ?? []).map((item) => readPointer(item) ?? { unread: true }),
        cursor: last === undefined ? null : encodeCursor(last),
      }
    },
  }
}

/** The partition keeps to the clinic. The sort key may be any: a page may end at one that cannot be read. */
function alertsStart(pk: string, cursor: string): Record<string, string> {
  return decodeCursor(cursor, {
    pk: (value) => value === pk,
    sk: (value) => value.length > 0,
  })
}

/** Null for one that leads nowhere. */
function readPointer(item: Item): AlertPointer | null {
  const alertId = AlertId.safeParse(item.sk)
  const patientId = PatientId.safeParse(item.patientId)
  if (!alertId.success || !patientId.success) return null
  return { alertId: alertId.data, patientId: patientId.data }
}
