import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Running } from '../../local/start.ts'
import { ask, newFolder, patient, remove, run, tokenOf } from './running.ts'

const folder = newFolder()
let running: Running
let url: string
/** The clock and Nora's phone once she is enrolled, before anything else. */
let first: { clock: unknown; messages: unknown[] }
beforeAll(async () => {
  running = await run(folder)
  url = running.url
  const token = await tokenOf(url)
  await ask(url, 'PUT', '/patients/nora', { token, body: patient(nora) })
  const clock = (await get('/local/clock')).body
  first = { clock, messages: (await get(`/local/phones/${nora}`)).body.messages }
})
afterAll(async () => {
  await running.close()
  remove(folder)
})

const get = (path: string, sent = {}) => ask(url, 'GET', path, sent)
const post = (path: string, body: unknown, sent = {}) => ask(url, 'POST', path, { body, ...sent })
const nora = '+12125550177'

describe('sign-in', () => {
  it('gives a token that the API takes', async () => {
    const { status, body } = await get('/patients', { token: await tokenOf(url, 'north') })
    expect({ status, body }).toEqual({ status: 200, body: { patients: [], cursor: null } })
  })

  it('names the clinics there are when asked for another', async () => {
    const { status, body } = await get('/local/token?clinic=nowhere&role=clinician')
    expect(status).toBe(422)
    expect(body.error.fields).toEqual([{ path: 'clinic', message: expect.stringMatching(/demo/) }])
  })

  it.each(['viewer', 'desk', 'clinician', 'admin'])('gives a %s one', async (role) => {
    const { status, body } = await get(`/local/token?clinic=north&role=${role}`)
    expect(status).toBe(200)
    expect((await get('/patients', { token: body.token })).status).toBe(200)
  })

  it('tells people apart who use one account', async () => {
    const { body } = await get('/local/token?clinic=demo&role=desk&user=nurse-7')
    const { you } = (await get('/clinic', { token: body.token })).body
    expect(you).toMatchObject({ by: 'demo-desk.nurse-7', roles: ['desk'] })
    for (const user of ['', 'Nurse', 'a.b', 'a'.repeat(21)])
      expect((await get(`/local/token?clinic=demo&role=desk&user=${user}`)).status).toBe(422)
  })

  it('knows no other role', async () => {
    expect((await get('/local/token?clinic=demo&role=owner')).status).toBe(422)
  })
})

describe('the clock', () => {
  it('starts held where it was told to', () => {
    expect(first.clock).toMatchObject({ now: '2026-03-02T15:00:00.000Z', mode: 'held' })
  })

  it('moves by a duration and to an instant', async () => {
    const { now } = (await get('/local/clock')).body
    const later = (await post('/local/clock', { advance: 'PT90M' })).body.now
    expect(Date.parse(later) - Date.parse(now)).toBe(90 * 60_000)
    const to = new Date(Date.parse(later) + 60_000).toISOString()
    expect((await post('/local/clock', { to })).body).toMatchObject({ now: to, mode: 'held' })
  })

  it.each([
    ['an unreadable duration', { advance: 'tomorrow' }, 422],
    ['a duration backwards', { advance: '-PT1H' }, 422],
    ['an instant gone by', { to: '2020-01-01T00:00:00Z' }, 422],
    ['an instant without offset', { to: '2027-01-01T00:00:00' }, 422],
    ['a date that is none', { to: '2026-13-01T00:00:00Z' }, 422],
    ['the end of time', { advance: 'P9000Y' }, 422],
    ['more than five years at once', { advance: 'P1831D' }, 422],
    ['to an instant further than that', { to: '2031-12-01T00:00:00Z' }, 422],
    ['to be stopped by half', { stop: false }, 400],
    ['a mode there is not', { mode: 'fast' }, 400],
    ['nothing', {}, 400],
    ['two wishes at once', { advance: 'PT1H', mode: 'live' }, 400],
    ['no JSON', '{"advance"', 400],
  ])('refuses %s and stands still', async (_, body, expected) => {
    const before = (await get('/local/clock')).body.now
    const { status, body: said } = await post('/local/clock', body)
    expect(status).toBe(expected)
    expect(said).toEqual({
      error: expect.objectContaining({ code: expect.any(String), message: expect.any(String) }),
    })
    expect((await get('/local/clock')).body.now).toBe(before)
  })

  it('goes live and is held again', async () => {
    expect((await post('/local/clock', { mode: 'live' })).body.mode).toBe('live')
    const first = (await get('/local/clock')).body.now
    await expect.poll(async () => (await get('/local/clock')).body.now).not.toBe(first)
    expect((await post('/local/clock', { mode: 'held' })).body.mode).toBe('held')
    const held = (await get('/local/clock')).body.now
    expect((await get('/local/clock')).body.now).toBe(held)
  })
})

