// A clock that is moved a long way, stopped while it goes.
import { expect, it, onTestFinished } from 'vitest'
import { ask, newFolder, patient, remove, run, tokenOf } from './running.ts'

const dayMs = 86_400_000

it('is stopped by a second request, and what fell due until then is done and kept', async () => {
  const folder = newFolder()
  onTestFinished(() => remove(folder))
  const running = await run(folder)
  const { url } = running
  const token = await tokenOf(url)
  const post = (path: string, body: unknown) => ask(url, 'POST', path, { token, body })
  const clock = async () => Date.parse((await ask(url, 'GET', '/local/clock')).body.now)
  for (const n of [1, 2, 3]) {
    await ask(url, 'PUT', `/patients/p${n}`, { token, body: patient(`+1212555017${n}`) })
    const session = `/patients/p${n}/sessions/s1`
    const startsAt = '2026-03-02T14:00:00Z'
    await ask(url, 'PUT', session, { token, body: { startsAt, kind: 'induction' } })
    await post(`${session}/finish`, { startedAt: startsAt, endedAt: '2026-03-02T14:40:00Z' })
  }
  const began = await clock()
  const jump = post('/local/clock', { advance: 'P1800D' })
  await expect.poll(clock).toBeGreaterThan(began + dayMs)
  expect((await post('/local/clock', { stop: true })).status).toBe(200)

  const { status, body } = await jump
  const stoppedAt = await clock()
  expect([status, body.error?.code]).toEqual([409, 'stopped'])
  expect(body.error.message).toContain(new Date(stoppedAt).toISOString())
  expect(stoppedAt).toBeLessThan(began + 1_800 * dayMs)
  expect(await clock()).toBe(stoppedAt)

  const phone = await ask(url, 'GET', '/local/phones/+12125550171')
  expect(phone.body.messages.length).toBeGreaterThan(1)
  await running.close()
  const again = await run(folder)
  expect((await ask(again.url, 'GET', '/local/phones/+12125550171')).body).toEqual(phone.body)
  await again.close()
})
