// The address of a clinic's sessions for a calendar program. The clinic stands in it, since nobody signs in; what nobody
// can guess is 22 letters and digits, 128 bits, made by the service's secret and stored nowhere.
import { createHash } from 'node:crypto'
import type { Deps } from '../../../shared/loop/deps.ts'
import { ClinicId } from '../../../shared/vocabulary/ids.ts'

/** The same for the same request: one that comes again is told the same address. */
export const tokenFor = (deps: Deps, clinicId: ClinicId, cause: string): string =>
  `${clinicId}-${deps.links.sealOf(cause, `calendar ${clinicId}`)}`

export const nameOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** The token in `/calendar/<token>.ics`, and whose clinic it names; null for what cannot be one. */
export function tokenIn(path: string): { token: string; clinicId: ClinicId } | null {
  const [, token, clinic] =
    /^\/calendar\/(([A-Za-z0-9_-]{1,16})-[0-9A-Za-z]{22})\.ics$/.exec(path) ?? []
  const clinicId = ClinicId.safeParse(clinic)
  return token !== undefined && clinicId.success ? { token, clinicId: clinicId.data } : null
}

/** By which people tell one from another: nothing of the token. */
export const feedIdOf = (name: string): string => name.slice(0, 16)
