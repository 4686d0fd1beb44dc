// A clinic's own figures, in memory.
import type { ClinicId } from '../vocabulary/ids.ts'
import type { FiguresStore, KeptFigures } from './figures.ts'

export function memoryFigures(): FiguresStore {
  const kept = new Map<ClinicId, KeptFigures>()
  return {
    async findFigures(clinicId, part) {
      const found = kept.get(clinicId)
      if (!found) return null
      const { asOf, revision, unread, [part]: value } = found
      return { asOf, revision, unread, value }
    },
    async saveFigures(clinicId, figures) {
      kept.set(clinicId, structuredClone(figures))
    },
  }
}
