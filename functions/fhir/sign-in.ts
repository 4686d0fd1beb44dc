// Who asks, by the token they bring; and whether the call is theirs to make.
import { findClinic } from '../../shared/loop/clinics.ts'
import { count, isWithin, tooMany } from '../../shared/loop/hourly-limits.ts'
import { allows } from '../../shared/vocabulary/scopes.ts'
import { withEmergency } from '../api/emergency.ts'
import { Problem } from '../api/problem.ts'
import { callerOfClaims } from '../api/sign-in.ts'
import type { FhirCall, Needs } from './call.ts'
import type { FhirDeps } from './deps.ts'
import { FhirProblem } from './problem.ts'
import type { FhirRequest } from './request.ts'

const unauthorized = () =>
  new FhirProblem(401, 'sign in first', { headers: { 'www-authenticate': 'Bearer' } })

/** Whoever asks, where the call is theirs to make. */
export async function admitted(
  deps: FhirDeps,
  needs: Needs,
  { headers }: Pick<FhirRequest, 'headers'>,
): Promise<FhirCall> {
  const token = /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1]
  if (token === undefined) throw unauthorized()
  const call = (await systemCall(deps, token)) ?? (await personCall(deps, token))
  if (call === null) throw unauthorized()
  if (mayMake(call, needs)) return call
  throw await denied(call, needs)
}

const mayMake = ({ scopes, roles }: FhirCall, needs: Needs): boolean =>
  scopes === null
    ? needs.roles.some((role) => roles.has(role))
    : needs.type === 'any'
      ? scopes.length > 0
      : allows(scopes, needs.type, needs.action)

/** A client that the clinic has taken off its list, or narrowed, has no more by an older token. */
async function systemCall(deps: FhirDeps, token: string): Promise<FhirCall | null> {
  const granted = await deps.systems.verify(token, deps.wall())
  const clinic = granted && findClinic(deps.clinics, granted.clinicId)
  const client = clinic?.fhirClients.find(({ clientId }) => clientId === granted?.clientId)
  if (!granted || !clinic || !client) return null
  const by = `client:${client.clientId}`
  const { scopes } = granted
  return { deps, clinic, by, roles: new Set(['system']), emergency: null, scopes, now: deps.now() }
}

async function personCall(deps: FhirDeps, token: string): Promise<FhirCall | null> {
  const claims = await deps.people(token)
  if (claims === null) return null
  const caller = callerIn(deps, claims)
  const call = await withEmergency({ ...caller, deps, now: deps.now() })
  return { ...call, deps, scopes: null }
}

/** An account of no clinic, or of two, is nobody's to count by. */
function callerIn(deps: FhirDeps, claims: Readonly<Record<string, unknown>>) {
  try {
    return callerOfClaims(deps.clinics, claims)
  } catch (error) {
    if (error instanceof Problem && error.status === 403) deps.metrics.count('Denied')
    throw error
  }
}

/** Counted as the API counts it: who asks for what is not theirs hears after a hundred in an hour no more than that. */
async function denied({ deps, clinic, by, scopes, now }: FhirCall, needs: Needs) {
  deps.metrics.count('Denied')
  const asked = { kind: 'denied', by, clinicId: clinic.id, at: now } as const
  if (!(await isWithin(deps, asked))) return new FhirProblem(429, tooMany(asked.kind).message)
  await count(deps, asked)
  return new FhirProblem(
    403,
    scopes === null
      ? `this needs the role ${needs.roles.join(' or ')}`
      : `this needs a scope like system/${needs.type === 'any' ? '*' : needs.type}.${needs.action}`,
  )
}
