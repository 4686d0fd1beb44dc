// A clinic's roster, and the charts with something due, from the two indexes.
import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import { type ChartKey, ClinicId, type Instant, PatientId } from '../ids.ts'
import { indexes } from '../names.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { itemsOf, type Table, textOf } from './dynamodb-table.ts'
import { CorruptItem } from './errors.ts'
import { readRosterRow } from './roster-row.ts'
import { duePks, snapshotSk } from './table.ts'
import type { EventStore } from './types.ts'

type Lists = Pick<EventStore, 'roster' | 'due'>

export function dynamoLists(table: Table): Lists {
  return {
    async roster(clinicId, { cursor, limit }) {
      const page = await table.client.send(
        new QueryCommand({
          TableName: table.tableName,
          IndexName: indexes.roster,
          KeyConditionExpression: 'rosterPk = :clinic',
          ExpressionAttributeValues: { ':clinic': clinicId },
          ExclusiveStartKey: cursor === undefined ? undefined : rosterStart(clinicId, cursor),
          Limit: limit,
        }),
      )
      const last = page.LastEvaluatedKey
      return {
        items: (page.Items ?? []).map(({ summary, pk }) => readRosterRow(summary, pk)),
        cursor: last === undefined ? null : encodeCursor(last),
      }
    },

    async due(at, limit) {
      const shards = await Promise.all(duePks.map((duePk) => dueInShard(table, duePk, at, limit)))
      return shards
        .flat()
        .sort((a, b) => (a.dueAt + a.pk < b.dueAt + b.pk ? -1 : 1))
        .slice(0, limit)
        .map(({ pk }) => chartOf(pk))
    },
  }
}

function rosterStart(clinicId: ClinicId, cursor: string): Record<string, string> {
  return decodeCursor(cursor, {
    pk: (pk) => pk.startsWith(`${clinicId}#`),
    sk: (sk) => sk === snapshotSk,
    rosterPk: (rosterPk) => rosterPk === clinicId,
    rosterSk: (rosterSk) => rosterSk.length > 0,
  })
}

async function dueInShard(table: Table, duePk: string, at: Instant, limit: number) {
  const found: { pk: string; dueAt: string }[] = []
  const items = itemsOf(table, {
    IndexName: indexes.due,
    KeyConditionExpression: 'duePk = :shard AND dueSk <= :at',
    ExpressionAttributeValues: { ':shard': duePk, ':at': at },
    Limit: limit,
  })
  for await (const item of items) {
    found.push({ pk: textOf(item, 'pk') ?? '', dueAt: textOf(item, 'dueSk') ?? '' })
    if (found.length === limit) break
  }
  return found
}

function chartOf(pk: string): ChartKey {
  const [clinic, patient] = pk.split('#')
  const clinicId = ClinicId.safeParse(clinic)
  const patientId = PatientId.safeParse(patient)
  if (!clinicId.success || !patientId.success) throw new CorruptItem('due index')
  return { clinicId: clinicId.data, patientId: patientId.data }
}
