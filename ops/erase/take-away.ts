// Takes a patient away, in an order that may break off anywhere: begun again it ends the same.
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb'
import { chartPk, erasedSk, numberPk, numberSk } from '../../shared/store/table.ts'
import type { NumberKeys } from '../../shared/store/types.ts'
import type { ChartKey } from '../../shared/vocabulary/ids.ts'
import { strangerId } from '../../shared/vocabulary/stranger.ts'
import type { Item } from '../backup/items.ts'
import { Refused } from '../command.ts'
import type { Schedules } from './schedules.ts'
import { type Table, type Traces, tracesOf } from './traces.ts'

export type Erasing = Table & {
  numbers: NumberKeys
  schedules: Schedules
  /** Until every function that had opened the chart before its tombstone stood has ended. */
  settle: () => Promise<void>
  /** When, as it will stand. */
  at: string
  /** Why before the time its clinic keeps charts was over; null where it was. */
  because: string | null
}

/** What was taken away, for whoever asked for it. */
export type Taken = { items: number; schedules: number; strangers: number; stops: number }

const roundsAtMost = 5
const besideEachOther = 16

/**
 * First the tombstone, by which the service knows the patient no more; then, once nobody can be at work on the chart,
 * all that leads to it; the commits last, by which a second attempt finds the rest.
 */
export async function takeAway(erasing: Erasing, key: ChartKey): Promise<Taken> {
  await putTombstone(erasing, key)
  await erasing.settle()
  const taken: Taken = { items: 0, schedules: 0, strangers: 0, stops: 0 }
  for (let round = 0; round < roundsAtMost; round++) {
    const traces = await tracesOf(erasing, key)
    const strangers = await strangersOf(erasing, key, traces)
    for (const stranger of strangers) await takeStranger(erasing, stranger, taken)
    taken.schedules += await erasing.schedules.cancel(key)
    if (traces.numbers.length + traces.pointers.length + traces.chart.length === 0) return taken
    for (const number of traces.numbers) taken.stops += await giveUp(erasing, number)
    await takeAll(erasing, [...traces.pointers, ...traces.chart])
    taken.items += traces.numbers.length + traces.pointers.length + traces.chart.length
  }
  throw new Refused(
    `${chartPk(key)} is written to again and again: stop the service, then erase once more.`,
  )
}

async function putTombstone(
  { client, tableName: TableName, at, because }: Erasing,
  key: ChartKey,
): Promise<void> {
  const Item = {
    pk: { S: chartPk(key) },
    sk: { S: erasedSk },
    at: { S: at },
    because: because === null ? ({ NULL: true } as const) : { S: because },
  }
  try {
    const ConditionExpression = 'attribute_not_exists(pk)'
    await client.send(new PutItemCommand({ TableName, Item, ConditionExpression }))
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error
  }
}

/**
 * Charts of what came from the patient's numbers while those were nobody's at this clinic. A number that is another
 * patient's by now is left to that one.
 */
async function strangersOf(
  erasing: Erasing,
  { clinicId, patientId }: ChartKey,
  { numbers, phones }: Traces,
): Promise<readonly ChartKey[]> {
  const names = new Set(
    numbers.filter(({ kind }) => kind === 'number').map(({ pk }) => pk.slice('number#'.length)),
  )
  for (const phone of phones) {
    const name = erasing.numbers(clinicId, phone)
    const owner = await ownerOf(erasing, name)
    if (owner === null || owner === patientId) names.add(name)
  }
  return [...names].map((name) => ({ clinicId, patientId: strangerId(name) }))
}

async function ownerOf({ client, tableName: TableName }: Table, name: string) {
  const Key = { pk: { S: numberPk(name) }, sk: { S: numberSk } }
  const { Item } = await client.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }))
  return Item?.patientId?.S ?? null
}

/** Its tombstone says no more than that what stood there is gone; whoever writes from there begins anew. */
async function takeStranger(erasing: Erasing, key: ChartKey, taken: Taken): Promise<void> {
  const { pointers, chart } = await tracesOf(erasing, key)
  if (pointers.length + chart.length === 0) return
  await putTombstone({ ...erasing, because: null }, key)
  taken.schedules += await erasing.schedules.cancel(key)
  await takeAll(erasing, [...pointers, ...chart])
  taken.items += pointers.length + chart.length
  taken.strangers += 1
}

/**
 * The number is nobody's. That it said STOP stays, under a name that only the secret makes: it binds the clinic whoever
 * has the number. Answers how many such stay.
 */
async function giveUp(
  { client, tableName: TableName }: Table,
  { pk, sk, wire, kind }: Item,
): Promise<0 | 1> {
  const Key = { pk: { S: pk }, sk: { S: sk } }
  if (kind !== 'number' || wire.said?.S !== 'stop') {
    await client.send(new DeleteItemCommand({ TableName, Key }))
    return 0
  }
  const revision = { N: String(Number(wire.revision?.N ?? 0) + 1) }
  const { said, saidAt } = wire
  const Item = { ...Key, revision, said, ...(saidAt && { saidAt }) }
  await client.send(new PutItemCommand({ TableName, Item }))
  return 1
}

/** In the order given, some at a time. */
async function takeAll(
  { client, tableName: TableName }: Table,
  items: readonly Item[],
): Promise<void> {
  for (let from = 0; from < items.length; from += besideEachOther)
    await Promise.all(
      items
        .slice(from, from + besideEachOther)
        .map(({ pk, sk }) =>
          client.send(new DeleteItemCommand({ TableName, Key: { pk: { S: pk }, sk: { S: sk } } })),
        ),
    )
}
