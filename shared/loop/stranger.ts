import type { ChartKey, ClinicId, PhoneNumber } from '../vocabulary/ids.ts'
import { strangerId } from '../vocabulary/stranger.ts'
import type { Deps } from './deps.ts'

/** The chart of a number that no patient of the clinic has; there is none until it has written. */
export const strangerKey = (
  { numbers }: Pick<Deps, 'numbers'>,
  clinicId: ClinicId,
  phone: PhoneNumber,
): ChartKey => ({ clinicId, patientId: strangerId(numbers(clinicId, phone)) })
