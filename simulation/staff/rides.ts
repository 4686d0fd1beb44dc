// Who takes the patient home from the next session, as somebody at the desk has found out.
import type { Person } from '../people/person.ts'
import { ask, type Fact, type Office, pathOf } from './office.ts'

type Planned = { sessionId: string; state: string; startsAt: string }

export async function noteRide(office: Office, person: Person): Promise<void> {
  const { staffDice: dice } = person
  const { status, body } = await ask(office, person, 'GET', pathOf(person))
  const { sessions = [] } = (status === 200 ? body : {}) as { sessions?: Planned[] }
  const now = office.world.now()
  const next = sessions
    .filter(({ state, startsAt }) => state === 'planned' && Date.parse(startsAt) > now)
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))[0]
  if (!next) return
  const arranged = dice.happens(0.8)
  const driver = arranged && dice.happens(0.7) ? 'Xyzzia' : null
  const isTold: Fact = (chart) =>
    chart.sessions.some(
      (each) => each.sessionId === next.sessionId && 'ride' in each && each.ride !== undefined,
    )
  const isOver: Fact = (chart) =>
    chart.sessions.every((each) => each.sessionId !== next.sessionId || each.state !== 'planned')
  const path = `${pathOf(person)}/sessions/${next.sessionId}/ride`
  await ask(
    office,
    person,
    'PUT',
    path,
    { arranged, driver },
    { what: 'ride', fact: (chart) => isTold(chart) || isOver(chart) },
    isOver,
  )
}
