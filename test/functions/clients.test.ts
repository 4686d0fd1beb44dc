// A service that takes a call and never answers, or never ends its answer, must not take the function down with it.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { clientLimits, makeClients, within } from '../../functions/clients.ts'

const servers = {
  silent: createServer(() => undefined),
  stalling: createServer((_, answer) => {
    answer.writeHead(200, { 'content-type': 'application/x-amz-json-1.0', 'content-length': 99 })
    answer.write('{"TableNames":')
  }),
} satisfies Record<string, Server>
beforeAll(async () => {
  for (const each of Object.values(servers))
    await new Promise<void>((listening) => each.listen(0, '127.0.0.1', listening))
})
afterAll(() => {
  for (const each of Object.values(servers)) {
    each.close()
    each.closeAllConnections()
  }
})
afterEach(() => void vi.unstubAllEnvs())

/** What the SDK's handler goes by; it keeps it as a promise until its first request. */
const optionsOf = async (handler: object): Promise<unknown> =>
  Reflect.get(handler, 'config') ?? Reflect.get(handler, 'configProvider')

it.each(['silent', 'stalling'] as const)(
  'a call to a %s service fails after its time, in as many attempts as were allowed',
  async (kind) => {
    const { port } = servers[kind].address() as AddressInfo
    const client = new DynamoDBClient({
      ...within({ attempts: 2, requestMs: 150 }),
      endpoint: `http://127.0.0.1:${port}`,
      region: 'us-east-1',
      credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
    })
    await expect(client.send(new ListTablesCommand({}))).rejects.toMatchObject({
      name: 'TimeoutError',
      $metadata: { attempts: 2 },
    })
    client.destroy()
  },
)

describe('the clients of the functions', () => {
  it.each(['dynamodb', 'scheduler', 'sns'] as const)('%s has its limits', async (name) => {
    vi.stubEnv('AWS_REGION', 'us-east-1')
    const client = makeClients()[name]
    expect(await client.config.maxAttempts()).toBe(clientLimits[name].attempts)
    expect(await optionsOf(client.config.requestHandler)).toMatchObject({
      requestTimeout: clientLimits[name].requestMs,
      socketTimeout: clientLimits[name].requestMs,
      throwOnRequestTimeout: true,
    })
  })

  it('leave a function the time to commit and page when the scheduler never answers', () => {
    const { attempts, requestMs } = clientLimits.scheduler
    expect(attempts * requestMs).toBeLessThanOrEqual(5_000)
  })
})
