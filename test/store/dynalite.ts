// A DynamoDB for tests over the wire, through the real SDK: dynalite in the test's own process, or another engine.
import { randomUUID } from 'node:crypto'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  type DynamoDBClientConfig,
} from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { tableDefinition } from '../../shared/store/table.ts'

type Server = import('node:http').Server

export type Dynalite = {
  client: DynamoDBDocumentClient
  /** Where it listens, for whatever opens a client of its own. */
  endpoint: string
  /** A new empty table. */
  table(): Promise<string>
  close(): Promise<void>
}

const anybody = { accessKeyId: 'local', secretAccessKey: 'local' }

export async function openDynalite(): Promise<Dynalite> {
  const dynalite: (options: object) => Server = createRequire(import.meta.url)('dynalite')
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0 })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const opened = openEngine(`http://127.0.0.1:${port}`)
  return {
    ...opened,
    async close() {
      await opened.close()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The engine that `DYNAMODB_ENDPOINT` names, so that the store's contract can be tried on any; else dynalite. */
export async function openNamedEngine(): Promise<Dynalite> {
  const endpoint = process.env.DYNAMODB_ENDPOINT
  return endpoint ? openEngine(endpoint) : openDynalite()
}

/** One that runs already. Tables made there stay. */
export function openEngine(
  endpoint: string,
  config: DynamoDBClientConfig = { region: 'us-east-1', credentials: anybody },
): Dynalite {
  const raw = new DynamoDBClient({ ...config, endpoint })
  return {
    client: DynamoDBDocumentClient.from(raw),
    endpoint,
    async table() {
      const name = `charts-${randomUUID()}`
      await raw.send(new CreateTableCommand(tableDefinition(name)))
      const describe = new DescribeTableCommand({ TableName: name })
      while ((await raw.send(describe)).Table?.TableStatus !== 'ACTIVE');
      return name
    },
    async close() {
      raw.destroy()
    },
  }
}
