// Tokens that systems ask with: ours, signed, good for five minutes, and stored nowhere.
import { createHmac } from 'node:crypto'
import { jwtVerify, SignJWT } from 'jose'

/** Whom a token is for, and what it allows. */
export type Granted = { clientId: string; clinicId: string; scopes: readonly string[] }

export type SystemTokens = {
  issue: (granted: Granted, nowMs: number) => Promise<string>
  /** Null for what is not ours, or has run out. */
  verify: (token: string, nowMs: number) => Promise<Granted | null>
}

/** As SMART's backend services ask for: five minutes at most. */
export const tokenSeconds = 300

const issuer = 'afterglow-fhir'

/** @param secret that of the service's names: what is made of it here opens nothing else */
export function systemTokens(secret: string): SystemTokens {
  const key = createHmac('sha256', secret).update('tokens of systems').digest()
  return {
    issue: ({ clientId, clinicId, scopes }, nowMs) => {
      const now = Math.floor(nowMs / 1000)
      return new SignJWT({ clinic: clinicId, scope: scopes.join(' ') })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(clientId)
        .setIssuer(issuer)
        .setIssuedAt(now)
        .setExpirationTime(now + tokenSeconds)
        .sign(key)
    },
    async verify(token, nowMs) {
      try {
        const { payload } = await jwtVerify(token, key, {
          issuer,
          algorithms: ['HS256'],
          requiredClaims: ['sub', 'exp', 'iat'],
          currentDate: new Date(nowMs),
        })
        const { sub: clientId = '', clinic, scope } = payload
        if (typeof clinic !== 'string' || typeof scope !== 'string') return null
        return { clientId, clinicId: clinic, scopes: scope.split(' ') }
      } catch {
        return null
      }
    },
  }
}
