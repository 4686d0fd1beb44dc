// Forms that are entered long after they were filled in.
import { addDays } from '../../calendar/index.ts'
import type { Instant } from '../../vocabulary/ids.ts'
import type { Draft } from '../draft.ts'

/** [DESIGN]: docs/clinical.md "Every scale is watched" rule 3. */
const oldFormDays = 7

/** Of one so old what it tells is looked at, and wakes nobody. */
export const isOldForm = ({ at }: Draft, takenAt: Instant): boolean =>
  addDays(takenAt, oldFormDays) < at
