// Charts as the resources read so far would leave them: the second of a bundle is judged on what the first does.
import type { ChartState, Patient } from '../../../shared/chart/state.ts'
import { patientOfId } from '../../../shared/fhir/ids.ts'
import { loadChart } from '../../../shared/loop/handle.ts'
import type { PatientId } from '../../../shared/vocabulary/ids.ts'
import { withAll } from '../../api/whole.ts'
import type { FhirCall } from '../call.ts'

export type Enrolled = ChartState & { patient: Patient }

export type Charts = {
  /** With every session and score there ever was; null for an id that nobody has. */
  of: (patientId: PatientId) => Promise<Enrolled | null>
  /** Whose resource it is by its id. */
  ofResource: (id: string) => Promise<Enrolled | null>
  keep: (chart: ChartState) => void
}

export function chartsOf({ deps, clinic }: Pick<FhirCall, 'deps' | 'clinic'>): Charts {
  const known = new Map<PatientId, Enrolled>()
  const keep = (chart: ChartState): Enrolled | null => {
    const { patient, key } = chart
    if (!patient) return null
    const found = { ...chart, patient }
    known.set(key.patientId, found)
    return found
  }
  const of = async (patientId: PatientId) => {
    const kept = known.get(patientId)
    if (kept) return kept
    const chart = await loadChart(deps, { clinicId: clinic.id, patientId })
    return keep(await withAll({ deps }, chart, ['sessions', 'scores']))
  }
  return {
    of,
    ofResource: async (id) => {
      const patientId = patientOfId(id)
      return patientId && of(patientId)
    },
    keep,
  }
}
