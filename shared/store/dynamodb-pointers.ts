// Whose number, whose alert: small items that lead from the outside to a chart.
import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import { AlertId, type ChartKey, PatientId, type PhoneNumber } from '../vocabulary/ids.ts'
import type { Item } from './codec.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { getItem, ownerOf, putIf, type Table } from './dynamodb-table.ts'
import { CorruptItem } from './errors.ts'
import { alertKey, alertsPk, phonePk, phoneSk } from './table.ts'
import type { AlertPointer, EventStore } from './types.ts'

type Phones = Pick<EventStore, 'claimPhone' | 'handOverPhone' | 'releasePhone' | 'findPhone'>
type Alerts = Pick<EventStore, 'pointAlert' | 'findAlert' | 'alerts'>

export function dynamoPhones(table: Table): Phones {
  return {
    async claimPhone(phone, key) {
      const put = await putIf(table, phoneItem(phone, key), {
        expression: `attribute_not_exists(patientId) OR (${owned})`,
        values: ownedBy(key),
      })
      if (put.written) return 'claimed'
      const owner = ownerOf(put.standing) ?? (await findPhone(table, phone))
      if (owner === null) throw new Error('a phone was claimed by no one') // given up in between: try again
      return { owner }
    },

    async handOverPhone(phone, from, to) {
      const put = await putIf(table, phoneItem(phone, to), {
        expression: owned,
        values: ownedBy(from),
      })
      if (put.written) return 'claimed'
      // A repeat of one that had succeeded finds the number already handed over.
      const owner = ownerOf(put.standing) ?? (await findPhone(table, phone))
      return owner !== null && same(owner, to) ? 'claimed' : 'conflict'
    },

    async releasePhone(phone, key) {
      await putIf(table, phoneItem(phone, null), { expression: owned, values: ownedBy(key) })
    },

    findPhone: (phone) => findPhone(table, phone),
  }
}

const owned = 'clinicId = :clinic AND patientId = :patient'

function ownedBy({ clinicId, patientId }: ChartKey) {
  return { ':clinic': clinicId, ':patient': patientId }
}

function same(a: ChartKey, b: ChartKey): boolean {
  return a.clinicId === b.clinicId && a.patientId === b.patientId
}

function phoneItem(phone: PhoneNumber, owner: ChartKey | null): Item {
  return { pk: phonePk(phone), sk: phoneSk, ...owner }
}

async function findPhone(table: Table, phone: PhoneNumber): Promise<ChartKey | null> {
  return ownerOf(await getItem(table, { pk: phonePk(phone), sk: phoneSk }))
}

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
