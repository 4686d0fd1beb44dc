// How often somebody was told that a number is another's, in memory.
import type { EventStore } from './types.ts'

export function memoryConflicts(): Pick<EventStore, 'conflictCount' | 'noteConflict'> {
  const counts = new Map<string, { hour: string; count: number }>()
  const countOf = (name: string, hour: string) => {
    const known = counts.get(name)
    return known?.hour === hour ? known.count : 0
  }
  return {
    conflictCount: async (clinicId, by, hour) => countOf(`${clinicId} ${by}`, hour),
    async noteConflict(clinicId, by, hour) {
      const name = `${clinicId} ${by}`
      counts.set(name, { hour, count: countOf(name, hour) + 1 })
    },
  }
}
