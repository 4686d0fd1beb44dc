// Charts as FHIR sees them: read from the first commit on, for resources tell when they last changed.

import { UnreadableChart } from '../../shared/chart/unreadable.ts'
import type { ChartView } from '../../shared/fhir/chart-view.ts'
import { recordOf } from '../../shared/fhir/record/record.ts'
import { loadRecord } from '../../shared/loop/open-chart.ts'
import type { Instant, PatientId } from '../../shared/vocabulary/ids.ts'
import { seeTo } from '../edge/guard.ts'
import type { FhirCall } from './call.ts'
import { baseOf, type FhirDeps } from './deps.ts'
import { FhirProblem } from './problem.ts'

type Viewing = Pick<FhirCall, 'clinic' | 'now'> & { deps: Pick<FhirDeps, 'store' | 'screen'> }

/** Null for a chart that has nobody on it; 410 for one that was erased. */
export async function chartView(
  { deps, clinic, now }: Viewing,
  patientId: PatientId,
  /** What was committed later is left out. */
  upTo: Instant | null = null,
): Promise<ChartView | null> {
  const key = { clinicId: clinic.id, patientId }
  const found = await loadRecord(deps, key, (commits) =>
    recordOf(key, upTo === null ? commits : commits.filter(({ at }) => at <= upTo)),
  )
  if (found === 'erased') throw new FhirProblem(410, 'this patient’s record was erased')
  return found && { ...found, setting: { clinic, base: baseOf(deps), now } }
}

/** The same for a list: one that cannot be read, or was erased meanwhile, must not hide all the others. */
export async function readableView(
  call: Pick<FhirCall, 'deps' | 'clinic' | 'now'>,
  patientId: PatientId,
): Promise<ChartView | null> {
  try {
    return await chartView(call, patientId)
  } catch (error) {
    if (error instanceof FhirProblem) return null
    if (!(error instanceof UnreadableChart)) throw error
    await seeTo(call.deps, error, { clinicId: call.clinic.id, patientId })
    return null
  }
}
