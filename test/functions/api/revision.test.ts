// Screens that stay open ask whether anything has changed, and look again only then.
import { expect, it } from 'vitest'
import { type Api, receive, stranger, withSession } from './clinic.ts'

const etagOf = async (api: Api, as?: typeof stranger) => {
  const { status, body, headers } = await api.get('/revision', as ? { as } : {})
  expect([status, headers.etag]).toEqual([200, `"${body.revision}"`])
  return String(headers.etag)
}

it('stays while nothing happens, whatever is read', async () => {
  const api = await withSession()
  const etag = await etagOf(api)
  for (const path of ['/patients', '/alerts', '/patients/p1', '/patients/p1/timeline'])
    await api.get(path)
  expect(await etagOf(api)).toBe(etag)
})

it.each<[string, (api: Api) => Promise<unknown>]>([
  ['a clinician enters a score', (api) => enter(api)],
  ['the patient texts', (api) => receive(api, 'hello')],
  ['messaging is paused', (api) => api.post('/patients/p1/pause', { reason: 'x' })],
])('is another when %s, for this clinic and no other', async (_, happens) => {
  const api = await withSession()
  const before = await Promise.all([etagOf(api), etagOf(api, stranger)])
  await happens(api)
  const after = await Promise.all([etagOf(api), etagOf(api, stranger)])
  expect(after[0]).not.toBe(before[0])
  expect(after[1]).toBe(before[1])
})

it('is another with each answer of a check-in where its patient is named, and for lists stays', async () => {
  const api = await withSession()
  await api.post('/patients/p1/check-ins', {})
  await receive(api, '1')
  const of = async (query?: Record<string, string>) => {
    const { status, body } = await api.get('/revision', query ? { query } : {})
    expect(status).toBe(200)
    return String(body.revision)
  }
  const before = { lists: await of(), chart: await of({ patientId: 'p1' }) }
  await receive(api, '1')
  const { body: patient } = await api.get('/patients/p1')
  expect(patient.openCheckIn.itemsAnswered).toBe(1)
  expect(await of()).toBe(before.lists)
  expect(await of({ patientId: 'p1' })).not.toBe(before.chart)
  expect(await of({ patientId: 'nobody' })).toBe(`${before.lists}-0`)
  expect((await api.get('/revision', { query: { patientId: '+1' } })).status).toBe(400)
})

it('known already it is a 304 without a body', async () => {
  const api = await withSession()
  const etag = await etagOf(api)
  const ask = (known: string) => api.get('/revision', { headers: { 'if-none-match': known } })
  for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
    const { status, body, headers } = await ask(known)
    expect([status, body ?? null, headers.etag]).toEqual([304, null, etag])
  }
  expect((await ask('"x"')).status).toBe(200)
  await enter(api)
  expect((await ask(etag)).status).toBe(200)
})

it('is one read of the store, and fails nothing where it cannot be kept', async () => {
  const api = await withSession()
  const { store } = api.deps
  api.deps.store = new Proxy(store, {
    get: (target, name) =>
      name === 'revision'
        ? target.revision
        : () => {
            throw new Error(`asked for ${String(name)}`)
          },
  })
  await etagOf(api)
  api.deps.store = {
    ...store,
    noteChange: async () => {
      throw new Error('down')
    },
  }
  expect((await enter(api)).status).toBe(200)
  expect(api.deps.lines.join()).toContain('a change not announced')
})

const enter = (api: Api) =>
  api.post('/patients/p1/scores', {
    instrument: 'phq-9',
    at: '2026-03-02T10:00:00-05:00',
    total: 12,
  })
