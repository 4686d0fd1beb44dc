import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localNumberKeys } from '../../local/number-keys.ts'
import { stateLayout } from '../../shared/chart/state.ts'
import { dynamoDbStore } from '../../shared/store/dynamodb.ts'
import { dynamoChanges } from '../../shared/store/dynamodb-changes.ts'
import { CorruptCommit } from '../../shared/store/errors.ts'
import { squeezed } from '../../shared/store/squeeze.ts'
import type { EventStore } from '../../shared/store/types.ts'
import {
  at,
  chart,
  commit,
  commits,
  index,
  phone,
  quarantine,
  row,
  sealed,
  state,
} from './charts.ts'
import { eventStoreContract } from './contract/index.ts'
import { type Dynalite, openNamedEngine } from './dynalite.ts'

let dynalite: Dynalite
beforeAll(async () => {
  dynalite = await openNamedEngine()
})
afterAll(() => dynalite.close())

eventStoreContract('on DynamoDB', async () => {
  return dynamoDbStore(dynalite.client, await dynalite.table(), localNumberKeys)
})

const key = chart('p1')

/** A store of three commits, and a way to spoil what lies in its table. */
async function spoilt(sk: string, changes: Record<string, unknown>): Promise<EventStore> {
  const TableName = await dynalite.table()
  const store = dynamoDbStore(dynalite.client, TableName, localNumberKeys)
  for (const each of commits(1, 3)) await store.append(key, each)
  await store.saveSnapshot(key, state(1), index(key, { dueAt: at('2026-03-02T09:00:00Z') }))
  const found = await dynalite.client.send(
    new QueryCommand({
      TableName,
      KeyConditionExpression: 'pk = :pk AND sk = :sk',
      ExpressionAttributeValues: { ':pk': 'demo#p1', ':sk': sk },
    }),
  )
  const Item = { ...found.Items![0], ...changes }
  await dynalite.client.send(new PutCommand({ TableName, Item }))
  return store
}

describe('a quarantine that cannot be read', () => {
  it.each<[string, Record<string, unknown>, number]>([
    ['has no revision', {}, 0],
    ['has words for a revision', { revision: 'x' }, 0],
    ['has a revision from before the first', { revision: -3 }, 0],
    ['has a revision between two', { revision: 1.5 }, 1],
    ['lacks all but its revision', { revision: 7 }, 7],
  ])('and %s is written over by one of two writers', async (_, item, revision) => {
    const TableName = await dynalite.table()
    const store = dynamoDbStore(dynalite.client, TableName, localNumberKeys)
    const Item = { pk: 'demo#p1', sk: 'quarantine', ...item }
    await dynalite.client.send(new PutCommand({ TableName, Item }))
    const found = await store.findQuarantine(key)
    expect(found).toEqual(quarantine({ revision, since: at('1970-01-01T00:00:00Z') }))
    const rivals = [1, 2].map((step) => quarantine({ revision: revision + 1, step }))
    const results = await Promise.all(rivals.map((each) => store.saveQuarantine(key, each)))
    expect(results.toSorted()).toEqual(['conflict', 'saved'])
    expect(await store.findQuarantine(key)).toEqual(rivals[results.indexOf('saved')])
  })
})

describe('a number as older releases wrote it', () => {
  const number = phone('+14255550100')
  const asBefore = async (owner: object) => {
    const TableName = await dynalite.table()
    const Item = { pk: `phone#${number}`, sk: 'phone', ...owner }
    await dynalite.client.send(new PutCommand({ TableName, Item }))
    return dynamoDbStore(dynalite.client, TableName, localNumberKeys)
  }

  it('is still its owner’s, in that owner’s clinic alone', async () => {
    const store = await asBefore(key)
    expect(await store.findPhone(key.clinicId, number)).toMatchObject({
      owner: key,
      optedOutAt: null,
    })
    expect((await store.findPhone(chart('p1', 'north').clinicId, number)).owner).toBeNull()
    expect(await store.claimName(number, chart('p2'))).toEqual({ owner: key })
    expect(await store.claimName(number, chart('p2', 'north'))).toBe('claimed')
  })

  it('moves with the next write, and what stood there before then says nothing more', async () => {
    const store = await asBefore(key)
    await store.noteOptOut(key.clinicId, number, at('2026-03-02T14:00:00Z'))
    expect((await store.findPhone(key.clinicId, number)).owner).toEqual(key)
    await store.releaseName(number, key)
    expect((await store.findPhone(key.clinicId, number)).owner).toBeNull()
    expect(await store.claimName(number, chart('p2'))).toBe('claimed')
  })

  it('is handed over and given up as any other', async () => {
    const store = await asBefore(key)
    expect(await store.handOverName(number, key, chart('p2'))).toBe('claimed')
    expect((await store.findPhone(key.clinicId, number)).owner).toEqual(chart('p2'))
    const given = await asBefore(key)
    await given.releaseName(number, key)
    expect((await given.findPhone(key.clinicId, number)).owner).toBeNull()
    const free = await asBefore({})
    expect(await free.claimName(number, key)).toBe('claimed')
  })
})

