// The desk puts details right one by one, and now and then two people do so in the same moment.
import type { ChartState } from '../../shared/chart/state.ts'
import type { Person } from '../people/person.ts'
import { ask, changeAt, type Fact, type Office, pathOf } from './office.ts'

/** The same for nobody else: the clinic's own number is one patient's. */
const numberOf = ({ key }: Person) => `XYZZY-${key.patientId}`

export async function putNameRight(office: Office, person: Person): Promise<void> {
  const lastName = `Xyzzy${person.staffDice.whole(1, 1_000)}`
  const body = { lastName, birthDate: '1984-03-14', externalId: numberOf(person) }
  const fact: Fact = ({ patient }: ChartState) => patient?.details.lastName === lastName
  // Another may have put in another name by the time it is answered.
  const fits: Fact = (chart) =>
    fact(chart) || chart.patient?.details.externalId === numberOf(person)
  await ask(office, person, 'PATCH', pathOf(person), body, { what: 'name', fact: fits })
}

/** Both have the same chart before them, and each says so: one of them is told that the other was faster. */
export async function changeTogether(office: Office, person: Person): Promise<void> {
  const { body } = await ask(office, person, 'GET', pathOf(person))
  const version = versionIn(body)
  if (version === null) return
  // One that stands already would change nothing, and be nobody's to lose.
  const names = [1, 2].map((one) => `Xyzzy${person.staffDice.whole(1, 1_000)}-${version}-${one}`)
  await Promise.all(names.map((lastName) => changeAt(office, person, version, { lastName })))
}

const versionIn = (body: unknown): number | null =>
  typeof body === 'object' && body !== null && 'version' in body && typeof body.version === 'number'
    ? body.version
    : null
