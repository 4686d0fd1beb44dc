// What a clinic's number has to send, in memory.
import type { ClinicId } from '../vocabulary/ids.ts'
import { partsNoted, type Sending, type SendingStep, type Sendings, turnTaken } from './sending.ts'

export function memorySending(): Sendings {
  const clinics = new Map<ClinicId, Sending>()
  const change = <T>(clinicId: ClinicId, step: SendingStep<T>): T => {
    const { next, result } = step(clinics.get(clinicId) ?? null)
    clinics.set(clinicId, next)
    return result
  }
  return {
    findSending: async (clinicId) => clinics.get(clinicId) ?? null,
    takeTurn: async (clinicId, turn) => change(clinicId, turnTaken(turn)),
    noteParts: async (clinicId, sent) => change(clinicId, partsNoted(sent)),
  }
}
