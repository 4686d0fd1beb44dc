// The store's contract on a second engine, one that hands out the item that stood in the way of a put.
import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { localNumberKeys } from '../../local/number-keys.ts'
import { dynamoDbStore } from '../../shared/store/dynamodb.ts'
import { chart, commit } from '../store/charts.ts'
import { eventStoreContract } from '../store/contract/index.ts'
import { type Dynalite, openEngine } from '../store/dynalite.ts'
import { emulator } from './ministack.ts'

const aws = emulator()
let engine: Dynalite
beforeAll(() => {
  if (aws.here) engine = openEngine(aws.endpoint, aws.client)
})
afterAll(() => engine?.close())

eventStoreContract('on the emulator', async () =>
  dynamoDbStore(engine.client, await engine.table(), localNumberKeys),
)

it('is told with a refused put what stands there, and need not ask', async () => {
  const store = dynamoDbStore(engine.client, await engine.table(), localNumberKeys)
  const mine = commit(1)
  await store.append(chart('p1'), mine)
  const sent = vi.spyOn(engine.client, 'send')
  expect(await store.append(chart('p1'), mine)).toBe('appended')
  expect(await store.append(chart('p1'), commit(1))).toBe('conflict')
  const asked = sent.mock.calls.map(([command]) => command)
  sent.mockRestore()
  expect(asked).toHaveLength(2)
  for (const each of asked) {
    expect(each).not.toBeInstanceOf(GetCommand)
    expect(each).not.toBeInstanceOf(QueryCommand)
  }
})
