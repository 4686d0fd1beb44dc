// What the table holds of one patient, found by looking at every item: nothing is left for want of knowing where it is.
import { type AttributeValue, type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb'
import * as z from 'zod/mini'
import { alertsPk, chartPk } from '../../shared/store/table.ts'
import { type ChartKey, PhoneNumber } from '../../shared/vocabulary/ids.ts'
import { parseJson } from '../../shared/vocabulary/json.ts'
import { type Item, itemOf } from '../backup/items.ts'

export type Table = { client: DynamoDBClient; tableName: string }

export type Traces = {
  /** Numbers that are theirs: telephones, older ones included, and the clinic's own. */
  numbers: readonly Item[]
  /** Where alerts and links lead, and what was counted of them. */
  pointers: readonly Item[]
  /** The chart itself: what lists show first, then commits, the newest first. */
  chart: readonly Item[]
  /** Whether their tombstone stands. */
  tombstone: Item | null
  /** Every telephone that ever stood on the chart, as far as its commits are still there. */
  phones: ReadonlySet<PhoneNumber>
}

export async function tracesOf({ client, tableName }: Table, key: ChartKey): Promise<Traces> {
  const pages = paginateScan({ client }, { TableName: tableName, ConsistentRead: true })
  const found: Item[] = []
  for await (const { Items = [] } of pages)
    for (const wire of Items) {
      const item = itemOf(wire)
      if (item && isOf(item, key)) found.push(item)
    }
  const inChart = found.filter(({ pk }) => pk === chartPk(key))
  return {
    numbers: found.filter(({ kind }) => isNumber.has(kind)),
    pointers: found.filter(({ kind, pk }) => !isNumber.has(kind) && pk !== chartPk(key)),
    chart: inChart.filter(({ kind }) => kind !== 'erased').sort(listsFirst),
    tombstone: inChart.find(({ kind }) => kind === 'erased') ?? null,
    phones: new Set(inChart.flatMap(phonesIn)),
  }
}

const isNumber: ReadonlySet<Item['kind']> = new Set(['number', 'phone', 'external'])

function isOf({ pk, sk, wire, kind }: Item, key: ChartKey): boolean {
  if (pk === chartPk(key)) return true
  if (kind === 'alert') return pk === alertsPk(key.clinicId) && isPatient(wire.patientId, key)
  if (kind === 'conflicts') return pk.endsWith(`@${key.clinicId}`) && sk === key.patientId
  return isOwner(wire.clinicId, key) && isPatient(wire.patientId, key)
}

const isOwner = (value: AttributeValue | undefined, { clinicId }: ChartKey): boolean =>
  value?.S === clinicId
const isPatient = (value: AttributeValue | undefined, { patientId }: ChartKey): boolean =>
  value?.S === patientId

/** The snapshot and the quarantine sort above every commit. */
const listsFirst = (a: Item, b: Item): number => (a.sk > b.sk ? -1 : 1)

const WithPhone = z.object({
  type: z.enum(['PatientEnrolled', 'DetailsChanged']),
  details: z.object({ phone: PhoneNumber }),
})

/** Of a commit that is spoilt, none. */
function phonesIn({ kind, wire }: Item): readonly PhoneNumber[] {
  const events = kind === 'commit' ? parseJson(wire.events?.S ?? '') : null
  if (!Array.isArray(events)) return []
  return events.flatMap((event) => {
    const read = WithPhone.safeParse(event)
    return read.success ? [read.data.details.phone] : []
  })
}
