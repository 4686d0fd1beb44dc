// Everything under /sign-in/: the provider's own endpoints, the choice of an account, and a sign-out as Cognito has it.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { jwtVerify } from 'jose'
import { errors, type Provider } from 'oidc-provider'
import * as z from 'zod/mini'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { securityHeaders } from '../server/answer.ts'
import { readBody } from '../server/body.ts'
import { type Claims, claimsOf } from '../server/tokens.ts'
import { type DemoAccount, demoAccounts, PersonName, subjectOf } from './accounts.ts'
import { choosePage, type Look, troublePage } from './choose-page.ts'
import {
  audience,
  clientId,
  createProvider,
  issuerOf,
  newSigningKey,
  type SigningKey,
} from './provider.ts'

export type LocalSignIn = {
  /** Of the application's configuration. */
  config: Readonly<Record<string, string>>
  serve(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** The claims of a good access token of this provider, or null. */
  verify(token: string): Promise<Claims | null>
}

const mount = '/sign-in'

/**
 * @param origin where the local run answers
 */
export async function localSignIn(
  origin: string,
  clinics: readonly Clinic[],
  look: Look,
): Promise<LocalSignIn> {
  const accounts = demoAccounts(clinics)
  const key = await newSigningKey()
  const provider = await createProvider(origin, accounts, key)
  const callback = provider.callback()
  const issuer = issuerOf(origin)
  return {
    config: {
      issuer,
      clientId,
      authorize: `${issuer}/auth`,
      token: `${issuer}/token`,
      revoke: `${issuer}/token/revocation`,
      signOut: `${issuer}/logout`,
    },
    async serve(request, response) {
      const url = new URL(request.url ?? '/', origin)
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
      if (url.pathname === `${mount}/logout`) await signOut(provider, request, response, origin)
      else if (url.pathname.startsWith(`${mount}/interaction/`))
        await choose(provider, request, response, { accounts, look, action: url.pathname })
      else await callback(mounted(request), response)
    },
    verify: (token) => verify(key, issuer, token),
  }
}

/** The provider knows paths below where it stands, and finds out where that is by the difference. */
function mounted(request: IncomingMessage): IncomingMessage {
  const { url = '' } = request
  return Object.assign(request, { originalUrl: url, url: url.slice(mount.length) || '/' })
}

type Choice = { accounts: readonly DemoAccount[]; look: Look; action: string }

async function choose(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  { accounts, look, action }: Choice,
): Promise<void> {
  try {
    await provider.interactionDetails(request, response)
    if (request.method !== 'POST') {
      send(response, 200, choosePage(action, accounts, look))
      return
    }
    const form = new URLSearchParams(await readBody(request))
    const account = accounts.find(({ id }) => id === form.get('account'))
    const person = z.nullable(PersonName).safeParse(form.get('person') || null)
    if (account === undefined) send(response, 400, troublePage('There is no such account.', look))
    else if (!person.success)
      send(response, 400, troublePage(`Your name: ${person.error.issues[0]?.message}.`, look))
    else
      await provider.interactionFinished(request, response, {
        login: { accountId: subjectOf(account.id, person.data), remember: false },
      })
  } catch (error) {
    if (!(error instanceof errors.SessionNotFound)) throw error
    send(response, 400, troublePage('This sign-in is no longer under way.', look))
  }
}

/** `GET /logout?client_id=…&logout_uri=…`: ends the browser's own sign-in, and goes back only to where we stand. */
async function signOut(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
): Promise<void> {
  const session = await provider.Session.get(provider.createContext(request, response))
  await session.destroy()
  response.writeHead(302, { location: `${origin}/signed-out`, 'cache-control': 'no-store' })
  response.end()
}

function send(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(html)
}

async function verify(
  { publicKey }: SigningKey,
  issuer: string,
  token: string,
): Promise<Claims | null> {
  try {
    const { payload } = await jwtVerify(token, publicKey, {
      issuer,
      audience,
      algorithms: ['RS256'],
      requiredClaims: ['sub', 'exp'],
    })
    return payload.token_use === 'access' ? claimsOf(payload) : null
  } catch {
    return null
  }
}
