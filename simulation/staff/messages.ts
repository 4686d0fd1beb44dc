// Clinicians write to their patients, and look at what was said.
import type { ChartState } from '../../shared/chart/state.ts'
import type { Person } from '../people/person.ts'
import { ask, type Fact, type Office, pathOf } from './office.ts'

/** Sometimes it cannot wait. Turning it down is right after a STOP and a withdrawal, and for nobody else here. */
export async function sendMessage(office: Office, person: Person): Promise<void> {
  const urgent = person.staffDice.happens(0.2) ? { urgent: true, reason: 'xyzzy today' } : {}
  const body = { body: 'xyzzy please give us a ring about your visit', ...urgent }
  await ask(
    office,
    person,
    'POST',
    `${pathOf(person)}/messages`,
    body,
    { what: 'message', fact: () => true },
    hasLeft,
  )
  await ask(office, person, 'GET', `${pathOf(person)}/messages?limit=5`)
}

const hasLeft: Fact = ({ patient }: ChartState) =>
  patient?.withdrawnAt != null || patient?.optedOutAt != null