describe('a phone', () => {
  it('shows what the service texts, and what the patient texts is answered before the call ends', async () => {
    const welcome = { direction: 'out', parts: 1, at: expect.any(String) }
    expect(first.messages).toMatchObject([welcome])
    const before = (await get(`/local/phones/${nora}`)).body.messages.length
    await post(`/local/phones/${nora}`, { body: 'HELP', messageId: 'm1' })
    const messages = (await get(`/local/phones/${encodeURIComponent(nora)}`)).body.messages
    expect(messages.slice(before)).toMatchObject([
      { id: 'm1', direction: 'in', body: 'HELP' },
      { direction: 'out', body: expect.stringMatching(/988/) },
    ])
  })

  it('shows a text delivered twice once, and it is answered once', async () => {
    const before = (await get(`/local/phones/${nora}`)).body.messages.length
    await post(`/local/phones/${nora}`, { body: 'INFO', messageId: 'm2' })
    await post(`/local/phones/${nora}`, { body: 'INFO', messageId: 'm2' })
    expect((await get(`/local/phones/${nora}`)).body.messages.length).toBe(before + 2)
  })

  it('of a stranger gets no reply', async () => {
    await post('/local/phones/+12125550199', { body: 'Hello?' })
    expect((await get('/local/phones/+12125550199')).body.messages).toMatchObject([
      { direction: 'in', body: 'Hello?' },
    ])
  })

  it('reach the clinic they are sent to, and then the one that wrote last', async () => {
    const phone = '/local/phones/+12125550198'
    const north = '+13035550121'
    await post(phone, { body: 'HELP', to: north })
    await post(phone, { body: 'HELP' })
    const { messages } = (await get(phone)).body
    expect(messages.map((each: { with: string }) => each.with)).toEqual(Array(4).fill(north))
  })

  it('of a stranger in danger are answered and rung for', async () => {
    await post('/local/phones/+12125550196', { body: 'I want to die' })
    const { alerts } = (await get('/alerts', { token: await tokenOf(url) })).body
    expect(alerts).toContainEqual(
      expect.objectContaining({ patientId: null, from: '+12125550196', kind: 'crisis' }),
    )
  })

  it('are read to their end however long they are, up to what a phone can send', async () => {
    const phone = '/local/phones/+12125550195'
    const long = `${'i went to the store today. '.repeat(1400)} I want to die`
    expect((await post(phone, { body: long })).status).toBe(200)
    expect((await get(phone)).body.messages[0].body).toBe(long)
    const { alerts } = (await get('/alerts', { token: await tokenOf(url) })).body
    expect(alerts).toContainEqual(expect.objectContaining({ from: '+12125550195', kind: 'crisis' }))
    expect((await post(phone, { body: 'x'.repeat(100_000) })).status).toBe(200)
    const { messages } = (await get(phone)).body
    expect(messages.at(-1).body).toHaveLength(255 * 153)
  })

  it.each([
    ['a number that is none', '/local/phones/12', { body: 'x' }, 422],
    ['broken percent signs', '/local/phones/%E0%A4%A', { body: 'x' }, 422],
    ['no body', `/local/phones/${nora}`, {}, 400],
    ["another's number to write to", `/local/phones/${nora}`, { body: 'x', to: nora }, 422],
  ])('refuses %s', async (_, path, body, expected) => {
    expect((await post(path, body)).status).toBe(expected)
  })
})

describe('pages', () => {
  it('tell when, to whom, how urgent and about which alert, and nothing of the patient', async () => {
    await post(`/local/phones/${nora}`, { body: 'I want to kill myself' })
    const { pages } = (await get('/local/pages')).body
    expect(pages.length).toBeGreaterThan(0)
    expect(pages[0]).toMatchObject({
      at: expect.any(String),
      to: expect.any(String),
      level: 'emergency',
      kind: 'crisis',
      alertId: expect.any(String),
      body: expect.stringMatching(/crisis/),
    })
    expect(JSON.stringify(pages)).not.toMatch(/Nora|kill|2125550177/)
  })
})

describe('the front door', () => {
  it('serves the page under a strict policy, to itself only', async () => {
    const { status, headers, body } = await get('/')
    expect(status).toBe(200)
    expect(body).toMatch(/<title>Afterglow/)
    expect(body).not.toMatch(/<script>|style=|onclick/)
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/)
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })

  it.each(['/local/none', '/assets/..%2f..%2fpackage.json', '/page/main.js'])(
    'has nothing at %s',
    async (path) => {
      const { status, body } = await get(path, { token: await tokenOf(url) })
      expect(status).toBe(404)
      expect(body.error.code).toBe('not-found')
    },
  )

  it('says which method a local path takes', async () => {
    const { status, headers } = await ask(url, 'DELETE', '/local/clock')
    expect([status, headers.get('allow')]).toEqual([405, 'GET, POST'])
  })

  it('lets no other site read a token', async () => {
    const from = { headers: { 'sec-fetch-site': 'cross-site' } }
    expect((await get('/local/token?clinic=demo&role=clinician', from)).status).toBe(403)
  })

  it('refuses more than 10 MB, in the form of every error', async () => {
    const body = JSON.stringify({ firstName: 'x'.repeat(10 * 1024 * 1024) })
    const token = await tokenOf(url)
    const answer = await ask(url, 'PUT', '/patients/big', { token, body })
    expect(answer.status).toBe(413)
    expect(answer.body.error.code).toBe('too-large')
  })
})
