// Whether a call is for whoever makes it. Who asks for what is not theirs is counted, and after a hundred in an hour
// hears no more than that.
import type { Deps } from '../../shared/loop/deps.ts'
import { count, isWithin, tooMany } from '../../shared/loop/hourly-limits.ts'
import type { Call } from './call.ts'
import { withEmergency } from './emergency.ts'
import { Problem } from './problem.ts'
import type { ApiEvent } from './request.ts'
import type { Route } from './routes.ts'
import { callerOf, needs } from './sign-in.ts'

/** Who asks, where the call is theirs to make. */
export async function admitted(deps: Deps, route: Route, event: ApiEvent): Promise<Call> {
  const call = await withEmergency({ ...known(deps, event), deps, now: deps.now() })
  if (route.roles.some((role) => call.roles.has(role))) return call
  deps.metrics.count('Denied')
  const { clinic, by, now: at } = call
  const denied = { kind: 'denied', by, clinicId: clinic.id, at } as const
  if (!(await isWithin(deps, denied))) throw new Problem(429, tooMany(denied.kind).message)
  await count(deps, denied)
  needs(call.roles, route.roles)
  return call
}

/** An account of no clinic, or of two, is nobody's to count by. */
function known(deps: Deps, event: ApiEvent) {
  try {
    return callerOf(deps.clinics, event)
  } catch (error) {
    if (error instanceof Problem && error.status === 403) deps.metrics.count('Denied')
    throw error
  }
}
