// When anything of a clinic last changed, in memory.
import type { ClinicId } from '../vocabulary/ids.ts'
import type { EventStore } from './types.ts'

export function memoryChanges(): Pick<EventStore, 'noteChange' | 'revision'> {
  const changes = new Map<ClinicId, number>()
  const countOf = (clinicId: ClinicId) => changes.get(clinicId) ?? 0
  return {
    async noteChange(clinicId) {
      changes.set(clinicId, countOf(clinicId) + 1)
    },
    revision: async (clinicId) => String(countOf(clinicId)),
  }
}
