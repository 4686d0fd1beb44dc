// Charts as FHIR sees them: read from the first commit on, for resources tell when they last changed.

import { UnreadableChart } from '../../shared/chart/unreadable.ts'
import type { ChartView } from '../../shared/fhir/chart-view.ts'
import { recordOf } from '../../shared/fhir/record/record.ts'
import { loadRecord } from '../../shared/loop/open-chart.ts'
import type { PatientId } from '../../shared/vocabulary/ids.ts'
import { seeTo } from '../edge/guard.ts'
import type { FhirCall } from './call.ts'
import { baseOf } from './deps.ts'
import { FhirProblem } from './problem.ts'

/** Null for a chart that has nobody on it; 410 for one that was erased. */
export async function chartView(
  { deps, clinic, now }: Pick<FhirCall, 'deps' | 'clinic' | 'now'>,
  patientId: PatientId,
): Promise<ChartView | null> {
  const key = { clinicId: clinic.id, patientId }
  const found = await loadRecord(deps, key, (commits) => recordOf(key, commits))
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
