// What the DynamoDB adapter's parts share: the table, and reading it page by page.
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb'
import { type ChartKey, ClinicId, PatientId } from '../vocabulary/ids.ts'
import type { Item } from './codec.ts'

export type Table = { client: DynamoDBDocumentClient; tableName: string }

/** A condition on what is already stored under the key. */
export type Condition = {
  expression: string
  names?: Record<string, string>
  values?: Record<string, string | number>
}

/** Null when it was written; the item that stands in its way when the condition failed (null if unknown). */
export type PutResult = { written: true } | { written: false; standing: Item | null }

/** One PutItem. What stands in its way comes back with the refusal, in the wire's form and at no cost. */
export async function putIf(table: Table, item: Item, condition: Condition): Promise<PutResult> {
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.tableName,
        Item: item,
        ConditionExpression: condition.expression,
        ...(condition.names && { ExpressionAttributeNames: condition.names }),
        ...(condition.values && { ExpressionAttributeValues: condition.values }),
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    )
    return { written: true }
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error
    return { written: false, standing: error.Item ?? null }
  }
}

/** One GetItem, consistent; null when there is none. */
export async function getItem(
  { client, tableName }: Table,
  key: { pk: string; sk: string },
): Promise<Item | null> {
  const found = await client.send(
    new GetCommand({ TableName: tableName, Key: key, ConsistentRead: true }),
  )
  return found.Item ?? null
}

/** One page of a Query, and the key that the next begins behind; null where there is none. */
export async function queryPage(
  { client, tableName }: Table,
  input: Omit<QueryCommandInput, 'TableName'>,
): Promise<{ items: readonly Item[]; last: Record<string, string> | null }> {
  const page = await client.send(new QueryCommand({ ...input, TableName: tableName }))
  return { items: page.Items ?? [], last: page.LastEvaluatedKey ?? null }
}

/** Items of a Query, fetching the next page only when it is asked for. The first page holds `Limit` at most. */
export async function* itemsOf(
  table: Table,
  input: Omit<QueryCommandInput, 'TableName'>,
): AsyncGenerator<Item> {
  let start: Record<string, unknown> | undefined
  let { Limit } = input
  do {
    const page = await table.client.send(
      new QueryCommand({
        ...input,
        Limit,
        TableName: table.tableName,
        ExclusiveStartKey: start,
      }),
    )
    yield* page.Items ?? []
    start = page.LastEvaluatedKey
    Limit = undefined // whoever reads on wants the rest: pages of 1 MB
  } while (start !== undefined)
}

/** A string attribute of an item, as the document client or as the wire gives it; null when it has none. */
export function textOf(item: Item | null, name: string): string | null {
  const given = item?.[name]
  const text = typeof given === 'object' && given !== null && 'S' in given ? given.S : given
  return typeof text === 'string' ? text : null
}

/** The chart an item belongs to by its `clinicId` and `patientId`; null when it names none. */
export function ownerOf(item: Item | null): ChartKey | null {
  const clinicId = ClinicId.safeParse(textOf(item, 'clinicId'))
  const patientId = PatientId.safeParse(textOf(item, 'patientId'))
  if (!clinicId.success || !patientId.success) return null
  return { clinicId: clinicId.data, patientId: patientId.data }
}
