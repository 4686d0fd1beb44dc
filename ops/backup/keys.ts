import { type ChartKey, ClinicId, PatientId } from '../../shared/vocabulary/ids.ts'

/** The chart of a partition key that is one's. */
export function keyOf(pk: string): ChartKey {
  const [clinicId, patientId] = pk.split('#')
  return { clinicId: ClinicId.parse(clinicId), patientId: PatientId.parse(patientId) }
}