describe('a spoilt table', () => {
  const third = 'commit#0000000003'

  it.each([
    ['events that are not JSON', { events: '[{"type":"OptedI' }, 'events are not JSON'],
    ['an event nobody knows', { events: '[{"type":"Sneezed","body":"secret"}]' }, 'not a commit'],
    ['an event that lacks a field', { events: '[{"type":"MessagingPaused"}]' }, 'not a commit'],
    ['a schema to come', { schema: 2 }, 'of a schema this release does not know'],
    ['a schema that never was', { schema: 0 }, 'of a schema this release does not know'],
    ['another version than its key', { version: 4 }, 'not a commit'],
    ['an instant that is none', { at: 'secret' }, 'not a commit'],
    ['a hash that is none', { previous: 'secret' }, 'not a commit'],
    [
      'more than a pause in the place of a lost commit',
      { standsFor: 'A'.repeat(43), events: '[{"type":"OptedIn"}]' },
      'not a commit',
    ],
  ])(
    'names the chart and version of %s, and nothing of its contents',
    async (_, changes, reason) => {
      const store = await spoilt(third, changes)
      for (const read of [store.load(key), store.history(key, { limit: 5 })]) {
        const error = await read.catch((thrown: unknown) => thrown)
        expect(error).toBeInstanceOf(CorruptCommit)
        expect(error).toMatchObject({ key, version: 3, reason })
        expect(String(error)).toBe(`CorruptCommit: commit 3 of chart demo#p1: ${reason}`)
        expect(JSON.stringify(error)).not.toContain('secret')
      }
    },
  )

  it('names the version that is missing from the sequence', async () => {
    const store = dynamoDbStore(dynalite.client, await dynalite.table(), localNumberKeys)
    for (const version of [1, 2, 4]) await store.append(key, commit(version))
    await expect(store.load(key)).rejects.toMatchObject({ version: 3, reason: 'missing' })
    await expect(store.history(key, { limit: 5 })).rejects.toMatchObject({ version: 3 })
  })

  it('names the first commit when a chart begins with its second', async () => {
    const store = dynamoDbStore(dynalite.client, await dynalite.table(), localNumberKeys)
    await store.append(key, commit(2))
    await expect(store.load(key)).rejects.toMatchObject({ version: 1, reason: 'missing' })
  })

  it('does not believe a snapshot that is ahead of the commits', async () => {
    const store = dynamoDbStore(dynalite.client, await dynalite.table(), localNumberKeys)
    await store.append(key, commit(1))
    await store.saveSnapshot(key, state(5), index(key))
    await expect(store.load(key)).rejects.toMatchObject({ version: 2, reason: 'missing' })
  })

  it.each([
    ['of another layout', { layout: stateLayout + 1 }],
    ['that nothing was squeezed to', { state: new Uint8Array([1, 2, 3]) }],
    ['of older releases, as plain JSON', { state: '{"version":1}' }],
    ['of another version than it says', { version: 2 }],
    ['without its sessions', { state: squeezed({ version: 1 }) }],
  ])('folds anew past a snapshot %s', async (_, changes) => {
    const store = await spoilt('snapshot', changes)
    expect(await store.load(key)).toMatchObject({
      snapshot: null,
      commits: sealed(key, ...commits(1, 3)),
    })
  })

  it('neither leaves a patient off the roster nor hides the others behind one', async () => {
    const store = await spoilt('snapshot', { summary: '{"firstName":"Ana"}' })
    const sound = chart('p2')
    await store.saveSnapshot(sound, state(1), index(sound, { rosterOrder: '6' }))
    const { items } = await store.roster(key.clinicId, { limit: 5 })
    expect(items).toEqual([{ patientId: 'p1', unread: true }, row(sound)])
    expect(await store.findRow(key)).toEqual({ patientId: 'p1', unread: true })
  })
})

it('the revision is another once more when indexes must show what changed, and then stays', async () => {
  let now = 1_000_000
  const table = { client: dynalite.client, tableName: await dynalite.table() }
  const changes = dynamoChanges(table, () => now)
  await changes.noteChange(key.clinicId)
  const soon = await changes.revision(key.clinicId)
  now += 1_900
  expect(await changes.revision(key.clinicId)).toBe(soon)
  now += 200
  const settled = await changes.revision(key.clinicId)
  expect(settled).not.toBe(soon)
  now += 3_600_000
  expect(await changes.revision(key.clinicId)).toBe(settled)
})
