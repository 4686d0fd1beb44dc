import { once } from 'node:events'
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { FolderTaken, PortTaken } from '../../local/trouble.ts'
import { ready, started } from './process.ts'
import { ask, newFolder, patient, remove, run, tokenOf } from './running.ts'

let folder: string
beforeEach(() => {
  folder = newFolder()
})
afterEach(() => remove(folder))

const nora = '+12125550177'
const path = '/patients/nora'

async function enrollNora(url: string) {
  const token = await tokenOf(url)
  await ask(url, 'PUT', path, { token, body: patient(nora) })
  const startsAt = '2026-03-04T15:00:00Z'
  await ask(url, 'PUT', `${path}/sessions/s1`, { token, body: { startsAt, kind: 'induction' } })
  return token
}

it('keeps patients, phones, the clock and what is still to come', async () => {
  const first = await run(folder)
  const token = await enrollNora(first.url)
  await ask(first.url, 'POST', '/local/clock', { body: { advance: 'PT1H' } })
  const before = await ask(first.url, 'GET', path, { token })
  const phone = await ask(first.url, 'GET', `/local/phones/${nora}`)
  await first.close()

  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  onTestFinished(() => stderr.mockRestore())
  const second = await run(folder)
  expect(stderr.mock.calls.join()).toContain('the clock never goes back')
  stderr.mockRestore()
  const after = await ask(second.url, 'GET', path, { token }) // the token outlives the restart too
  expect(after.body).toEqual(before.body)
  expect((await ask(second.url, 'GET', `/local/phones/${nora}`)).body).toEqual(phone.body)
  const clock = await ask(second.url, 'GET', '/local/clock')
  expect(clock.body).toMatchObject({ now: '2026-03-02T16:00:00.000Z', mode: 'held' })

  await ask(second.url, 'POST', '/local/clock', { body: { to: '2026-03-04T14:00:00Z' } })
  const { messages } = (await ask(second.url, 'GET', `/local/phones/${nora}`)).body
  expect(messages.at(-1).body).toMatch(/ride/i) // the reminder of the evening before
  await second.close()
})

it('begins anew with --fresh', async () => {
  const first = await run(folder)
  await enrollNora(first.url)
  await first.close()
  const second = await run(folder, { fresh: true })
  const { body } = await ask(second.url, 'GET', '/patients', { token: await tokenOf(second.url) })
  expect(body.patients).toEqual([])
  expect((await ask(second.url, 'GET', `/local/phones/${nora}`)).body.messages).toEqual([])
  await second.close()
})

it('loses nothing that was answered when it is killed without warning', async () => {
  const { child, url } = await ready(started(folder))
  const token = await enrollNora(url())
  await ask(url(), 'POST', `/local/phones/${nora}`, { body: { body: 'HELP' } })
  const before = await ask(url(), 'GET', path, { token })
  const phone = await ask(url(), 'GET', `/local/phones/${nora}`)
  child.kill('SIGKILL')
  await once(child, 'exit')

  const second = await run(folder)
  expect((await ask(second.url, 'GET', path, { token })).body).toEqual(before.body)
  expect((await ask(second.url, 'GET', `/local/phones/${nora}`)).body).toEqual(phone.body)
  await second.close()
})

it('prints one line when it is ready, and ends by itself when asked to', async () => {
  const { child, said } = await ready(started(folder))
  expect(said()).toMatch(/^Afterglow is ready at http:\/\/localhost:\d+\n$/)
  child.kill('SIGTERM')
  const [code] = await once(child, 'exit')
  expect(code).toBe(0)
})

it('leaves the data of a running one alone when its port is taken', async () => {
  const first = await run(folder)
  await enrollNora(first.url)
  const port = Number(new URL(first.url).port)
  await expect(run(folder, { port, fresh: true })).rejects.toBeInstanceOf(PortTaken)
  const { body } = await ask(first.url, 'GET', path, { token: await tokenOf(first.url) })
  expect(body.firstName).toBe('Nora')
  await first.close()
})

it('leaves the data of a running one alone on another port too', async () => {
  const { child, url } = await ready(started(folder))
  await enrollNora(url())
  await expect(run(folder, { fresh: true })).rejects.toBeInstanceOf(FolderTaken)
  const { body } = await ask(url(), 'GET', path, { token: await tokenOf(url()) })
  expect(body.firstName).toBe('Nora')
  child.kill('SIGTERM')
  await once(child, 'exit')
})
