// The local server, asked byte by byte: it answers what is no request, bounds what it reads, and goes on.
import { once } from 'node:events'
import { request } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Running } from '../../local/start.ts'
import { ask, newFolder, patient, remove, run, tokenOf } from '../local/running.ts'
import { nested } from './two-clinics.ts'

describe('the local server', () => {
  const folder = newFolder()
  const nora = '+12125550177'
  let running: Running
  let url: string
  let port: number
  let token: string
  let before: string

  beforeAll(async () => {
    running = await run(folder)
    url = running.url
    port = Number(new URL(url).port)
    token = await tokenOf(url)
    await ask(url, 'PUT', '/patients/nora', { token, body: patient(nora) })
    before = await seen()
  })
  afterAll(async () => {
    await running.close()
    remove(folder)
  })

  /** All that anyone can read: it answers, and nothing has changed. */
  async function seen(): Promise<string> {
    const clock = ask(url, 'GET', '/local/clock')
    const phone = ask(url, 'GET', `/local/phones/${nora}`)
    const read = ['/patients/nora', '/patients/nora/timeline', '/patients'].map((path) =>
      ask(url, 'GET', path, { token }),
    )
    const answers = await Promise.all([clock, phone, ...read])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    // Every request that might change something counts the revision up: pages then look again.
    return JSON.stringify(answers.map(({ body }) => ({ ...body, revision: null })))
  }

  /** A request byte by byte, and what comes back until the connection ends. */
  async function raw(bytes: string | Buffer): Promise<string> {
    const socket = connect(port, '127.0.0.1')
    socket.setEncoding('utf8')
    let said = ''
    socket.on('data', (chunk) => {
      said += chunk
    })
    socket.on('error', () => undefined)
    socket.write(bytes)
    await new Promise((resolve) => socket.on('close', resolve))
    return said
  }

  const head = (line: string, ...headers: string[]) =>
    `${[line, 'host: localhost', 'connection: close', ...headers].join('\r\n')}\r\n\r\n`
  const signed = () => `authorization: Bearer ${token}`
  const pause = 'POST /patients/nora/pause HTTP/1.1'

  const requests: [what: string, make: () => string | Buffer, status: number][] = [
    ['a header of 12 kB', () => head('GET /patients HTTP/1.1', `x: ${'x'.repeat(12_000)}`), 431],
    [
      'a thousand headers',
      () =>
        head('GET /patients HTTP/1.1', ...[...Array(1_000).keys()].map((n) => `x-${n}: ${n}xx`)),
      431,
    ],
    ['an address of 12 kB', () => head(`GET /patients?q=${'q'.repeat(12_000)} HTTP/1.1`), 431],
    ['a word', () => 'HELLO\r\n\r\n', 400],
    ['a wrong version', () => head('GET / HTTP/9.9'), 400],
    ['a method there is not', () => head('BREW /patients HTTP/1.1'), 400],
    ['a header without a name', () => head('GET / HTTP/1.1', ': x'), 400],
    ['a NUL in a header', () => head('GET / HTTP/1.1', 'x: a\0b'), 400],
    [
      'two lengths',
      () => `${head(pause, signed(), 'content-length: 5', 'content-length: 6')}hello`,
      400,
    ],
    [
      'a length and chunks at once',
      () => `${head(pause, signed(), 'content-length: 5', 'transfer-encoding: chunked')}0\r\n\r\n`,
      400,
    ],
    [
      'a chunk of no size',
      () => `${head(pause, signed(), 'transfer-encoding: chunked')}zz\r\n`,
      400,
    ],
    [
      'a body that is no UTF-8',
      () =>
        Buffer.concat([
          Buffer.from(head(pause, signed(), 'idempotency-key: k', 'content-length: 14')),
          Buffer.from('{"reason":"'),
          Buffer.from([0xff, 0x22, 0x7d]),
        ]),
      400,
    ],
    [
      'two Idempotency-Keys',
      () =>
        `${head(pause, signed(), 'idempotency-key: a', 'idempotency-key: b', 'content-length: 14')}{"reason":"x"}`,
      400,
    ],
    ['an address that is none', () => head('GET http:// HTTP/1.1'), 400],
    ['a file beside the page', () => head('GET /page/../../secret HTTP/1.1', signed()), 404],
    ['the secret itself', () => head('GET /page/%2e%2e/%2e%2e/secret HTTP/1.1', signed()), 404],
    ['the secret by a backslash', () => head('GET /page/..\\..\\secret HTTP/1.1', signed()), 404],
    ['a NUL in the address', () => head('GET /page/main.js%00.html HTTP/1.1', signed()), 404],
  ]

  it.each(requests)(
    'answers %s with an error that says so, and goes on',
    async (_, make, status) => {
      const said = await raw(make())
      expect(said).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
      expect(JSON.parse(said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1))).toEqual({
        error: expect.objectContaining({ code: expect.any(String), message: expect.any(String) }),
      })
      expect(said).toMatch(/cache-control: no-store/i)
      expect(await seen()).toBe(before)
    },
  )

  it('reads no token out of an address without a host it knows', async () => {
    for (const host of ['afterglow.example', 'localhost.example', '169.254.169.254']) {
      const said = await raw(
        head('GET /local/token?clinic=demo&role=admin HTTP/1.1').replace('localhost', host),
      )
      expect(said).toMatch(/^HTTP\/1\.1 403 /)
      expect(said).not.toContain('eyJ')
    }
  })

  it('goes on while an upload comes slowly, and says nothing when it breaks off', async () => {
    const complaints: unknown[] = []
    const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
      complaints.push(line)
      return true
    })
    onTestFinished(() => stderr.mockRestore())
    const sockets = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const socket = connect(port, '127.0.0.1')
        await once(socket, 'connect')
        socket.on('error', () => undefined)
        socket.write(
          `${head(pause, signed(), 'idempotency-key: slow', 'content-length: 400')}{"rea`,
        )
        return socket
      }),
    )
    expect(await seen()).toBe(before)
    for (const [index, socket] of sockets.entries())
      if (index % 2 === 0) socket.resetAndDestroy()
      else socket.destroy()
    expect(await seen()).toBe(before)
    expect(complaints).toEqual([])
  })

  it('hangs up on headers that come too slowly, after ten seconds', async () => {
    const began = Date.now()
    const socket = connect(port, '127.0.0.1')
    socket.setEncoding('utf8').on('error', () => undefined)
    let said = ''
    socket.on('data', (chunk) => {
      said += chunk
    })
    socket.write('GET /patients HTTP/1.1\r\nhost: localhost\r\n')
    const drip = setInterval(() => socket.write('x: x\r\n'), 1_000)
    await once(socket, 'close')
    clearInterval(drip)
    expect(said).toMatch(/^HTTP\/1\.1 408 .*too-slow/s)
    const tookMs = Date.now() - began
    expect(tookMs).toBeGreaterThanOrEqual(10_000)
    expect(tookMs).toBeLessThan(20_000)
  })

  it('drops a body that never ends', async () => {
    const sent = request({ port, host: '127.0.0.1', method: 'POST', path: '/local/clock' })
    sent.on('error', () => undefined)
    const chunk = Buffer.alloc(4 * 1024 * 1024, 0x20)
    let bytes = 0
    const pour = () => {
      while (!sent.destroyed && bytes < 200 * 1024 * 1024) {
        bytes += chunk.length
        if (!sent.write(chunk)) return sent.once('drain', pour)
      }
      return sent
    }
    pour()
    await new Promise((resolve) => sent.on('close', resolve))
    expect(bytes).toBeLessThan(150 * 1024 * 1024)
    expect(await seen()).toBe(before)
  })

  const locals: [string, string, number][] = [
    ['deep', nested(100_000), 400],
    ['wide', `[${'1,'.repeat(500_000)}1]`, 400],
    ['a prototype', '{"__proto__":{"mode":"live"}}', 400],
    ['a prototype beside a wish', '{"mode":"held","__proto__":{}}', 400],
    ['long', JSON.stringify({ advance: 'P1D'.repeat(100_000) }), 422],
  ]
  it.each(locals)('moves no clock for a body that is %s', async (_, body, status) => {
    expect((await ask(url, 'POST', '/local/clock', { body })).status).toBe(status)
    expect(await seen()).toBe(before)
  })

  it.each(['/', '/patient/p1', '/config.json'])(
    'gives %s with a policy that lets nothing else run, load or frame',
    async (path) => {
      const { status, headers } = await ask(url, 'GET', path)
      expect(status).toBe(200)
      const policy = Object.fromEntries(
        (headers.get('content-security-policy') ?? '').split(';').map((rule) => {
          const [name = '', ...values] = rule.trim().split(' ')
          return [name, values.join(' ')]
        }),
      )
      expect(policy).toEqual({
        'default-src': "'none'",
        'script-src': "'self'",
        'style-src': "'self'",
        'connect-src': "'self'",
        'img-src': "'self'",
        'form-action': "'self'",
        'base-uri': "'none'",
        'frame-ancestors': "'none'",
      })
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('access-control-allow-origin')).toBeNull()
      expect(headers.get('x-powered-by')).toBeNull()
    },
  )

  it.each([
    '/patients',
    '/patients/none',
    '/nowhere',
    '/local/clock',
    '/local/none',
    '/local/token?clinic=demo',
  ])('lets nobody keep, sniff or frame what %s answers', async (path) => {
    for (const sent of [{}, { token }]) {
      const { headers } = await ask(url, 'GET', path, sent)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/)
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
  })
})
