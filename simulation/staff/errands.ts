// What comes up in a year: journeys, new numbers, holidays, leaving and coming back, and looking things up.
import { dayMs } from '../../shared/calendar/index.ts'
import { elsewhere, type Person, phoneOf } from '../people/person.ts'
import { ask, type Fact, type Office, pathOf, putDetails } from './office.ts'

export async function travel(office: Office, person: Person): Promise<void> {
  const home = person.details.timezone
  person.details = { ...person.details, timezone: elsewhere(person) }
  await putDetails(office, person)
  office.world.at(office.world.now() + person.staffDice.between(3, 15) * dayMs, async () => {
    person.details = { ...person.details, timezone: home }
    await putDetails(office, person)
  })
}

export async function changeNumber(office: Office, person: Person): Promise<void> {
  person.details = {
    ...person.details,
    phone: phoneOf(person.index, person.staffDice.whole(1, 40)),
  }
  await putDetails(office, person)
}

export async function pauseAwhile(office: Office, person: Person): Promise<void> {
  const reason = { reason: 'xyzzy on holiday' }
  const isPaused: Fact = ({ patient }) => patient?.paused === true
  await ask(office, person, 'POST', `${pathOf(person)}/pause`, reason, {
    what: 'pause',
    fact: isPaused,
  })
  office.world.at(office.world.now() + person.staffDice.between(2, 20) * dayMs, async () => {
    await ask(office, person, 'POST', `${pathOf(person)}/resume`, reason, {
      what: 'resume',
      fact: (chart) => !isPaused(chart),
    })
  })
}

export async function leaveAndReturn(office: Office, person: Person): Promise<void> {
  const reason = { reason: 'xyzzy moved away' }
  const fact: Fact = ({ patient }) => patient?.withdrawnAt != null
  await ask(office, person, 'POST', `${pathOf(person)}/withdraw`, reason, {
    what: 'withdraw',
    fact,
  })
  if (person.staffDice.happens(0.5))
    office.world.at(office.world.now() + person.staffDice.between(5, 40) * dayMs, () =>
      putDetails(office, person),
    )
}

export async function lookUp(office: Office, person: Person): Promise<void> {
  for (const path of [
    `${pathOf(person)}/outcomes`,
    `${pathOf(person)}/timeline`,
    '/alerts?limit=5',
    '/patients?limit=5',
    '/patients?filter=unread&sort=name&limit=5',
    '/clinic/outcomes',
    '/revision',
  ])
    await ask(office, person, 'GET', path)
}
