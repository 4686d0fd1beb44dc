// A role that somebody has taken for an hour, added to their own: see emergency-access.ts.
import type { Deps } from '../../shared/loop/deps.ts'
import type { Emergency } from '../../shared/store/emergencies.ts'
import type { Instant } from '../../shared/vocabulary/ids.ts'
import type { Role } from '../../shared/vocabulary/roles.ts'
import { readOf } from '../edge/unread.ts'
import type { Call } from './call.ts'
import type { Caller } from './sign-in.ts'

/** What it gives: all care. */
export const standInRole = 'clinician' satisfies Role

/** Whoever has the role anyway needs none, and nothing is looked up for them. */
export async function withEmergency(caller: Caller & { deps: Deps; now: Instant }): Promise<Call> {
  const emergency = caller.roles.has(standInRole) ? null : await openTo(caller)
  if (!emergency) return { ...caller, emergency }
  return { ...caller, emergency, roles: new Set([...caller.roles, standInRole]) }
}

/** The one that is open to this person now. */
async function openTo({ deps, clinic, by, now }: Caller & { deps: Deps; now: Instant }) {
  const all = await emergenciesOf(deps, clinic.id)
  return (
    all.find(({ personId, from, until }) => personId === by && from <= now && now < until) ?? null
  )
}

/** Newest first; one that cannot be read is made known and opens nothing. */
export async function emergenciesOf(
  deps: Deps,
  clinicId: Caller['clinic']['id'],
): Promise<readonly Emergency[]> {
  return readOf(deps, 'emergencies', await deps.store.emergencies(clinicId))
}
