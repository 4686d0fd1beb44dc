// Staff and their screens: what every request of theirs shares.
import { instant, minuteMs } from '../../shared/calendar/index.ts'
import type { ChartState } from '../../shared/chart/state.ts'
import type { Person } from '../people/person.ts'
import type { PeoplesWorld } from '../people/world.ts'
import type { Answer, Caller } from './caller.ts'

/** A fact a request must have left on the chart, if it was accepted. */
export type Fact = (chart: ChartState) => boolean

export type Office = {
  world: PeoplesWorld
  call: Caller
  /** Hears of every request that was accepted, and what it must have left behind. */
  onAccepted: (person: Person, what: string, left: Fact) => void
  /** Hears of every request that was turned down, and whether the chart as it stands is reason enough. */
  onRefused: (person: Person, what: string, isRight: Fact) => void
  /** Hears of every change that was accepted on condition of a version. */
  onAcceptedAt: (person: Person, version: number) => void
  /** Hears of every request that got nothing but 5xx. */
  onUnanswered: (person: Person, what: string) => void
  /** Hears of every alert a person is about to acknowledge, and of a patient about to be cleared for treatment. */
  onAcknowledge: (person: Person, alertId: string, by: string, clears: boolean) => void
  /** Whether somebody has ended this alert since, milliseconds, though it may be open again. */
  wasEnded: (person: Person, alertId: string, since: number) => boolean
  /** Whether this alert is ended as things stand. */
  isOver: (person: Person, alertId: string) => boolean
}

export const nurse = ({ clinic }: Person) => `${clinic.id}-nurse`

/** @param mayRefuse when turning the request down is right; as a rule only what comes too late may be */
export async function ask(
  office: Office,
  person: Person,
  method: 'GET' | 'PUT' | 'PATCH' | 'POST',
  path: string,
  body?: object,
  left?: { what: string; fact: Fact },
  mayRefuse: Fact = isTooLate(path),
): Promise<Answer> {
  const { id } = person.clinic
  const request = { clinicId: id, by: nurse(person), method, path }
  const answer = await office.call(body === undefined ? request : { ...request, body })
  if (answer.status >= 500) office.onUnanswered(person, `${method} ${path}`)
  else if (answer.status >= 400)
    office.onRefused(person, `${method} ${path} with ${answer.status}`, mayRefuse)
  if (left && answer.status < 300) office.onAccepted(person, left.what, left.fact)
  return answer
}

/** Changes details only while this version stands; that another was faster is no fault. */
export async function changeAt(
  office: Office,
  person: Person,
  version: number,
  body: object,
): Promise<void> {
  const path = pathOf(person)
  const request = { clinicId: person.clinic.id, by: nurse(person), method: 'PATCH' as const, path }
  const { status } = await office.call({ ...request, body, seen: version })
  if (status >= 500) office.onUnanswered(person, `PATCH ${path}`)
  else if (status < 300) office.onAcceptedAt(person, version)
  else if (status !== 412) office.onRefused(person, `PATCH ${path} with ${status}`, () => false)
}

/** A patient who has left is treated, paused and planned for no more; nor is a session that is over. */
function isTooLate(path: string): Fact {
  const [, sessionId = null] = /\/sessions\/([^/]+)/.exec(path) ?? []
  return ({ patient, sessions }) =>
    patient?.withdrawnAt != null ||
    sessions.some((each) => each.sessionId === sessionId && each.state !== 'planned')
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
