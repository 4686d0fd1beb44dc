// Somebody has been at a chart's commits: whoever opens it next sees to it that its clinic hears of it.
import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { localNumberKeys } from '../../local/number-keys.ts'
import { handle, loadChart } from '../../shared/loop/handle.ts'
import { quarantineIfUnreadable } from '../../shared/quarantine/quarantine.ts'
import { dynamoDbStore } from '../../shared/store/dynamodb.ts'
import { consent, patient } from '../chart/scenario.ts'
import { type Dynalite, openDynalite } from '../store/dynalite.ts'
import { demo, key, type TestDeps, testDeps } from '../support/deps.ts'

const p1 = key('p1')
const asked = { cause: null, requestHash: null } as const

let dynalite: Dynalite
let deps: TestDeps
let table: string
beforeAll(async () => {
  dynalite = await openDynalite()
})
afterAll(() => dynalite.close())

/** A patient of three commits. */
beforeEach(async () => {
  table = await dynalite.table()
  const store = dynamoDbStore(dynalite.client, table, localNumberKeys)
  deps = testDeps('2026-03-02T17:00:00Z', store)
  const at = deps.now()
  await store.claimName(patient.phone, p1)
  await handle(deps, demo, p1, {
    type: 'Enrol',
    details: patient,
    consent,
    by: 'nurse',
    at,
    ...asked,
  })
  await handle(deps, demo, p1, { type: 'Pause', reason: 'away', by: 'nurse', at, ...asked })
  deps.paged.length = 0
})

const skOf = (version: number) => `commit#${String(version).padStart(10, '0')}`

async function change(sk: string, to: (item: Record<string, unknown>) => object): Promise<void> {
  const Key = { pk: 'demo#p1', sk }
  const { Item = {} } = await dynalite.client.send(new GetCommand({ TableName: table, Key }))
  await dynalite.client.send(new PutCommand({ TableName: table, Item: { ...Item, ...to(Item) } }))
}

const newest = async () => (await loadChart(deps, p1)).version

/** Somebody opens the chart, and what they meet is seen to as at every edge. */
async function open(): Promise<unknown> {
  const error = await loadChart(deps, p1).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  await quarantineIfUnreadable(deps, error)
  return error
}

describe('a chart is quarantined and its clinic paged', () => {
  const forged = '[{"type":"MessagingPaused","reason":"x","by":"mallory"}]'

  it('when its newest commit is not the one that its snapshot knows', async () => {
    const version = await newest()
    await change(skOf(version), () => ({ events: forged }))
    expect(await open()).toMatchObject({ version, reason: 'not the one that its snapshot knows' })
    expect(deps.paged.map(({ kind }) => kind)).toEqual(['quarantine', 'quarantine'])
    expect(await deps.store.findQuarantine(p1)).toMatchObject({ standing: true })
  })

  it('when a commit above its snapshot follows another than the one that stands there', async () => {
    const version = await newest()
    const { hash } = (await deps.store.history(p1, { limit: 1 }))[0]!
    const made = { schema: 1, at: deps.now(), cause: null, print: null, wakeUp: null } as const
    const fork = { ...made, version: version + 2, previous: hash, events: [] }
    await deps.store.append(p1, { ...made, version: version + 1, previous: hash, events: [] })
    await deps.store.append(p1, fork)
    expect(await open()).toMatchObject({
      version: version + 2,
      reason: 'does not follow the one before it',
    })
    expect(deps.paged).toHaveLength(2)
  })

  it('when its end was taken off', async () => {
    const version = await newest()
    await take(skOf(version))
    expect(await open()).toMatchObject({ version, reason: 'missing' })
    expect(deps.paged).toHaveLength(2)
  })

  it('and not when all is as it was written', async () => {
    expect(await open()).toBeNull()
    expect(deps.paged).toEqual([])
  })
})

async function take(sk: string) {
  await dynalite.client.send(new DeleteCommand({ TableName: table, Key: { pk: 'demo#p1', sk } }))
}
