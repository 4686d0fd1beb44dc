// A "no, that is another patient's" tells whose number something is. Somebody who hears it all day is trying numbers.

import { hourMs, instant, millis } from '../calendar/index.ts'
import type { Incoming, Refusal } from '../chart/commands.ts'
import type { ClinicId, Instant } from '../vocabulary/ids.ts'
import type { Deps } from './deps.ts'
import { nameOf } from './errors.ts'

/** An hour and person: who brings in a whole clinic's list meets fewer, and free numbers are never counted. */
const conflictsAtMost = 100

export const tooMany: Refusal = {
  code: 'too-many',
  message: 'too many numbers that are in use by other patients: go on in an hour',
}

type Asked = { clinicId: ClinicId } & Pick<Extract<Incoming, { by: string }>, 'by' | 'at'>

/** Whether somebody may ask for one more number: known before it is looked for, so that the answer tells nothing. */
export async function mayAsk({ store }: Deps, { clinicId, by, at }: Asked): Promise<boolean> {
  return (await store.conflictCount(clinicId, by, hourOf(at))) < conflictsAtMost
}

/** Counted for the limit and for the alarm. That it could not be written down changes no answer. */
export async function noteConflict(deps: Deps, { clinicId, by, at }: Asked): Promise<void> {
  deps.metrics.count('NumberInUse')
  try {
    await deps.store.noteConflict(clinicId, by, hourOf(at))
  } catch (error) {
    deps.log.warn('a conflict not counted', { clinicId, error: nameOf(error) })
  }
}

const hourOf = (at: Instant): Instant => instant(millis(at) - (millis(at) % hourMs))
