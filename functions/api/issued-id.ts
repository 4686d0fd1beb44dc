// Ids that the service makes: of letters alone, so that none looks like a number, and without vowels, like no word.
import { createHash } from 'node:crypto'
import type { Mark } from '../../shared/loop/mark.ts'
import { type ClinicId, PatientId } from '../../shared/vocabulary/ids.ts'

const letters = 'bcdfghjkmnpqrstvwxz'
/** 19 letters to the sixteenth: two of a million patients meet once in 10^8 clinics. */
const length = 16

/** The same for the same request: one that comes again after a crash finds the chart that the first began. */
export function issuedId(clinicId: ClinicId, { cause }: Mark): PatientId {
  if (cause === null) throw new Error('an id is made for a request that can be told from others')
  const digest = createHash('sha256').update(`patient ${clinicId} ${cause}`).digest()
  const text = Array.from({ length }, (_, at) => letters[(digest[at] ?? 0) % letters.length])
  return PatientId.parse(text.join(''))
}
