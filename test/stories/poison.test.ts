// One commit of one patient is spoilt. The clinic hears of it and the others go on; once the commit is mended,
// what the patient texted meanwhile is read.
import { DeleteCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { hashOfItem } from '../../shared/store/hash.ts'
import { type Dynalite, openDynalite } from '../store/dynalite.ts'
import { type Clinic, openClinic } from './clinic.ts'

const monday = '2026-03-02T15:00:00Z'
const phones = { ann: '+12125550171', ben: '+12125550172', cat: '+12125550173' }
const TableName = 'afterglow'

let dynalite: Dynalite
let clinic: Clinic
/** What the local run logs: of a spoilt chart every sweep complains. */
let logged: string[]
beforeEach(async () => {
  logged = []
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
    logged.push(String(line))
    return true
  })
  dynalite = await openDynalite()
  clinic = await openClinic(monday, dynalite.endpoint)
  for (const [patientId, number] of Object.entries(phones)) {
    await clinic.enrol(patientId, number)
    await clinic.treat(patientId, 's1')
  }
})
afterEach(async () => {
  vi.restoreAllMocks()
  await clinic.close()
  await dynalite.close()
})

type Item = Record<string, unknown>

const itemsOf = async (patientId: string): Promise<Item[]> => {
  const page = await dynalite.client.send(
    new QueryCommand({
      TableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': `demo#${patientId}` },
    }),
  )
  return page.Items ?? []
}
const put = (Item: Item) => dynalite.client.send(new PutCommand({ TableName, Item }))

/** Spoils one commit of Ann's, and loses the snapshot that would have hidden it; returns the commit as it was. */
async function spoil(): Promise<Item> {
  const items = await itemsOf('ann')
  const commit = items.filter(({ sk }) => String(sk).startsWith('commit#'))[1]!
  await put({ ...commit, events: '[{"type":"Sneezed"}]' })
  const { pk, sk } = items.find((item) => item.sk === 'snapshot')!
  await dynalite.client.send(new DeleteCommand({ TableName, Key: { pk, sk } }))
  return commit
}

const deadLetters = async () =>
  (await clinic.do<{ deadLetters: { queue: string }[] }>('GET', '/local/dead-letters')).deadLetters
const quarantines = async () => (await clinic.pages()).filter(({ kind }) => kind === 'quarantine')
const received = async (number: string) =>
  (await clinic.messages(number)).filter(({ direction }) => direction === 'out').length

it('is told of at once and again, keeps nobody else waiting, and is made good', async () => {
  const sound = await spoil()
  const before = await received(phones.ben)

  await clinic.text(phones.ann, 'I want to die')
  const pages = await quarantines()
  expect(pages.map(({ to }) => to).sort()).toEqual(['+12125550110', 'demo-pages'])
  for (const { body } of pages) {
    expect(body).toContain('patient ann')
    expect(body).not.toMatch(/\+1|Ann|die/)
  }
  await clinic.text(phones.ben, 'HELP')
  expect(await received(phones.ben)).toBe(before + 1)

  expect(logged.join('')).toContain('"reason":"not a commit"')
  expect(logged.join('')).not.toMatch(/\+1|Ann|want to die/)
  // Deliveries, wake-ups and sweeps meet the chart again and again. In the first hour as of an imminent crisis; then
  // one reminder in four hours.
  await clinic.advance('PT5H')
  expect((await quarantines()).map(({ level }) => level)).toEqual([
    ...Array(10).fill('emergency'),
    ...Array(2).fill('urgent'),
  ])
  const letters = await deadLetters()
  expect(letters.map(({ queue }) => queue)).toContain('inbound-text')
  for (const letter of letters)
    expect(Object.keys(letter).sort()).toEqual(['at', 'id', 'queue', 'receives'])
  await clinic.advance('PT19H')
  expect(await clinic.openCheckIn('ben')).not.toBeNull()
  expect(await clinic.openCheckIn('cat')).not.toBeNull()
  expect((await clinic.ask('GET', '/patients/ann')).status).toBe(500)
  expect((await clinic.ask('GET', '/patients')).status).toBe(200)

  await put(sound)
  const { redriven } = await clinic.do<{ redriven: number }>('POST', '/local/dead-letters/redrive')
  expect(redriven).toBeGreaterThan(0)
  expect(await deadLetters()).toEqual([])
  const texts = (await clinic.timeline('ann')).filter(({ type }) => type === 'text')
  expect(texts).toContainEqual(expect.objectContaining({ direction: 'in', body: 'I want to die' }))
  expect((await clinic.messages(phones.ann)).some(({ body }) => body.includes('988'))).toBe(true)
  expect((await clinic.pages()).map(({ kind }) => kind)).toContain('crisis')

  const told = (await quarantines()).length
  await clinic.advance('PT10M')
  expect((await itemsOf('ann')).find(({ sk }) => sk === 'quarantine')).toMatchObject({
    standing: false,
  })
  await clinic.advance('PT24H')
  expect(await quarantines()).toHaveLength(told)
})

it('goes on without a commit that no restore holds, once a person has put a stand-in there', async () => {
  const lost = await spoil()
  const { pk, sk, version, at } = lost
  await clinic.text(phones.ann, 'hello')
  expect(await quarantines()).toHaveLength(2)

  // As the runbook has it; `npm run verify` tells the hash.
  const standsFor = hashOfItem(lost)
  const reason = 'commit 2 is lost, ticket 42'
  const events = JSON.stringify([{ type: 'MessagingPaused', reason, by: 'operator' }])
  const nothing = { cause: null, print: null, wakeUp: null }
  await put({ pk, sk, version, at, schema: 1, ...nothing, standsFor, events })
  await clinic.advance('PT10M')
  expect((await itemsOf('ann')).find((item) => item.sk === 'quarantine')).toMatchObject({
    standing: false,
  })
  await clinic.advance('PT24H')
  expect(await clinic.openCheckIn('ben')).not.toBeNull()
  expect(await clinic.openCheckIn('ann')).toBeNull()
  expect((await clinic.ask('GET', '/patients/ann')).status).toBe(200)
  expect(JSON.stringify(await clinic.timeline('ann'))).toContain(reason)
})
