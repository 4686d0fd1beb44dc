// The table a backup is taken of or put back into: AWS's by default, another engine's, or the local run's own.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { openDatabase } from '../../local/database.ts'
import { FolderTaken, lockFolder } from '../../local/lock.ts'
import { openTable } from '../../local/table.ts'
import { outputs } from '../../shared/names.ts'
import { Refused, type Surroundings, UsageError } from '../command.ts'
import { defaultStack, stackOutputs } from '../stack.ts'

export const tableFlags = {
  endpoint: { type: 'string' },
  table: { type: 'string' },
  stack: { type: 'string' },
  local: { type: 'boolean', default: false },
} as const

export const tableHelp = `  --stack <name>     on AWS: the table of this CloudFormation stack (${defaultStack})
  --table <name>     on AWS: this table
  --endpoint <url>   another DynamoDB than AWS's (also DYNAMODB_ENDPOINT); the table is "afterglow"
  --local            what npm start keeps in .afterglow (AFTERGLOW_FOLDER); stop it first`

export type TableFlags = { endpoint?: string; table?: string; stack?: string; local: boolean }

export type Connection = {
  client: DynamoDBClient
  documents: DynamoDBDocumentClient
  tableName: string
  close(): Promise<void>
}

/** Opens the table that the flags name; at another engine's it is made when it is not there. */
export async function connect(flags: TableFlags, { env }: Surroundings): Promise<Connection> {
  const { table, stack, local } = flags
  const endpoint = flags.endpoint ?? (local ? undefined : env.DYNAMODB_ENDPOINT || undefined)
  const ways = [endpoint !== undefined, local, table !== undefined, stack !== undefined]
  if (ways.filter(Boolean).length > 1)
    throw new UsageError('one of --stack, --table, --endpoint (or DYNAMODB_ENDPOINT) and --local')
  if (endpoint !== undefined) return connectTo(endpoint)
  if (local) return connectLocally(env)
  const client = new DynamoDBClient({})
  const tableName = table ?? (await stackOutputs(stack ?? defaultStack))(outputs.table)
  return {
    client,
    documents: DynamoDBDocumentClient.from(client),
    tableName,
    close: async () => client.destroy(),
  }
}

async function connectTo(endpoint: string): Promise<Connection> {
  const { plain, client, name } = await openTable(endpoint, { fresh: false })
  return { client: plain, documents: client, tableName: name, close: async () => plain.destroy() }
}

async function connectLocally(env: Surroundings['env']): Promise<Connection> {
  const folder = env.AFTERGLOW_FOLDER ?? join(import.meta.dirname, '..', '..', '.afterglow')
  // A folder without a journal is no run's: the next start would empty its database.
  if (!existsSync(join(folder, 'world.jsonl')))
    throw new Refused(`${folder} holds no local run: npm start -- --empty makes one.`)
  const unlock = lock(folder)
  const database = await openDatabase(join(folder, 'database'))
  const connection = await connectTo(database.endpoint)
  return {
    ...connection,
    async close() {
      await connection.close()
      await database.close()
      unlock()
    },
  }
}

function lock(folder: string): () => void {
  try {
    return lockFolder(folder)
  } catch (error) {
    if (error instanceof FolderTaken) throw new Refused(`${error.message}. Stop that one first.`)
    throw error
  }
}
