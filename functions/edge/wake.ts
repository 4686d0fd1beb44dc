import { findClinic } from '../../shared/loop/clinics.ts'
import type { Deps } from '../../shared/loop/deps.ts'
import { type Handled, type HandleOptions, handle } from '../../shared/loop/handle.ts'
import { unmarked } from '../../shared/loop/mark.ts'
import type { ChartKey } from '../../shared/vocabulary/ids.ts'

/** Lets one chart do what is due now; null where its clinic is gone. */
export async function wake(
  deps: Deps,
  { clinicId, patientId }: ChartKey,
  options: Pick<HandleOptions, 'comesAgain'> = {},
): Promise<Handled | null> {
  const clinic = findClinic(deps.clinics, clinicId)
  if (!clinic) {
    deps.log.warn('a wake-up for a clinic that is no longer in clinics.json', { clinicId })
    return null
  }
  const command = { type: 'WakeUp', at: deps.now(), ...unmarked } as const
  return handle(deps, clinic, { clinicId, patientId }, command, options)
}
