// Putting one item of an export into the table, over nothing that is there.
import {
  ConditionalCheckFailedException,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb'
import { Refused } from '../command.ts'
import type { Connection } from './connect.ts'
import { type Item, printOf } from './items.ts'

/** `kept`: another stands in its place, and the table's is the later word. */
export type Put = 'written' | 'there' | 'kept'

type To = Pick<Connection, 'client' | 'tableName'>

/** Throws Refused for a commit whose place is taken by another. */
export async function put(to: To, item: Item): Promise<Put> {
  if (await putUnless(to, item)) return 'written'
  if (item.kind === 'snapshot') return 'there' // of this version or a later one
  const { Item: standing = {} } = await to.client.send(
    new GetItemCommand({
      TableName: to.tableName,
      Key: { pk: { S: item.pk }, sk: { S: item.sk } },
      ConsistentRead: true,
    }),
  )
  if (printOf(standing) === printOf(item.wire)) return 'there'
  if (item.kind !== 'commit') return 'kept'
  throw new Refused(
    `${item.pk} commit ${item.version} was written by someone else meanwhile: stop the service first.`,
  )
}

async function putUnless({ client, tableName: TableName }: To, item: Item): Promise<boolean> {
  const unless =
    item.kind === 'snapshot'
      ? {
          ConditionExpression: 'attribute_not_exists(pk) OR #version < :version',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':version': { N: String(item.version) } },
        }
      : { ConditionExpression: 'attribute_not_exists(pk)' }
  try {
    await client.send(new PutItemCommand({ TableName, Item: { ...item.wire }, ...unless }))
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}
