import { findClinic } from '../../shared/loop/clinics.ts'
import type { Deps } from '../../shared/loop/deps.ts'
import { handle } from '../../shared/loop/handle.ts'
import { unmarked } from '../../shared/loop/mark.ts'
import type { ChartKey } from '../../shared/vocabulary/ids.ts'

/** Lets one chart do what is due now. */
export async function wake(deps: Deps, { clinicId, patientId }: ChartKey): Promise<void> {
  const clinic = findClinic(deps.clinics, clinicId)
  if (!clinic) {
    deps.log.warn('a wake-up for a clinic that is no longer in clinics.json', { clinicId })
    return
  }
  const command = { type: 'WakeUp', at: deps.now(), ...unmarked } as const
  await handle(deps, clinic, { clinicId, patientId }, command)
}
