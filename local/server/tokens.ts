// Sign-in for the local run: short-lived tokens under a secret of this data folder, checked as API
// Gateway's JWT authorizer checks Cognito's: signature, issuer, audience, expiry.
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { jwtVerify, SignJWT } from 'jose'
import type { Role } from '../../shared/vocabulary/roles.ts'
import { privateFile } from '../private.ts'
import { subjectOf } from '../sign-in/accounts.ts'

const issuer = 'afterglow-local'
const audience = 'afterglow'
const lifetime = '12h'

export type Claims = Readonly<Record<string, string | number | boolean | string[]>>

export type Tokens = {
  /** @param person the name somebody goes by, where several use one account */
  issue(clinicId: string, role: Role, person?: string | null): Promise<string>
  /** The claims of a good token, or null. */
  verify(token: string): Promise<Claims | null>
}

/** The folder's secret, made once, whole or not at all: tokens outlive a restart and end with `--fresh`. */
export function secretAt(path: string): Uint8Array {
  if (!existsSync(path)) {
    const draft = `${path}.new`
    writeFileSync(draft, randomBytes(32).toString('hex'), { mode: privateFile })
    renameSync(draft, path)
  }
  return Buffer.from(readFileSync(path, 'utf8'), 'hex')
}

/** Tokens live by the wall clock: whoever moves the clinic's clock stays signed in. */
export function tokens(secret: Uint8Array): Tokens {
  return {
    issue: (clinicId, role, person = null) =>
      new SignJWT({ 'cognito:groups': [`${clinicId}.${role}`], token_use: 'access' })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(subjectOf(`${clinicId}-${role}`, person))
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(lifetime)
        .sign(secret),
    async verify(token) {
      try {
        const { payload } = await jwtVerify(token, secret, {
          issuer,
          audience,
          algorithms: ['HS256'],
          requiredClaims: ['sub', 'exp'],
          maxTokenAge: lifetime, // and none from the future: API Gateway checks `iat` too
        })
        return claimsOf(payload)
      } catch {
        return null
      }
    },
  }
}

/** A token's claims as API Gateway hands them on. */
export function claimsOf(payload: Record<string, unknown>): Claims {
  const claims: Record<string, string | number | boolean | string[]> = {}
  for (const [name, value] of Object.entries(payload)) {
    if (Array.isArray(value)) claims[name] = value.map(String)
    else if (['string', 'number', 'boolean'].includes(typeof value)) claims[name] = `${value}`
  }
  return claims
}
