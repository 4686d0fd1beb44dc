// Who asks. Clinic and role come out of the token that API Gateway has checked, and from nowhere else.
import * as z from 'zod/mini'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { findClinic } from '../../shared/loop/clinics.ts'
import { type Role, roles } from '../../shared/vocabulary/roles.ts'
import { Problem } from './problem.ts'
import type { ApiEvent } from './request.ts'

const KnownRole = z.enum(roles)

/** Who may make which calls. An admin is not by itself a clinician, and treats and enrols nobody. */
export const may = {
  /** Everybody of the clinic. */
  read: roles,
  /** Enrols, plans, finishes, enters scores, and puts its own entries right. */
  enter: ['desk', 'clinician'],
  /** Ends alerts, clears patients, writes to them, decides. */
  treat: ['clinician'],
  /** Sees who saw which patient. */
  oversee: ['admin'],
  /** Takes a patient's record along. */
  export: ['admin'],
  /** Looks into what somebody else did by an emergency access. */
  review: ['clinician', 'admin'],
  /** Takes care for an hour in an emergency, though it is not theirs. */
  standIn: ['viewer', 'desk', 'admin'],
} as const satisfies Record<string, readonly Role[]>

export type Caller = { clinic: Clinic; roles: ReadonlySet<Role>; by: string }

const Claims = z.object({
  sub: z.string().check(z.minLength(1), z.maxLength(128)),
  'cognito:groups': z.optional(z.union([z.string(), z.array(z.string())])),
})

export const callerOf = (clinics: readonly Clinic[], event: ApiEvent): Caller =>
  callerOfClaims(clinics, event.requestContext.authorizer?.jwt?.claims)

/** 401 without claims; 403 when the groups name no clinic of ours, or more than one. */
export function callerOfClaims(clinics: readonly Clinic[], given: unknown): Caller {
  const claims = Claims.safeParse(given)
  if (!claims.success) throw new Problem(401, 'sign in first')
  const { sub, 'cognito:groups': groups = [] } = claims.data
  const memberships = groupNames(groups).flatMap((name) => membership(clinics, name))
  const [first] = memberships
  if (!first) throw new Problem(403, 'this account belongs to no clinic here')
  if (memberships.some(({ clinic }) => clinic !== first.clinic))
    throw new Problem(403, 'this account belongs to more than one clinic')
  return { clinic: first.clinic, roles: new Set(memberships.map(({ role }) => role)), by: sub }
}

/** 403 that names the role, unless the caller has one of these. */
export function needs(roles: ReadonlySet<Role>, wanted: readonly Role[]): void {
  if (!wanted.some((role) => roles.has(role)))
    throw new Problem(403, `this needs the role ${wanted.join(' or ')}`)
}

/** API Gateway hands a list claim over as `[demo.clinician demo.admin]`. */
function groupNames(groups: string | readonly string[]): readonly string[] {
  if (typeof groups !== 'string') return groups
  return groups.replace(/^\[|\]$/g, '').split(/[\s,]+/)
}

/** A group is `<clinic>.<role>`; others are not ours. */
function membership(clinics: readonly Clinic[], name: string): { clinic: Clinic; role: Role }[] {
  const [clinicId, roleName, ...more] = name.split('.')
  const clinic = findClinic(clinics, clinicId)
  const role = KnownRole.safeParse(roleName)
  return clinic && role.success && more.length === 0 ? [{ clinic, role: role.data }] : []
}
