// What a simulated clinic is opened with.
import type { Alert } from '../shared/chart/state.ts'
import type { Clinic } from '../shared/clinic/schema.ts'
import type { Deps } from '../shared/loop/deps.ts'
import type { Run } from './fleet.ts'
import type { Person } from './people/person.ts'
import type { Phones } from './people/phones.ts'
import type { Office } from './staff/office.ts'

/** What people do when a text or a page arrives. */
export type Reactions = {
  arrived: (phones: Phones, person: Person) => void
  paged: (office: Office, person: Person, alert: Alert) => void
}

export type ClinicOptions = {
  clinics: readonly Clinic[]
  /** A patient's partition key whose story is kept. */
  watch?: string
  /** Puts something else in an invocation's hands: how tests break the code. */
  tamper?: (deps: Deps, run: () => Run) => Deps
}
