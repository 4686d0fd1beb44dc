// The table on whatever engine the local run uses, and how much of it is there already.
import {
  CreateTableCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { tableDefinition } from '../shared/store/table.ts'
import type { Engine } from './database/database.ts'

const tableName = 'afterglow'
const waitMs = 25
const waitsAtMost = 2400

export type LocalTable = {
  client: DynamoDBDocumentClient
  /** The same without the documents: items as the wire has them. */
  plain: DynamoDBClient
  name: string
  made: boolean
}

/** Credentials are made up: the engine is this machine's own, or one the caller pointed us at. */
export async function openTable(
  engine: Engine,
  { fresh }: { fresh: boolean },
): Promise<LocalTable> {
  const plain = new DynamoDBClient({
    ...engine,
    region: process.env.AWS_REGION ?? 'us-east-1',
    credentials: {
      accessKeyId: process.env.AWS_ACCESS_KEY_ID ?? 'local',
      secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY ?? 'local',
    },
  })
  if (fresh) await removeTable(plain)
  else await untilNotGoing(plain)
  const made = await makeTable(plain)
  await until(async () => (await statusOf(plain)) === 'ACTIVE')
  return { client: DynamoDBDocumentClient.from(plain), plain, name: tableName, made }
}

async function makeTable(client: DynamoDBClient): Promise<boolean> {
  try {
    await client.send(new CreateTableCommand(tableDefinition(tableName)))
    return true
  } catch (error) {
    if (error instanceof ResourceInUseException) return false
    throw error
  }
}

/**
 * Resolves once no table of this name is left. One that is being deleted already is not deleted again: an engine may
 * take the second deletion for one of the table that is made next.
 */
async function removeTable(client: DynamoDBClient): Promise<void> {
  const standing = async () => (await statusOf(client)) ?? 'GONE'
  // One that is being made or changed takes no deletion until it is ready.
  await until(async () => ['ACTIVE', 'DELETING', 'GONE'].includes(await standing()))
  if ((await standing()) === 'ACTIVE')
    await client.send(new DeleteTableCommand({ TableName: tableName }))
  await until(async () => (await standing()) === 'GONE')
}

/** A table on its way out would refuse the making of the next, and then be gone. */
async function untilNotGoing(client: DynamoDBClient): Promise<void> {
  await until(async () => (await statusOf(client)) !== 'DELETING')
}

async function statusOf(client: DynamoDBClient): Promise<string | null> {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }))
    return Table?.TableStatus ?? null
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return null
    throw error
  }
}

async function until(ready: () => Promise<boolean>): Promise<void> {
  for (let waits = 0; waits < waitsAtMost; waits += 1) {
    if (await ready()) return
    await new Promise((resolve) => setTimeout(resolve, waitMs))
  }
  throw new Error('the table did not become ready')
}
