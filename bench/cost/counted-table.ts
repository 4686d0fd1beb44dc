// The service's table on the embedded engine, every call and every unit of it counted.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import { openDatabase } from '../../local/database/database.ts'
import { openTable } from '../../local/table.ts'
import { indexUnits, type Stored } from './index-units.ts'

/** What one call used up, its indexes included. */
export type Use = { command: string; readUnits: number; writeUnits: number }

export type CountedTable = {
  name: string
  /** Counted. */
  client: DynamoDBDocumentClient
  /** Of the same table, and not counted. */
  aside: DynamoDBDocumentClient
  close(): Promise<void>
}

const Answered = z.object({ ConsumedCapacity: z.object({ CapacityUnits: z.number() }) })
const Put = z.object({ Item: z.record(z.string(), z.unknown()) })

/** @param onUse hears of each call once it has been answered */
export async function openCountedTable(onUse: (use: Use) => void): Promise<CountedTable> {
  const folder = await mkdtemp(join(tmpdir(), 'afterglow-cost-'))
  const trouble = (error: Error) => {
    throw error
  }
  const database = openDatabase(join(folder, 'table'), trouble)
  const counted = await openTable(database.engine, { fresh: true })
  const { client: aside, name } = await openTable(database.engine, { fresh: false })
  count(counted.client, aside, name, onUse)
  return {
    name,
    client: counted.client,
    aside,
    async close() {
      await database.close()
      await rm(folder, { recursive: true })
    },
  }
}

/** A write that its condition refused costs what it found: a unit or more, and it is counted as one. */
const refusedUnits = 1
const isRefused = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ConditionalCheckFailedException'

function count(
  client: DynamoDBDocumentClient,
  aside: DynamoDBDocumentClient,
  name: string,
  onUse: (use: Use) => void,
): void {
  const standing = async ({ pk, sk }: Stored) =>
    (await aside.send(new GetCommand({ TableName: name, Key: { pk, sk } }))).Item ?? null
  client.middlewareStack.add(
    (next, { commandName: command = '' }) =>
      async (args) => {
        const { data: put } = Put.safeParse(args.input)
        const before = put ? await standing(put.Item) : null
        const input = { ...args.input, ReturnConsumedCapacity: 'TOTAL' }
        try {
          const answer = await next({ ...args, input })
          const units = Answered.parse(answer.output).ConsumedCapacity.CapacityUnits
          onUse(put ? written(command, units, indexUnits(before, put.Item)) : read(command, units))
          return answer
        } catch (error) {
          if (isRefused(error)) onUse(written(command, refusedUnits, 0))
          throw error
        }
      },
    { step: 'initialize' },
  )
}

const read = (command: string, readUnits: number): Use => ({ command, readUnits, writeUnits: 0 })
const written = (command: string, table: number, indexes: number): Use => ({
  command,
  readUnits: 0,
  writeUnits: table + indexes,
})
