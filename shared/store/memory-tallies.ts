// How often something was done in an hour, in memory.
import type { ClinicId } from '../vocabulary/ids.ts'
import type { EventStore, Tallied } from './types.ts'

export function memoryTallies(): Pick<EventStore, 'tally' | 'noteTally'> {
  const counts = new Map<string, { hour: string; count: number }>()
  const nameOf = (clinicId: ClinicId, { kind, by }: Tallied) => `${clinicId} ${kind} ${by}`
  const countOf = (name: string, hour: string) => {
    const known = counts.get(name)
    return known?.hour === hour ? known.count : 0
  }
  return {
    tally: async (clinicId, what, hour) => countOf(nameOf(clinicId, what), hour),
    async noteTally(clinicId, what, hour) {
      const name = nameOf(clinicId, what)
      counts.set(name, { hour, count: countOf(name, hour) + 1 })
    },
  }
}
