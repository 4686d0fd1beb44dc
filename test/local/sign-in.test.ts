// Signing in to the local run's application, at the provider in its process.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Running } from '../../local/start.ts'
import { roles } from '../../shared/vocabulary/roles.ts'
import { browsing } from './browsing.ts'
import { ask, newFolder, patient, remove, run } from './running.ts'

const folder = newFolder()
let running: Running
beforeAll(async () => {
  running = await run(folder)
})
afterAll(async () => {
  await running.close()
  remove(folder)
})

const codeFor = async (account: string) => {
  const browser = browsing(running.url)
  const { url } = await browser.authorize()
  const back = await browser.choose(url, account)
  return { browser, code: back.url.searchParams.get('code') ?? '' }
}

describe('an account that is chosen', () => {
  it.each(roles.map((role) => ['demo', role] as const))(
    'of %s, %s, is who the API answers',
    async (clinic, role) => {
      const { access_token: token } = await browsing(running.url).signIn(`${clinic}-${role}`)
      const { status, body } = await ask(running.url, 'GET', '/api/clinic', { token })
      expect([status, body.clinicId, body.you]).toEqual([
        200,
        clinic,
        { by: `${clinic}-${role}`, roles: [role], emergencyUntil: null },
      ])
    },
  )

  it('by somebody who gives a name is that person, and signed in again still is', async () => {
    const browser = browsing(running.url)
    const { access_token: token, refresh_token } = await browser.signIn('demo-desk', 'ana-2')
    const you = async (by: string) =>
      (await ask(running.url, 'GET', '/api/clinic', { token: by })).body.you
    expect(await you(token)).toMatchObject({ by: 'demo-desk.ana-2', roles: ['desk'] })
    const renewed = await browser.token({ grant_type: 'refresh_token', refresh_token })
    expect(await you(Object(await renewed.json()).access_token)).toMatchObject({
      by: 'demo-desk.ana-2',
    })
  })

  it.each(['Ana', 'a.b', '-a', 'a'.repeat(21), 'a b'])('takes no name like %s', async (name) => {
    const browser = browsing(running.url)
    const { url } = await browser.authorize()
    expect((await browser.choose(url, 'demo-desk', name)).answer.status).toBe(400)
  })

  it('sees its own clinic', async () => {
    const { access_token: token } = await browsing(running.url).signIn('north-clinician')
    expect((await ask(running.url, 'GET', '/api/clinic', { token })).body.clinicId).toBe('north')
  })

  it('that only reads cannot act', async () => {
    const { access_token: token } = await browsing(running.url).signIn('demo-viewer')
    const refused = await ask(running.url, 'PUT', '/api/patients/p1', {
      token,
      body: patient('+12125550190'),
    })
    expect([refused.status, refused.body.error.code]).toEqual([403, 'forbidden'])
    expect((await ask(running.url, 'GET', '/api/patients/p1', { token })).status).toBe(404)
  })

  it('is remembered by the browser, so that a page loaded anew is signed in without a form', async () => {
    const browser = browsing(running.url)
    await browser.signIn('demo-desk')
    const again = await browser.authorize()
    expect(again.url.pathname).toBe('/signed-in')
    expect(again.url.searchParams.get('code')).toBeTruthy()
  })

  it('is forgotten once it signs out', async () => {
    const browser = browsing(running.url)
    await browser.signIn('demo-desk')
    const out = await browser.ask(
      '/sign-in/logout?client_id=afterglow-web&logout_uri=https://elsewhere.example',
    )
    expect(out.headers.get('location')).toBe(`${running.url}/signed-out`)
    expect((await browser.authorize()).url.pathname).toMatch(/^\/sign-in\/interaction\//)
  })
})

describe('tokens', () => {
  it('are renewed by what came with them, and revoked with it', async () => {
    const browser = browsing(running.url)
    const { refresh_token } = await browser.signIn('demo-clinician')
    const renewed = await browser.token({ grant_type: 'refresh_token', refresh_token })
    const { access_token: token, refresh_token: next } = Object(await renewed.json())
    expect((await ask(running.url, 'GET', '/api/clinic', { token })).status).toBe(200)
    await browser.ask(
      '/sign-in/token/revocation',
      browser.form({ client_id: 'afterglow-web', token: next, token_type_hint: 'refresh_token' }),
    )
    const refused = await browser.token({ grant_type: 'refresh_token', refresh_token: next })
    expect([refused.status, Object(await refused.json()).error]).toEqual([400, 'invalid_grant'])
  })

  it('are given to whoever asked for the code, and once', async () => {
    const { browser, code } = await codeFor('demo-clinician')
    const stolen = await browser.redeem(code, 'x'.repeat(43))
    expect(Object(await stolen.json()).error).toBe('invalid_grant')
    const { browser: other, code: good } = await codeFor('demo-clinician')
    expect((await other.redeem(good)).status).toBe(200)
    expect(Object(await (await other.redeem(good)).json()).error).toBe('invalid_grant')
  })

  it('of the kind that says who somebody is open no API', async () => {
    const { id_token: token, refresh_token } = await browsing(running.url).signIn('demo-clinician')
    expect((await ask(running.url, 'GET', '/api/clinic', { token })).status).toBe(401)
    expect((await ask(running.url, 'GET', '/api/clinic', { token: refresh_token })).status).toBe(
      401,
    )
  })

  it('of another run open nothing here', async () => {
    const elsewhere = newFolder()
    const other = await run(elsewhere)
    const { access_token: token } = await browsing(other.url).signIn('demo-clinician')
    expect((await ask(running.url, 'GET', '/api/clinic', { token })).status).toBe(401)
    await other.close()
    remove(elsewhere)
  })
})

describe('the sign-in refuses', () => {
  it.each([
    ['a challenge of none', { code_challenge: '', code_challenge_method: '' }],
    ['the implicit flow', { response_type: 'token' }],
    ['another place to come back to', { redirect_uri: 'https://elsewhere.example/' }],
    ['an application it does not know', { client_id: 'somebody' }],
  ])('%s', async (_, changed) => {
    const { url, answer } = await browsing(running.url).authorize(changed)
    expect(url.searchParams.get('code')).toBeNull()
    expect(url.pathname).not.toMatch(/interaction/)
    expect(url.origin).toBe(running.url)
    const told = `${url.search}${url.hash}`
    expect(told).not.toContain('access_token')
    expect(answer.status === 400 || /\berror=/.test(told)).toBe(true)
  })

  it('an account there is not', async () => {
    const browser = browsing(running.url)
    const { url } = await browser.authorize()
    expect((await browser.choose(url, 'demo-owner')).answer.status).toBe(400)
  })

  it('whoever comes from another site, or by another name', async () => {
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ] as const) {
      const answer = await fetch(`${running.url}/sign-in/auth?client_id=afterglow-web`, { headers })
      expect(answer.status).toBe(403)
    }
  })
})

it('shows the accounts of every clinic under the policy of every page', async () => {
  const { answer } = await browsing(running.url).authorize()
  expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'")
  const html = await answer.text()
  for (const clinic of ['demo', 'north'])
    for (const role of roles) expect(html).toContain(`value="${clinic}-${role}"`)
  expect(html).not.toMatch(/<script|style=/)
})

it('sends whoever came by a number to the name that the sign-in knows', async () => {
  const { port } = new URL(running.url)
  const answer = await fetch(`http://127.0.0.1:${port}/patient/p1?x=1`, { redirect: 'manual' })
  expect([answer.status, answer.headers.get('location')]).toEqual([
    302,
    `${running.url}/patient/p1?x=1`,
  ])
})

it('tells every screen’s address the application, and the API’s none of it', async () => {
  for (const path of ['/', '/roster', '/patient/p1', '/alert/p1:s1', '/signed-out']) {
    const { status, headers, body } = await ask(running.url, 'GET', path)
    expect([status, headers.get('cache-control')]).toEqual([
      200,
      expect.stringContaining('no-store'),
    ])
    expect(body).toContain('<div id="app">')
  }
  expect((await ask(running.url, 'GET', '/patients')).status).toBe(401)
})
