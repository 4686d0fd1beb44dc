// The table a backup is taken of or put back into: AWS's by default, another engine's, or the local run's own.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { GetFunctionConfigurationCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { type Engine, openDatabase } from '../../local/database/database.ts'
import { lockFolder } from '../../local/lock.ts'
import { localSecret } from '../../local/number-keys.ts'
import { openTable } from '../../local/table.ts'
import { Trouble, troubleWith } from '../../local/trouble.ts'
import { environment, outputs } from '../../shared/names.ts'
import { numberKeys } from '../../shared/store/number-keys.ts'
import type { NumberKeys } from '../../shared/store/types.ts'
import { Refused, type Surroundings, UsageError } from '../command.ts'
import { type Access, defaultStack, stackOutputs } from '../stack.ts'

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
  /** By which numbers got their names in this table. */
  numberKeys(): Promise<NumberKeys>
  close(): Promise<void>
}

/** Opens the table that the flags name; at another engine's it is made when it is not there. */
export async function connect(
  flags: TableFlags,
  { env }: Pick<Surroundings, 'env'>,
  access: Access = {},
): Promise<Connection> {
  const { table, stack, local } = flags
  const endpoint = flags.endpoint ?? (local ? undefined : env.DYNAMODB_ENDPOINT || undefined)
  const ways = [endpoint !== undefined, local, table !== undefined, stack !== undefined]
  if (ways.filter(Boolean).length > 1)
    throw new UsageError('one of --stack, --table, --endpoint (or DYNAMODB_ENDPOINT) and --local')
  const own = async () => numberKeys(await secretFor(flags, env, access))
  if (endpoint !== undefined) return connectTo({ endpoint }, own)
  if (local) return connectLocally(env, own)
  const client = new DynamoDBClient(access)
  const tableName = table ?? (await stackOutputs(stack ?? defaultStack, access))(outputs.table)
  return {
    client,
    documents: DynamoDBDocumentClient.from(client),
    tableName,
    numberKeys: own,
    close: async () => client.destroy(),
  }
}

/** By which numbers, links and chain heads get their names in the table that the flags name. */
export async function secretFor(
  { table, stack, local, endpoint }: TableFlags,
  env: Surroundings['env'],
  access: Access = {},
): Promise<string> {
  const own = env[environment.numberSecret] || undefined
  const isHere = local || endpoint !== undefined || Boolean(env.DYNAMODB_ENDPOINT)
  return own ?? (isHere ? localSecret : deployedSecret(table, stack, access))
}

/** The functions were given it in their environment; a table by its name alone says nothing of theirs. */
async function deployedSecret(
  table: string | undefined,
  stack = defaultStack,
  access: Access = {},
): Promise<string> {
  if (table !== undefined)
    throw new Refused(
      `--table alone does not say how its numbers are named: set ${environment.numberSecret} too.`,
    )
  const client = new LambdaClient(access)
  const FunctionName = (await stackOutputs(stack, access))(outputs.reportFunction)
  const { Environment } = await client.send(new GetFunctionConfigurationCommand({ FunctionName }))
  client.destroy()
  const secret = Environment?.Variables?.[environment.numberSecret]
  if (secret) return secret
  throw new Refused(`Stack ${stack} has no secret for numbers: deploy this release first.`)
}

async function connectTo(engine: Engine, own: Connection['numberKeys']): Promise<Connection> {
  const { plain, client, name } = await openTable(engine, { fresh: false })
  return {
    client: plain,
    documents: client,
    tableName: name,
    numberKeys: own,
    close: async () => plain.destroy(),
  }
}

export const localFolder = (env: Surroundings['env']): string =>
  env.AFTERGLOW_FOLDER || join(import.meta.dirname, '..', '..', '.afterglow')

async function connectLocally(
  env: Surroundings['env'],
  own: Connection['numberKeys'],
): Promise<Connection> {
  const folder = localFolder(env)
  // A folder without a journal is no run's: the next start would empty its database.
  if (!existsSync(join(folder, 'world.jsonl')))
    throw new Refused(`${folder} holds no local run: npm start -- --empty makes one.`)
  const unlock = told(folder, () => lockFolder(folder))
  const database = openDatabase(join(folder, 'database'), () => undefined)
  const connection = await connectTo(database.engine, own).catch(async (error: unknown) => {
    await database.close()
    unlock()
    return told(folder, () => {
      throw error
    })
  })
  return {
    ...connection,
    async close() {
      await connection.close()
      await database.close()
      unlock()
    },
  }
}

/** What stops the local run stops a command on its folder, in the same words. */
function told<T>(folder: string, work: () => T): T {
  try {
    return work()
  } catch (thrown) {
    const error = troubleWith(folder, thrown)
    throw error instanceof Trouble ? new Refused(error.message) : error
  }
}
