// Staff and their screens: what every request of theirs shares.
import { instant, minuteMs } from '../../../shared/calendar/index.ts'
import type { ChartState } from '../../../shared/chart/state.ts'
import type { World } from '../../world/world.ts'
import type { Person } from '../people/person.ts'
import type { Answer, Caller } from './caller.ts'

/** A fact a request must have left on the chart, if it was accepted. */
export type Fact = (chart: ChartState) => boolean

export type Office = {
  world: World
  call: Caller
  /** Hears of every request that was accepted, and what it must have left behind. */
  onAccepted: (person: Person, what: string, left: Fact) => void
  /** Hears of every request that got nothing but 5xx. */
  onUnanswered: (person: Person, what: string) => void
  /** Hears of every alert a person is about to acknowledge. */
  onAcknowledge: (person: Person, alertId: string, by: string) => void
}

export const nurse = ({ clinic }: Person) => `${clinic.id}-nurse`

export async function ask(
  office: Office,
  person: Person,
  method: 'GET' | 'PUT' | 'POST',
  path: string,
  body?: object,
  left?: { what: string; fact: Fact },
): Promise<Answer> {
  const { id } = person.clinic
  const request = { clinicId: id, by: nurse(person), method, path }
  const answer = await office.call(body === undefined ? request : { ...request, body })
  if (answer.status >= 500) office.onUnanswered(person, `${method} ${path}`)
  if (left && answer.status < 300) office.onAccepted(person, left.what, left.fact)
  return answer
}

export const pathOf = ({ key }: Person) => `/patients/${key.patientId}`

export async function putDetails(office: Office, person: Person): Promise<void> {
  const { details } = person
  const body = {
    ...details,
    consent: {
      textMessages: true,
      unencryptedTextAcknowledged: true,
      method: 'paper',
      capturedAt: instant(office.world.now() - minuteMs),
      capturedBy: 'xyzzy-desk',
    },
  }
  const { timezone, phone } = details
  const fact: Fact = ({ patient }) =>
    patient?.details.timezone === timezone && patient.details.phone === phone
  await ask(office, person, 'PUT', pathOf(person), body, { what: 'details', fact })
}
