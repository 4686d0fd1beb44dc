// A DynamoDB inside the test's own process: dynalite over the wire, through the real SDK.
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
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

export async function openDynalite(): Promise<Dynalite> {
  const dynalite: (options: object) => Server = createRequire(import.meta.url)('dynalite')
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0 })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const endpoint = `http://127.0.0.1:${port}`
  const raw = new DynamoDBClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  let tables = 0
  return {
    client: DynamoDBDocumentClient.from(raw),
    endpoint,
    async table() {
      const name = `charts-${++tables}`
      await raw.send(new CreateTableCommand(tableDefinition(name)))
      const describe = new DescribeTableCommand({ TableName: name })
      while ((await raw.send(describe)).Table?.TableStatus !== 'ACTIVE');
      return name
    },
    async close() {
      raw.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
