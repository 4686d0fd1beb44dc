// A system's proof of who it is: a JWT it has signed with its own key, made out to our token endpoint, used once.
import { createLocalJWKSet, decodeJwt, errors, type JWTPayload, jwtVerify } from 'jose'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { type FhirDeps, tokenEndpointOf } from './deps.ts'

type Client = Clinic['fhirClients'][number]
export type Proven = { clinic: Clinic; client: Client; jti: string; untilMs: number }

/** SMART's: an assertion runs out five minutes after now at the latest. */
const lifeSecondsAtMost = 300
/** What two machines' clocks may differ. */
const skewSeconds = 30
const jtiLettersAtMost = 256

/** Thrown for whatever is wrong with an assertion; its words go to the system, and hold nothing of it. */
export class BadAssertion extends Error {}

/** Whose it is, where all of it is right but for its being used before. */
export async function proven(deps: FhirDeps, assertion: string): Promise<Proven> {
  const found = clientOf(deps, claimed(assertion))
  const payload = await verified(deps, found.client, assertion)
  const { jti, exp = 0, iss, sub } = payload
  if (iss !== sub) throw new BadAssertion('iss and sub are both the client id')
  const isName = typeof jti === 'string' && jti.length > 0 && jti.length <= jtiLettersAtMost
  if (!isName) throw new BadAssertion('jti is missing')
  const nowSeconds = deps.wall() / 1000
  if (exp > nowSeconds + lifeSecondsAtMost + skewSeconds)
    throw new BadAssertion('exp is more than five minutes ahead')
  return { ...found, jti, untilMs: (exp + skewSeconds) * 1000 }
}

/** Who it says it is from: nothing is believed yet. */
function claimed(assertion: string): string {
  try {
    return decodeJwt(assertion).iss ?? ''
  } catch {
    throw new BadAssertion('the client assertion is no JWT')
  }
}

function clientOf({ clinics }: FhirDeps, clientId: string): { clinic: Clinic; client: Client } {
  for (const clinic of clinics) {
    const client = clinic.fhirClients.find((each) => each.clientId === clientId)
    if (client) return { clinic, client }
  }
  throw new BadAssertion('no clinic has registered this client')
}

async function verified(deps: FhirDeps, client: Client, assertion: string): Promise<JWTPayload> {
  const keys = createLocalJWKSet({
    keys: client.jwks.keys.map(({ alg, key_ops: _, ...key }) => ({
      ...key,
      use: 'sig',
      alg: alg ?? (key.kty === 'EC' ? 'ES384' : 'RS384'),
    })),
  })
  try {
    const { payload } = await jwtVerify(assertion, keys, {
      algorithms: ['RS384', 'ES384'],
      audience: tokenEndpointOf(deps),
      issuer: client.clientId,
      requiredClaims: ['iss', 'sub', 'aud', 'exp', 'jti'],
      clockTolerance: skewSeconds,
      currentDate: new Date(deps.wall()),
    })
    // A list that names us among others is made out to those others too.
    if (typeof payload.aud !== 'string') throw new BadAssertion('aud is the token endpoint alone')
    return payload
  } catch (error) {
    if (!(error instanceof errors.JOSEError)) throw error
    throw new BadAssertion(whyNot(error))
  }
}

function whyNot(error: errors.JOSEError): string {
  if (error instanceof errors.JWTExpired) return 'the client assertion has run out'
  if (error instanceof errors.JWTClaimValidationFailed) return `${error.claim} is wrong`
  if (error instanceof errors.JWKSNoMatchingKey) return 'no registered key has this kid and alg'
  return 'the client assertion is not signed by a registered key, RS384 or ES384'
}
