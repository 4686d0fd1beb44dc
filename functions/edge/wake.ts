import type { Deps } from '../../shared/loop/deps.ts'
import { handle } from '../../shared/loop/handle.ts'
import type { ChartKey } from '../../shared/vocabulary/ids.ts'

/** Lets one chart do what is due now. */
export async function wake(deps: Deps, { clinicId, patientId }: ChartKey): Promise<void> {
  const clinic = deps.clinics.find((each) => each.id === clinicId)
  if (!clinic) {
    deps.log.warn('a wake-up for a clinic that is no longer in clinics.json', { clinicId })
    return
  }
  const command = { type: 'WakeUp', at: deps.now(), cause: null, requestHash: null } as const
  await handle(deps, clinic, { clinicId, patientId }, command)
}
