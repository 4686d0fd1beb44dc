// Pages of other sites at the local server's door, by the headers that browsers put on their requests. In a real browser:
// test/browser/other-site.ts.
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Running } from '../../local/start.ts'
import { ask, newFolder, patient, remove, run, tokenOf } from '../local/running.ts'

const folder = newFolder()
let running: Running
let port: number
let token: string
beforeAll(async () => {
  running = await run(folder)
  port = Number(new URL(running.url).port)
  token = await tokenOf(running.url)
  await ask(running.url, 'PUT', '/patients/nora', { token, body: patient('+12125550177') })
})
afterAll(async () => {
  await running.close()
  remove(folder)
})

type Sent = { method?: string; body?: string; headers?: Record<string, string> }

/** One request with headers that `fetch` would not send. */
const send = (path: string, { method = 'GET', body, headers = {} }: Sent = {}) =>
  new Promise<{ status: number; said: string; location: string | undefined }>((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path, method, headers: { host: `localhost:${port}`, ...headers } },
      (answer) => {
        let said = ''
        answer.setEncoding('utf8').on('data', (chunk) => {
          said += chunk
        })
        const { statusCode: status = 0 } = answer
        answer.on('end', () => resolve({ status, said, location: answer.headers.location }))
      },
    )
    sent.on('error', reject).end(body)
  })

/** Everything that answers, each with what a program would be told there. */
const doors = (): [what: string, path: string, sent: Sent, status: number][] => {
  const authorization = `Bearer ${token}`
  const json = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }
  return [
    ['a token', '/local/token?clinic=demo&role=admin', {}, 200],
    ['a phone', '/local/phones/+12125550177', {}, 200],
    ['the pages sent', '/local/pages', {}, 200],
    ['the clock', '/local/clock', { method: 'POST', body: '{"advance":"PT0S"}' }, 200],
    ['a text', '/local/phones/+12125550177', { method: 'POST', body: '{"body":"HELP"}' }, 200],
    ['the dead letters', '/local/dead-letters/redrive', { method: 'POST' }, 200],
    ['a patient', '/patients/nora', { headers: { authorization } }, 200],
    ['a patient behind /api', '/api/patients/nora', { headers: { authorization } }, 200],
    [
      'a change of a patient',
      '/patients/nora',
      { method: 'PATCH', body: '{"lastName":"Reyes"}', headers: { authorization, ...json } },
      200,
    ],
    ['the sign-in', '/sign-in/.well-known/openid-configuration', {}, 200],
    ['a link', '/c/aaaaaaaaaaaaaaaaaaaaaa', {}, 404],
    ['an answer behind a link', '/c/aaaaaaaaaaaaaaaaaaaaaa', { method: 'POST', body: 'a=1' }, 404],
    ['the application', '/', {}, 200],
    ['its configuration', '/config.json', {}, 200],
  ]
}
const whats = doors().map(([what], index) => [what, index] as const)
const door = (index: number) => doors()[index] ?? (() => expect.unreachable())()

const withHeaders = (sent: Sent, headers: Record<string, string>): Sent => ({
  ...sent,
  headers: { ...sent.headers, ...headers },
})

describe.each(whats)('%s', (_, index) => {
  it('is there for programs, and for pages of our own', async () => {
    const [, path, sent, status] = door(index)
    expect((await send(path, sent)).status).toBe(status)
    const own = { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors', origin: 'null' }
    expect((await send(path, withHeaders(sent, own))).status).toBe(status)
    const older = { origin: `http://localhost:${port}` }
    expect((await send(path, withHeaders(sent, older))).status).toBe(status)
  })

  it.each([
    ['a page of another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' }],
    ['a page of another port of ours', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }],
    [
      'a form of another site',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    ],
    ['an older browser’s page of another site', { origin: 'https://elsewhere.example' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['a page that was led here by its own name', { host: 'elsewhere.example:8080' }],
    ['one that adds ours to it', { host: 'localhost.elsewhere.example' }],
    ['a name the router gave this machine', { host: 'laptop.lan:8080' }],
  ])('is not there for %s', async (_, headers) => {
    const [, path, sent] = door(index)
    const { status, said } = await send(path, withHeaders(sent, headers))
    expect(status).toBe(403)
    expect(JSON.parse(said)).toEqual({
      error: { code: 'forbidden', message: 'This answers this machine only.' },
    })
  })
})

describe('a link on a page of another site', () => {
  const follows = {
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'navigate',
    'sec-fetch-dest': 'document',
  }
  it.each([
    ['/', 200],
    ['/patient/nora', 200],
    ['/c/aaaaaaaaaaaaaaaaaaaaaa', 404],
  ])('leads to %s', async (path, status) => {
    expect((await send(path, { headers: follows })).status).toBe(status)
  })

  it.each(['/local/token?clinic=demo', '/local/clock', '/sign-in/auth', '/api/patients'])(
    'leads not to %s',
    async (path) => {
      expect((await send(path, { headers: follows })).status).toBe(403)
    },
  )

  it('or a form there answers no question of a patient’s', async () => {
    const sent = { method: 'POST', body: 'a=1', headers: follows }
    expect((await send('/c/aaaaaaaaaaaaaaaaaaaaaa', sent)).status).toBe(403)
  })
})

it('sends whoever comes by a number to the name', async () => {
  const { status, location } = await send('/patient/nora?x=1', {
    headers: { host: `127.0.0.1:${port}` },
  })
  expect([status, location]).toEqual([302, `http://localhost:${port}/patient/nora?x=1`])
})
