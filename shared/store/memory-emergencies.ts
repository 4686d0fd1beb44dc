// Emergency access, in memory.
import type { ClinicId } from '../vocabulary/ids.ts'
import { byTime, type Emergencies, type Emergency } from './emergencies.ts'

export function memoryEmergencies(): Emergencies {
  const clinics = new Map<ClinicId, Map<string, Emergency>>()
  const ofClinic = (clinicId: ClinicId) => {
    const known = clinics.get(clinicId) ?? new Map<string, Emergency>()
    clinics.set(clinicId, known)
    return known
  }
  return {
    emergencies: async (clinicId) => [...ofClinic(clinicId).values()].sort(byTime),
    async openEmergency(clinicId, emergency) {
      const known = ofClinic(clinicId)
      const standing = known.get(emergency.accessId) ?? emergency
      known.set(emergency.accessId, standing)
      return standing
    },
    async reviewEmergency(clinicId, { accessId }, review) {
      const standing = ofClinic(clinicId).get(accessId)
      if (!standing || standing.review) return 'conflict'
      ofClinic(clinicId).set(accessId, { ...standing, review })
      return 'reviewed'
    },
  }
}
