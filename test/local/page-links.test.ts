// The link in a page opens exactly the alert that it is about, at the screen's own address.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Running } from '../../local/start.ts'
import { placeOf } from '../../web/routes.ts'
import { ask, newFolder, patient, remove, run, tokenOf } from './running.ts'

const folder = newFolder()
let running: Running
beforeAll(async () => {
  running = await run(folder)
})
afterAll(async () => {
  await running.close()
  remove(folder)
})

it('of a crisis', async () => {
  const phone = '+12125550177'
  const token = await tokenOf(running.url)
  const enrolled = await ask(running.url, 'PUT', '/patients/p1', { token, body: patient(phone) })
  expect(enrolled.status).toBe(200)
  await ask(running.url, 'POST', `/local/phones/${phone}`, { body: { body: 'I want to die' } })
  const { pages } = (await ask(running.url, 'GET', '/local/pages')).body
  expect(pages.length).toBeGreaterThan(1) // by topic and by text
  for (const { body, alertId } of pages) {
    const link = new URL(/https?:\/\/\S+/.exec(body)?.[0] ?? '')
    expect(link.origin).toBe(running.url)
    expect(placeOf(link.pathname)).toEqual({ route: 'alert', params: { alertId } })
    const shown = await ask(running.url, 'GET', `/api/alerts/${alertId}`, { token })
    expect([shown.status, shown.body.patientId]).toEqual([200, 'p1'])
  }
})
