import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Dynalite, openDynalite } from '../store/dynalite.ts'
import { ask, newFolder, patient, remove, run, tokenOf } from './running.ts'

let folder: string
let engine: Dynalite
beforeEach(async () => {
  folder = newFolder()
  engine = await openDynalite()
})
afterEach(async () => {
  await engine.close()
  remove(folder)
})

const namesAt = async (url: string) => {
  const token = await tokenOf(url)
  const { body } = await ask(url, 'GET', '/patients', { token })
  return body.patients.map(({ firstName }: { firstName: string }) => firstName)
}

it('keeps charts in the DynamoDB it is pointed at, and --fresh empties that', async () => {
  const first = await run(folder, { endpoint: engine.endpoint })
  const token = await tokenOf(first.url)
  await ask(first.url, 'PUT', '/patients/nora', { token, body: patient('+12125550177') })
  await first.close()

  const second = await run(folder, { endpoint: engine.endpoint })
  expect(await namesAt(second.url)).toEqual(['Nora'])
  await second.close()

  const third = await run(folder, { endpoint: engine.endpoint, fresh: true })
  expect(await namesAt(third.url)).toEqual([])
  await third.close()
})

it('does not fill a table that is already there with the demo', async () => {
  const first = await run(folder, { endpoint: engine.endpoint })
  await first.close()
  const other = newFolder()
  const second = await run(other, { endpoint: engine.endpoint, empty: false })
  expect(await namesAt(second.url)).toEqual([])
  await second.close()
  remove(other)
})

it('fills a new table with the demo, its schedules and phones', async () => {
  const only = await run(folder, { endpoint: engine.endpoint, empty: false })
  const names: string[] = await namesAt(only.url)
  expect(names).toContain('Maya')
  const { messages } = (await ask(only.url, 'GET', '/local/phones/+12125550141')).body
  expect(messages.length).toBeGreaterThan(50)
  const before = messages.length
  await ask(only.url, 'POST', '/local/clock', { body: { advance: 'P7D' } })
  const after = (await ask(only.url, 'GET', '/local/phones/+12125550141')).body.messages
  expect(after.length).toBeGreaterThan(before)
  await only.close()
})
