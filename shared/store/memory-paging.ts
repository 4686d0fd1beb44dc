// What clinics were told of charts in quarantine, in memory.
import type { ClinicId } from '../vocabulary/ids.ts'
import { readPaging, revisionOf } from './read-quarantine.ts'
import type { ClinicPaging, EventStore } from './types.ts'

export function memoryPaging(): Pick<EventStore, 'findPaging' | 'savePaging'> {
  const pagings = new Map<ClinicId, ClinicPaging>()
  return {
    async findPaging(clinicId) {
      const kept = pagings.get(clinicId)
      return kept === undefined ? null : readPaging(kept)
    },
    async savePaging(clinicId, paging) {
      if (paging.revision !== revisionOf(pagings.get(clinicId)) + 1) return 'conflict'
      pagings.set(clinicId, paging)
      return 'saved'
    },
  }
}
