// Short lives that cover every command and every effect. Each call in them is a place to crash at.
import type { Script } from '../stage.ts'
import { care } from './care.ts'
import { checkIns } from './check-ins.ts'
import { dangers } from './dangers.ts'
import { details } from './details.ts'
import { digests } from './digests.ts'
import { drills } from './drills.ts'
import { ehr } from './ehr.ts'
import { files } from './files.ts'
import { forgotten } from './forgotten.ts'
import { longTerm } from './long-term.ts'
import { numbers } from './numbers.ts'
import { oversight } from './oversight.ts'
import { people } from './people.ts'
import { sensor } from './sensor.ts'
import { sequences } from './sequences.ts'
import { sessionRecords } from './session-records.ts'
import { texting } from './texting.ts'
import { troubles } from './troubles.ts'
import { visits } from './visits.ts'

/** By what a patient does in them. */
export const scenarios: Readonly<Record<string, Script>> = {
  ...care,
  ...texting,
  ...dangers,
  ...troubles,
  ...numbers,
  ...people,
  ...details,
  ...files,
  ...forgotten,
  ...checkIns,
  ...sensor,
  ...digests,
  ...drills,
  ...oversight,
  ...longTerm,
  ...visits,
  ...sequences,
  ...sessionRecords,
  ...ehr,
}
