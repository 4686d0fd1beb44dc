// A clinic's own figures as they are kept, by both stores.
import { randomBytes } from 'node:crypto'
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dynamoFigures, pieceBytes } from '../../shared/store/dynamodb-figures.ts'
import { memoryFigures } from '../../shared/store/memory-figures.ts'
import type { FiguresStore } from '../../shared/store/types.ts'
import { at, clinicId } from './charts.ts'
import { type Dynalite, openNamedEngine } from './dynalite.ts'

let dynalite: Dynalite
beforeAll(async () => {
  dynalite = await openNamedEngine()
})
afterAll(() => dynalite.close())

const [demo, north] = [clinicId('demo'), clinicId('north')]
const kept = (hour: string, lines: unknown) => ({
  ...{ asOf: at(`2026-03-02T${hour}:00:00Z`), revision: hour, unread: 1 },
  ...{ figures: { hour }, lines },
})
const openDynamo = async () =>
  dynamoFigures({ client: dynalite.client, tableName: await dynalite.table() })

describe.each([
  ['in memory', async () => memoryFigures()],
  ['on DynamoDB', openDynamo],
] as [string, () => Promise<FiguresStore>][])('figures %s', (_, open) => {
  it('are those of the last time, each part by itself, and no other clinic’s', async () => {
    const store = await open()
    expect(await store.findFigures(demo, 'figures')).toBeNull()
    for (const hour of ['05', '06', '07']) await store.saveFigures(demo, kept(hour, [hour]))
    const head = { asOf: at('2026-03-02T07:00:00Z'), revision: '07', unread: 1 }
    expect(await store.findFigures(demo, 'figures')).toEqual({ ...head, value: { hour: '07' } })
    expect(await store.findFigures(demo, 'lines')).toEqual({ ...head, value: ['07'] })
    expect(await store.findFigures(north, 'figures')).toBeNull()
  })
})

describe('figures on DynamoDB', () => {
  const large = () => Array.from({ length: 12_000 }, () => randomBytes(60).toString('base64'))

  it('take as many items as they need, none above its bound', async () => {
    const tableName = await dynalite.table()
    const store = dynamoFigures({ client: dynalite.client, tableName })
    const lines = large()
    await store.saveFigures(demo, kept('05', lines))
    expect((await store.findFigures(demo, 'lines'))?.value).toEqual(lines)
    const { Items = [] } = await dynalite.client.send(
      new QueryCommand({
        TableName: tableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': 'figures@demo' },
      }),
    )
    const sizes = Items.flatMap(({ bytes }) => (bytes instanceof Uint8Array ? bytes.length : []))
    expect(sizes.length).toBeGreaterThan(2)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(pieceBytes)
  })

  it('that were left half written leave those before as they were', async () => {
    const tableName = await dynalite.table()
    let puts = 0
    const client = {
      send: (command: unknown) => {
        if (command instanceof PutCommand && ++puts === 5) throw new Error('cut off')
        return dynalite.client.send(command as PutCommand)
      },
    } as unknown as typeof dynalite.client
    const store = dynamoFigures({ client, tableName })
    await store.saveFigures(demo, kept('05', ['first']))
    await expect(store.saveFigures(demo, kept('06', ['second']))).rejects.toThrow('cut off')
    expect((await store.findFigures(demo, 'lines'))?.value).toEqual(['first'])
    await store.saveFigures(demo, kept('07', ['third']))
    expect((await store.findFigures(demo, 'lines'))?.value).toEqual(['third'])
  })
})
