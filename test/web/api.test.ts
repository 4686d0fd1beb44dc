// The application's client of the API: what it asks, and what it makes of each answer.
import { expect, it } from 'vitest'
import { createApi } from '../../web/client/api.ts'
import type { Token } from '../../web/client/sign-in.ts'

const good: Token = { kind: 'good', token: 'abc' }

function client(answer: () => Response | Promise<Response>, token: Token = good) {
  const asked: { url: string; init: RequestInit }[] = []
  const told: string[] = []
  const api = createApi({
    base: '/api',
    token: async () => token,
    heard: (heard) => told.push(heard === null ? 'lost' : `heard ${heard.at}`),
    refused: () => told.push('refused'),
    fetch: async (url, init = {}) => {
      asked.push({ url: String(url), init })
      return answer()
    },
  })
  return { api, asked, told }
}

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}) =>
  () =>
    new Response(JSON.stringify(body), { status, headers })

const now = 'Mon, 02 Mar 2026 15:00:00 GMT'

it('asks below its base, with what the path, the query and the body hold', async () => {
  const { api, asked } = client(json(200, {}))
  await api('GET /patients', { query: { state: 'active' } })
  await api('POST /patients/{patientId}/pause', {
    params: { patientId: 'p 1' },
    body: { reason: 'away' },
    key: 'once',
    ifMatch: 7,
  })
  expect(asked.map(({ url }) => url)).toEqual([
    '/api/patients?state=active',
    '/api/patients/p%201/pause',
  ])
  const headers = new Headers(asked[1]?.init.headers)
  expect(headers.get('idempotency-key')).toBe('once')
  expect(headers.get('if-match')).toBe('"7"')
  expect(asked[1]?.init.body).toBe('{"reason":"away"}')
})

it('takes up what was asked ahead, once, and for the very same call alone', async () => {
  let n = 0
  const { api, asked } = client(() => json(200, { n: ++n })())
  void api.ahead('GET /alerts', { query: { limit: '30' } })
  expect(await api('GET /alerts', { query: { limit: '100' } })).toMatchObject({ value: { n: 2 } })
  expect(await api('GET /alerts', { query: { limit: '30' } })).toMatchObject({ value: { n: 1 } })
  expect(await api('GET /alerts', { query: { limit: '30' } })).toMatchObject({ value: { n: 3 } })
  expect(asked).toHaveLength(3)
})

it('carries its token in a header, and in no address', async () => {
  const { api, asked } = client(json(200, {}))
  await api('GET /alerts')
  expect(new Headers(asked[0]?.init.headers).get('authorization')).toBe('Bearer abc')
  expect(asked[0]?.url).not.toContain('abc')
})

it.each([
  [401, { kind: 'signed-out' }],
  [403, { kind: 'forbidden', message: 'm' }],
  [404, { kind: 'not-found', message: 'm' }],
  [409, { kind: 'conflict', message: 'm', version: null, current: null }],
  [412, { kind: 'conflict', message: 'm', version: 9, current: null }],
  [422, { kind: 'wrong', message: 'm', fields: [{ path: 'phone', message: 'no' }] }],
  [429, { kind: 'too-many', message: 'm' }],
  [500, { kind: 'broken', requestId: 'r-1' }],
  [503, { kind: 'broken', requestId: 'r-1' }],
])('a %i is told apart', async (status, failure) => {
  const fields = [{ path: 'phone', message: 'no' }, { path: 1 }]
  const body = { error: { code: 'x', message: 'm', fields } }
  const headers = {
    date: now,
    'apigw-requestid': 'r-1',
    ...(status === 412 ? { etag: '"9"' } : {}),
  }
  const { api, told } = client(json(status, body, headers))
  expect(await api('GET /alerts')).toEqual({ ok: false, failure })
  expect(told[0]).toBe(`heard ${Date.parse(now)}`)
  expect(told.includes('refused')).toBe(status === 401)
})

it('nobody answering is no refusal', async () => {
  const { api, told } = client(() => Promise.reject(new TypeError('Failed to fetch')))
  expect(await api('GET /alerts')).toEqual({ ok: false, failure: { kind: 'offline' } })
  expect(told).toEqual(['lost'])
})

it('whoever does not wait for an answer is told no failure of the network', async () => {
  const ending = new AbortController()
  const { api, told } = client(() => {
    ending.abort()
    return Promise.reject(ending.signal.reason)
  })
  const answer = await api('GET /alerts', { signal: ending.signal })
  expect(answer).toEqual({ ok: false, failure: { kind: 'given-up' } })
  expect(told).toEqual([])
})

it.each([
  [{ kind: 'ended' }, 'signed-out', 'refused'],
  [{ kind: 'offline' }, 'offline', 'lost'],
] as const)('asks nothing without a token: %j', async (token, kind, said) => {
  const { api, asked, told } = client(json(200, {}), token)
  expect(await api('GET /alerts')).toEqual({ ok: false, failure: { kind } })
  expect([asked, told]).toEqual([[], [said]])
})

it('takes an answer that was cut off on its way for none', async () => {
  const { api } = client(() => new Response('{"alerts": [', { status: 200 }))
  expect(await api('GET /alerts', { query: {} })).toEqual({
    ok: false,
    failure: { kind: 'offline' },
  })
})
