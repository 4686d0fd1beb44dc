// Charts as FHIR sees them: read from the first commit on, for resources tell when they last changed.

import type { ChartView } from '../../shared/fhir/chart-view.ts'
import { recordOf } from '../../shared/fhir/record/record.ts'
import { loadRecord } from '../../shared/loop/open-chart.ts'
import type { PatientId } from '../../shared/vocabulary/ids.ts'
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
