// POST /fhir/token: a system shows who it is and gets five minutes (SMART Backend Services, client_credentials).
import { createHash } from 'node:crypto'
import { granted } from '../../shared/vocabulary/scopes.ts'
import { type FhirAnswer, toldAsJson } from './answer.ts'
import { BadAssertion, type Proven, proven } from './assertion.ts'
import type { FhirDeps } from './deps.ts'
import { FhirProblem } from './problem.ts'
import { type FhirRequest, formIn } from './request.ts'
import type { OpenRow } from './row.ts'
import { tokenSeconds } from './system-tokens.ts'

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

export const postToken: OpenRow = { name: 'fhir-token', needs: null, run: giveToken }

async function giveToken(deps: FhirDeps, request: FhirRequest): Promise<FhirAnswer> {
  const form = formOf(request)
  if (form === null)
    return refused(400, 'invalid_request', 'send a form: application/x-www-form-urlencoded')
  if (one(form, 'grant_type') !== 'client_credentials')
    return refused(400, 'unsupported_grant_type', 'grant_type is client_credentials')
  if (one(form, 'client_assertion_type') !== assertionType)
    return refused(400, 'invalid_request', `client_assertion_type is ${assertionType}`)
  const asked = one(form, 'scope')?.split(/\s+/).filter(Boolean) ?? []
  try {
    const found = await proven(deps, one(form, 'client_assertion') ?? '')
    const scopes = granted(asked, found.client.scopes)
    if (scopes.length === 0)
      return refused(400, 'invalid_scope', `registered: ${found.client.scopes.join(' ')}`)
    await useUp(deps, found)
    return toldAsJson(await tokenFor(deps, found, scopes), { headers: { pragma: 'no-cache' } })
  } catch (error) {
    if (!(error instanceof BadAssertion)) throw error
    deps.metrics.count('Denied')
    return refused(401, 'invalid_client', error.message)
  }
}

/** Each assertion buys one token: seen again it is somebody else's copy. */
async function useUp(deps: FhirDeps, { clinic, client, jti, untilMs }: Proven): Promise<void> {
  const name = createHash('sha256').update(jti).digest('base64url').slice(0, 22)
  const use = { clientId: client.clientId, name, untilMs, nowMs: deps.wall() }
  const outcome = await deps.assertions.useAssertion(clinic.id, use)
  if (outcome === 'used') throw new BadAssertion('this jti was used before')
  if (outcome === 'too-many')
    throw new FhirProblem(429, 'too many tokens: use one for its five minutes')
}

async function tokenFor(deps: FhirDeps, { clinic, client }: Proven, scopes: readonly string[]) {
  const { clientId } = client
  const token = await deps.systems.issue({ clientId, clinicId: clinic.id, scopes }, deps.wall())
  deps.log.info('a token for a system', { clinicId: clinic.id, clientId })
  return {
    access_token: token,
    token_type: 'bearer',
    expires_in: tokenSeconds,
    scope: scopes.join(' '),
  }
}

function formOf(request: FhirRequest): URLSearchParams | null {
  try {
    return formIn(request)
  } catch (error) {
    if (error instanceof FhirProblem) return null
    throw error
  }
}

/** OAuth takes no parameter twice. */
function one(form: URLSearchParams, name: string): string | null {
  const [value, ...more] = form.getAll(name)
  return more.length > 0 ? null : (value ?? null)
}

/** OAuth's own form of a refusal (RFC 6749 5.2). */
const refused = (status: number, error: string, description: string): FhirAnswer =>
  toldAsJson({ error, error_description: description }, { status, headers: { pragma: 'no-cache' } })
