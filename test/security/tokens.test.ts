// Who may ask. API Gateway checks tokens on AWS (iam.test.ts looks at the stack for that), local/server/tokens.ts in
// the local run (so: HTTP); what a good token then stands for, functions/api/sign-in.ts reads out of its claims in both.
import { createHmac, generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type JWTPayload, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Route } from '../../functions/api/routes.ts'
import { everyRoute as routes } from '../../functions/every-route.ts'
import type { Running } from '../../local/start.ts'
import type { Claims } from '../functions/api/clinic.ts'
import { ask, newFolder, patient, remove, run, tokenOf } from '../local/running.ts'
import { askRoute, bodyOf, clinicA, type Ids, pathOf, storeOfA } from './two-clinics.ts'

const nora = '+12125550177'
const ids: Ids = { patientId: 'nora', sessionId: 's1', alertId: 'none', accessId: 'none' }

describe('in the local run', () => {
  const folder = newFolder()
  let running: Running
  let url: string
  let secret: Buffer
  let before: string

  beforeAll(async () => {
    running = await run(folder)
    url = running.url
    secret = Buffer.from(readFileSync(join(folder, 'secret'), 'utf8'), 'hex')
    const token = await tokenOf(url)
    await ask(url, 'PUT', '/patients/nora', { token, body: patient(nora) })
    const plan = { startsAt: '2026-03-04T15:00:00Z', kind: 'induction' }
    await ask(url, 'PUT', '/patients/nora/sessions/s1', { token, body: plan })
    before = await seen()
  })
  afterAll(async () => {
    await running.close()
    remove(folder)
  })

  /** All that anyone can read of the one patient and her clinic. */
  async function seen(): Promise<string> {
    const token = await tokenOf(url)
    const paths = ['/patients/nora', '/patients/nora/timeline', '/patients', '/alerts']
    const read = paths.map(async (path) => (await ask(url, 'GET', path, { token })).body)
    return JSON.stringify(await Promise.all(read))
  }

  const now = () => Math.floor(Date.now() / 1_000)
  const good = (): JWTPayload => ({
    iss: 'afterglow-local',
    aud: 'afterglow',
    sub: 'demo-clinician',
    iat: now() - 60,
    exp: now() + 3_600,
    'cognito:groups': ['demo.clinician'],
  })
  const signed = (change: object, key: Parameters<SignJWT['sign']>[0] = secret, alg = 'HS256') =>
    new SignJWT({ ...good(), ...change }).setProtectedHeader({ alg }).sign(key)
  const without = (name: string) => signed({ [name]: undefined })

  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const pair = generateKeyPairSync('rsa', { modulusLength: 2_048 })
  /** The old trick: the public key, which everyone has, as the secret of an HMAC. */
  function hmacWithPublicKey(): string {
    const text = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(good())}`
    const pem = pair.publicKey.export({ type: 'spki', format: 'pem' })
    return `${text}.${createHmac('sha256', pem).update(text).digest('base64url')}`
  }

  const bad: [name: string, token: () => Promise<string> | string | undefined][] = [
    ['none', () => undefined],
    ['an empty one', () => ''],
    ['words', () => 'let-me-in'],
    ['two parts', () => `${part({ alg: 'HS256' })}.${part(good())}`],
    ['one that is no JSON', () => 'e30.bm90IGpzb24.e30'],
    ['one that has expired', () => signed({ exp: now() - 1 })],
    ['one that never expires', () => without('exp')],
    ['one that is not valid yet', () => signed({ nbf: now() + 3_600 })],
    ['one made tomorrow', () => signed({ iat: now() + 86_400, exp: now() + 90_000 })],
    ['one made last week', () => signed({ iat: now() - 7 * 86_400 })],
    ['one that does not say when it was made', () => without('iat')],
    [
      'one of another issuer',
      () => signed({ iss: 'https://cognito-idp.us-east-1.amazonaws.com/x' }),
    ],
    ['one of no issuer', () => without('iss')],
    ['one for another audience', () => signed({ aud: 'another-client' })],
    ['one for no audience', () => without('aud')],
    ['one of nobody', () => without('sub')],
    ['one under another secret', () => signed({}, Buffer.alloc(32, 7))],
    ['one under an empty secret', () => hmac('')],
    ['one without a signature, alg none', () => `${part({ alg: 'none' })}.${part(good())}.`],
    ['one of alg None, spelled otherwise', () => `${part({ alg: 'nOnE' })}.${part(good())}.`],
    ['one of another algorithm', () => signed({}, secret, 'HS512')],
    ['one under a key pair of its own', () => signed({}, pair.privateKey, 'RS256')],
    ['HMAC with a public key for secret', hmacWithPublicKey],
    [
      'a good one with the groups changed',
      async () => {
        const [head, , signature] = (await signed({})).split('.')
        return `${head}.${part({ ...good(), 'cognito:groups': ['demo.admin'] })}.${signature}`
      },
    ],
    ['a good one with its signature cut short', async () => (await signed({})).slice(0, -4)],
  ]
  function hmac(key: string): string {
    const text = `${part({ alg: 'HS256' })}.${part(good())}`
    return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`
  }

  const askAll = (token: string | undefined, asked: readonly Route[] = routes) =>
    Promise.all(
      asked.map(async (route) => {
        const sent = { body: bodyOf(route) ?? undefined, ...(token === undefined ? {} : { token }) }
        return [route, await ask(url, route.method, pathOf(route, ids), sent)] as const
      }),
    )

  it.each(bad)('with %s, no route answers', async (_, make) => {
    for (const [{ name }, { status, body }] of await askAll(await make())) {
      expect([name, status]).toEqual([name, 401])
      expect(body).toEqual({ error: { code: 'unauthorized', message: 'Sign in first.' } })
    }
    expect(await seen()).toBe(before)
  })

  it.each([
    ['another scheme', (token: string) => ({ authorization: `Basic ${token}` })],
    ['no scheme', (token: string) => ({ authorization: token })],
    ['two tokens', (token: string) => ({ authorization: `Bearer ${token} ${token}` })],
    ['a cookie', (token: string) => ({ cookie: `token=${token}; authorization=Bearer ${token}` })],
    ['another header', (token: string) => ({ 'x-authorization': `Bearer ${token}` })],
  ])('a good one in %s is none', async (_, headersOf) => {
    const headers = headersOf(await signed({}))
    expect((await ask(url, 'GET', '/patients', { headers })).status).toBe(401)
  })

  it('a good one in the address is none', async () => {
    const token = await signed({})
    const path = `/patients?access_token=${token}&authorization=Bearer%20${token}`
    expect((await ask(url, 'GET', path)).status).toBe(401)
  })

  it('a good one of a clinic or role that there is not may do nothing', async () => {
    for (const group of ['elsewhere.clinician', 'demo.visitor', 'demo', '', 'Demo.clinician']) {
      const token = await signed({ 'cognito:groups': [group] })
      for (const [{ name }, { status }] of await askAll(token))
        expect([group, name, status]).toEqual([group, name, 403])
    }
    expect(await seen()).toBe(before)
  })

  it('a good one of another clinic finds nothing', async () => {
    const token = await tokenOf(url, 'north', 'clinician')
    // Enrolling makes a patient of its own.
    const asked = routes.filter(({ name }) => name !== 'enrol')
    for (const [{ name, path, roles }, { status, body }] of await askAll(token, asked)) {
      const found = path.includes('{') ? 404 : 200
      expect([name, status]).toEqual([name, roles.includes('clinician') ? found : 403])
      expect(JSON.stringify(body)).not.toContain('Nora')
    }
    expect(await seen()).toBe(before)
  })

  it('a good one is understood, as are the claims of one that was made by hand', async () => {
    for (const token of [await tokenOf(url), await signed({})])
      expect((await ask(url, 'GET', '/patients/nora', { token })).body.firstName).toBe('Nora')
  })
})

