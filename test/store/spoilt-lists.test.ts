// Lists on DynamoDB with an entry that names no chart: it is told as such, and hides none of the others.
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { localNumberKeys } from '../../local/number-keys.ts'
import { dynamoDbStore } from '../../shared/store/dynamodb.ts'
import { CorruptItem } from '../../shared/store/errors.ts'
import type { EventStore, Page } from '../../shared/store/types.ts'
import { alertId, at, chart, index, row, state } from './charts.ts'
import { type Dynalite, openDynalite } from './dynalite.ts'

let dynalite: Dynalite
let store: EventStore
let table: string
beforeAll(async () => {
  dynalite = await openDynalite()
})
afterAll(() => dynalite.close())
beforeEach(async () => {
  table = await dynalite.table()
  store = dynamoDbStore(dynalite.client, table, localNumberKeys)
})

const put = (Item: Record<string, unknown>) =>
  dynalite.client.send(new PutCommand({ TableName: table, Item }))

const nine = at('2026-03-02T09:00:00Z')
const { clinicId } = chart('p1')
const strays = ['nonsense', 'demo#', '#p9', 'demo#p 9', 'demo#p1#more']

describe('the due list', () => {
  it.each(strays)('names every chart past an item whose key is %j', async (pk) => {
    for (const id of ['p1', 'p2', 'p3'])
      await store.saveSnapshot(chart(id), state(1), index(chart(id), { dueAt: nine }))
    for (const shard of [0, 1, 2, 3])
      await put({ pk, sk: `stray-${shard}`, duePk: `due#${shard}`, dueSk: '2020' })
    const told = Array.from({ length: 4 }, () => ({ unread: true }))
    expect(await store.due(nine, 5)).toEqual([chart('p1'), chart('p2'), chart('p3'), ...told])
    // They are the oldest, and take no chart's place.
    expect((await store.due(nine, 2)).slice(0, 2)).toEqual([chart('p1'), chart('p2')])
    expect((await store.due(nine, 1))[0]).toEqual(chart('p1'))
  })
})

/** Every page of a list, whatever stands where one ends. */
async function all<T>(next: (cursor: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = []
  let cursor: string | undefined
  do {
    const page = await next(cursor)
    items.push(...page.items)
    cursor = page.cursor ?? undefined
  } while (cursor !== undefined)
  return items
}

describe('the roster', () => {
  it.each([...strays, 'north#p1'])(
    'lists every patient past an item whose key is %j, however small the pages',
    async (pk) => {
      const summary = JSON.stringify(row(chart('p1', 'north'), 'secret'))
      for (const id of ['p1', 'p2'])
        await store.saveSnapshot(chart(id), state(1), index(chart(id), { rosterOrder: id }))
      await put({ pk, sk: 'stray', rosterPk: 'demo', rosterSk: 'p1#', summary })
      for (const limit of [1, 2, 5]) {
        const items = await all((cursor) =>
          store.roster(clinicId, { limit, ...(cursor && { cursor }) }),
        )
        const stray = { patientId: null, unread: true }
        expect(items).toEqual([row(chart('p1')), stray, row(chart('p2'))])
      }
    },
  )
})

describe('the alerts of a clinic', () => {
  it.each([
    ['without a patient', { sk: 'a2' }],
    ['of a patient who cannot be', { sk: 'a2', patientId: 'p 9' }],
    ['of an id that cannot be', { sk: 'a2 !', patientId: 'p1' }],
  ])('are listed past a pointer %s, however small the pages', async (_, stray) => {
    for (const id of ['a1', 'a3']) await store.pointAlert(chart('p1'), alertId(id))
    await put({ pk: 'alerts@demo', ...stray })
    const pointer = (id: string) => ({ alertId: id, patientId: 'p1' })
    for (const limit of [1, 2, 5]) {
      const items = await all((cursor) =>
        store.alerts(clinicId, { limit, ...(cursor && { cursor }) }),
      )
      expect(items).toEqual([pointer('a3'), { unread: true }, pointer('a1')])
    }
    expect(await store.findAlert(clinicId, alertId('a1'))).toBe('p1')
  })

  it('answer for one that leads nowhere with an error, not as if there were none', async () => {
    await put({ pk: 'alerts@demo', sk: 'a2', patientId: 'p 9' })
    await expect(store.findAlert(clinicId, alertId('a2'))).rejects.toThrow(CorruptItem)
  })
})
