// People's tokens, read by this function itself: API Gateway lets systems' tokens through here, which it cannot check.
import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose'
import { required } from '../environment.ts'
import type { Claims } from './deps.ts'

/** Held to what API Gateway's authorizer holds them to: signature, issuer, client, time (docs/aws.md "Sign-in"). */
export function cognitoPeople(env: Record<string, string | undefined>) {
  const { SIGN_IN_ISSUER: issuer, SIGN_IN_CLIENT: client } = required(env, [
    'SIGN_IN_ISSUER',
    'SIGN_IN_CLIENT',
  ])
  const keys = createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`), {
    timeoutDuration: 2_500,
  })
  return async (token: string): Promise<Claims | null> => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        algorithms: ['RS256'],
        requiredClaims: ['sub', 'exp', 'iat'],
      })
      return isFor(client, payload) ? payload : null
    } catch (error) {
      // That the keys cannot be had is our failure, and no word about the token.
      if (isRefusal(error)) return null
      throw error
    }
  }
}

/** An id token names its client as its audience, an access token by itself. */
const isFor = (client: string, { aud, client_id: clientId, token_use: use }: JWTPayload): boolean =>
  (use === 'id' && aud === client) || (use === 'access' && clientId === client)

const ofKeys = ['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']

function isRefusal(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^ERR_(JW|JOSE)/.test(code) && !ofKeys.includes(code)
}
