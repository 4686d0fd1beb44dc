// Who asks: a person of the clinic, by role, or one of its systems, by scope. Either belongs to one clinic.
import type { Clinic } from '../../shared/clinic/schema.ts'
import type { Emergency } from '../../shared/store/emergencies.ts'
import type { Instant } from '../../shared/vocabulary/ids.ts'
import type { Role } from '../../shared/vocabulary/roles.ts'
import type { Action } from '../../shared/vocabulary/scopes.ts'
import type { FhirDeps } from './deps.ts'

export type FhirCall = {
  deps: FhirDeps
  /** The token's, never the request's. */
  clinic: Clinic
  /** A person's account, or `client:<id>`. */
  by: string
  /** Of a person; of a system `system` alone. */
  roles: ReadonlySet<Role | 'system'>
  emergency: Emergency | null
  /** Of a system; null of a person, whose roles say. */
  scopes: readonly string[] | null
  now: Instant
}

/** What a row asks of whoever calls it. `any`: whatever may be read at all. */
export type Needs = { type: string; action: Action; roles: readonly Role[] }
