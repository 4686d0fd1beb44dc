// A clinic's roster, and the charts with something due, from the two indexes.
import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import { indexes } from '../names.ts'
import { type ChartKey, ClinicId, type Instant, PatientId } from '../vocabulary/ids.ts'
import { isStrangerId } from '../vocabulary/stranger.ts'
import { type Item, readHead } from './codec.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { getItem, itemsOf, type Table, textOf } from './dynamodb-table.ts'
import { readRosterRow, readStrangerRow } from './roster-row.ts'
import { chartPk, duePks, quarantineSk, snapshotSk, strangersPk } from './table.ts'
import type { ChartHead, DueChart, EventStore, Page, Unread, UnreadRow } from './types.ts'

type Lists = Pick<EventStore, 'roster' | 'strangers' | 'heads' | 'findRow' | 'due'>

export function dynamoLists(table: Table): Lists {
  return {
    roster: (clinicId, page) => rows(table, clinicId, page, { pk: clinicId, read: readRosterRow }),
    strangers: (clinicId, page) =>
      rows(table, clinicId, page, { pk: strangersPk(clinicId), read: readStrangerRow }),

    async heads(clinicId, of, page) {
      const read = (summary: unknown, key: ChartKey) => readHead(key, summary) ?? unread
      const pk = of === 'patients' ? clinicId : strangersPk(clinicId)
      const { items, cursor } = await rows(table, clinicId, page, { pk, read })
      return { items: items.filter((each): each is ChartHead => 'key' in each), cursor }
    },

    async findRow(key) {
      const item = await getItem(table, { pk: chartPk(key), sk: snapshotSk })
      const read = isStrangerId(key.patientId) ? readStrangerRow : readRosterRow
      return item && read(item.summary, key)
    },

    async due(at, limit) {
      const shards = await Promise.all(duePks.map((duePk) => dueInShard(table, duePk, at, limit)))
      const found = shards
        .flatMap(({ charts }) => charts)
        .sort((a, b) => (a.order < b.order ? -1 : 1))
      // One that is due and in quarantine has two items.
      const charts = Map.groupBy(found, ({ pk }) => pk)
      return [
        ...[...charts.values()].flatMap(dueChart).slice(0, limit),
        ...shards.flatMap(({ unread }) => unread),
      ]
    },
  }
}

const unread: UnreadRow = { patientId: null, unread: true }

type List<Row> = { pk: string; read: (summary: unknown, key: ChartKey) => Row | UnreadRow }

async function rows<Row>(
  table: Table,
  clinicId: ClinicId,
  { cursor, limit }: { cursor?: string; limit: number },
  { pk, read }: List<Row>,
): Promise<Page<Row | UnreadRow>> {
  const page = await table.client.send(
    new QueryCommand({
      TableName: table.tableName,
      IndexName: indexes.roster,
      KeyConditionExpression: 'rosterPk = :list',
      ExpressionAttributeValues: { ':list': pk },
      ExclusiveStartKey: cursor === undefined ? undefined : rosterStart(pk, cursor),
      Limit: limit,
    }),
  )
  // An item that stands on the list of a clinic and is no chart of its own is not read: it may be another's.
  const entry = (item: Item): Row | UnreadRow => {
    const key = chartOf(textOf(item, 'pk'))
    return key?.clinicId === clinicId ? read(item.summary, key) : unread
  }
  const last = page.LastEvaluatedKey
  return {
    items: (page.Items ?? []).map(entry),
    cursor: last === undefined ? null : encodeCursor(last),
  }
}

/** The index's own key keeps to the clinic. The item's may be any: a page may end at one that cannot be read. */
function rosterStart(list: string, cursor: string): Record<string, string> {
  return decodeCursor(cursor, {
    pk: (pk) => pk.length > 0,
    sk: (sk) => sk.length > 0,
    rosterPk: (rosterPk) => rosterPk === list,
    rosterSk: (rosterSk) => rosterSk.length > 0,
  })
}

type Due = { key: ChartKey; pk: string; sk: string | null; order: string }

async function dueInShard(table: Table, duePk: string, at: Instant, limit: number) {
  const charts: Due[] = []
  const unread: Unread[] = []
  const items = itemsOf(table, {
    IndexName: indexes.due,
    KeyConditionExpression: 'duePk = :shard AND dueSk <= :at',
    ExpressionAttributeValues: { ':shard': duePk, ':at': at },
    Limit: limit,
  })
  for await (const item of items) {
    const key = chartOf(textOf(item, 'pk'))
    if (key === null) {
      unread.push({ unread: true })
      continue
    }
    const pk = chartPk(key)
    charts.push({ key, pk, sk: textOf(item, 'sk'), order: textOf(item, 'dueSk') + pk })
    if (charts.length === limit) break
  }
  return { charts, unread }
}

function dueChart(items: readonly Due[]): readonly DueChart[] {
  const quarantined = items.some(({ sk }) => sk === quarantineSk)
  return items.slice(0, 1).map(({ key }) => ({ ...key, ...(quarantined && { quarantined }) }))
}

/** Null for the partition key of something that is no chart. */
function chartOf(pk: string | null): ChartKey | null {
  const [clinic, patient, ...rest] = pk?.split('#') ?? []
  const clinicId = ClinicId.safeParse(clinic)
  const patientId = PatientId.safeParse(patient)
  if (!clinicId.success || !patientId.success || rest.length > 0) return null
  return { clinicId: clinicId.data, patientId: patientId.data }
}