describe('without a clinic and a role in the claims', () => {
  const group = (groups: string | string[]): Claims => ({ sub: 'x', 'cognito:groups': groups })
  // "Too low" is a role that is none.
  const tokens: [string, Claims | null, number][] = [
    ['no claims', null, 401],
    ['no subject', { 'cognito:groups': ['demo.clinician'] }, 401],
    ['an empty subject', { sub: '', 'cognito:groups': ['demo.clinician'] }, 401],
    ['no groups', { sub: 'x' }, 403],
    ['no group', group([]), 403],
    ['an empty group claim', group('[]'), 403],
    ['an unknown clinic', group(['elsewhere.clinician']), 403],
    ['an unknown role', group(['demo.visitor']), 403],
    ['a role like one of ours', group(['demo.clinicians', 'demo.Admin', 'demo.clinician ']), 403],
    ['a name that objects have', group(['demo.constructor', '__proto__.admin']), 403],
    ['a clinic without a role', group(['demo']), 403],
    ['a role without a clinic', group(['.admin', 'admin']), 403],
    ['more than a clinic and a role', group(['demo.clinician.x']), 403],
    ['two clinics', group(['demo.clinician', 'north.admin']), 403],
    ['two clinics in one text', group('[demo.clinician north.admin]'), 403],
  ]

  it.each(tokens)('%s: no route answers', async (_, as, status) => {
    const { api, ids: own } = await clinicA()
    const before = await storeOfA(api.deps.store)
    for (const route of routes) {
      const answer = await askRoute(api, route, own, { as })
      expect([route.name, answer.status]).toEqual([route.name, status])
      expect(JSON.stringify(answer.body)).not.toContain('quartzite')
    }
    expect(await storeOfA(api.deps.store)).toBe(before)
  })

  it.each([
    ['as API Gateway writes a list', group('[demo.clinician demo.admin]')],
    ['with one group', group('[demo.admin]')],
    ['beside groups that are not ours', group(['us-east-1_SSO', 'demo.clinician'])],
  ])('%s, both are understood', async (_, as) => {
    const { api, ids: own } = await clinicA()
    expect((await api.get(`/patients/${own.patientId}`, { as })).status).toBe(200)
  })

  it.each(routes.map((route) => [route.name, route] as const))(
    '%s names the roles that may call it, and they are known ones',
    (_, { roles }) => {
      expect(roles.length).toBeGreaterThan(0)
      for (const role of roles) expect(['viewer', 'desk', 'clinician', 'admin']).toContain(role)
    },
  )
})
