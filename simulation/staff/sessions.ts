// Sessions: planned, moved, canceled, finished in time or late.
import { dayMs, hourMs, instant, minuteMs } from '../../shared/calendar/index.ts'
import type { Person } from '../people/person.ts'
import { ask, type Fact, type Office, pathOf } from './office.ts'
import { recordSession } from './session-records.ts'

/** Six sessions in three weeks, less what is canceled. */
export async function planSeries(office: Office, person: Person): Promise<void> {
  const { staffDice: dice } = person
  const first = dice.whole(2, 6)
  for (const [index, day] of [0, 3, 7, 10, 14, 17].entries()) {
    const startsAt =
      Math.floor(office.world.now() / dayMs) * dayMs +
      (first + day) * dayMs +
      dice.between(14, 21) * hourMs
    await planSession(office, person, `s${index + 1}`, 'induction', startsAt)
  }
}

export async function planSession(
  office: Office,
  person: Person,
  id: string,
  kind: 'induction' | 'booster',
  startsAt: number,
): Promise<void> {
  const { staffDice: dice } = person
  const path = `${pathOf(person)}/sessions/${id}`
  await putSession(office, person, path, id, kind, startsAt)
  const moved = dice.happens(0.1) ? startsAt + dice.one([-3, 2, 24, 48]) * hourMs : startsAt
  if (moved !== startsAt)
    office.world.at(startsAt - dice.between(8, 40) * hourMs, () =>
      putSession(office, person, path, id, kind, moved),
    )
  if (dice.happens(0.06)) {
    const body = { reason: 'xyzzy ill' }
    const fact: Fact = ({ sessions }) =>
      sessions.some((each) => each.sessionId === id && each.state !== 'planned')
    office.world.at(startsAt - dice.between(1, 30) * hourMs, async () => {
      await ask(office, person, 'POST', `${path}/cancel`, body, { what: 'cancel', fact })
    })
    return
  }
  // Treated or not: nobody says so, until the clinic is asked.
  if (dice.happens(0.04)) {
    person.unsaid.add(id)
    return
  }
  const endedAt = Math.max(moved, startsAt) + dice.between(60, 120) * minuteMs
  const enteredAt =
    endedAt + (dice.happens(0.05) ? dice.between(10, 30) * hourMs : dice.around(8 * minuteMs))
  recordSession(office, person, id, { from: Math.max(moved, startsAt), to: endedAt })
  office.world.at(enteredAt, () => finish(office, person, id, kind, endedAt))
}

async function putSession(
  office: Office,
  person: Person,
  path: string,
  id: string,
  kind: string,
  startsAt: number,
): Promise<void> {
  const at = instant(Math.round(startsAt / minuteMs) * minuteMs)
  const fact: Fact = ({ sessions }) =>
    sessions.some(
      (each) => each.sessionId === id && (each.state !== 'planned' || each.startsAt === at),
    )
  await ask(office, person, 'PUT', path, { startsAt: at, kind }, { what: 'plan', fact })
}

async function finish(
  office: Office,
  person: Person,
  id: string,
  kind: 'induction' | 'booster',
  at: number,
): Promise<void> {
  const endedAt = instant(Math.round(at))
  const path = `${pathOf(person)}/sessions/${id}/finish`
  const body = { endedAt, doseMg: 40, note: 'xyzzy tolerated well' }
  const fact: Fact = ({ sessions }) =>
    sessions.some(
      (each) => each.sessionId === id && each.state === 'finished' && each.endedAt === endedAt,
    )
  const { status } = await ask(office, person, 'POST', path, body, { what: 'finish', fact })
  if (status < 300) person.treatments.push({ endedAt: at, kind })
  if (person.staffDice.happens(0.1))
    await ask(office, person, 'POST', path, body, { what: 'finish', fact })
}

/** Asked whether a session took place: it did, it did not, or whoever ends the alert leaves it at that. */
export async function sayHowItWent(office: Office, person: Person, asked: string): Promise<void> {
  const [, id = '', startsAt = ''] = /^unconfirmed:([^:]+):(.+)$/.exec(asked) ?? []
  const path = `${pathOf(person)}/sessions/${id}`
  switch (person.staffDice.weighted({ held: 55, missed: 25, moved: 10, leaves: 10 })) {
    case 'held':
      return finish(office, person, id, kindOf(id), Date.parse(startsAt) + 90 * minuteMs)
    case 'missed': {
      const fact: Fact = ({ sessions }) =>
        sessions.some((each) => each.sessionId === id && each.state !== 'planned')
      const body = { reason: 'xyzzy did not come' }
      await ask(office, person, 'POST', `${path}/cancel`, body, { what: 'cancel', fact })
      return
    }
    case 'moved': {
      // Whoever is only late with it will enter the end that was.
      if (!person.unsaid.has(id)) return
      const at = office.world.now() + person.staffDice.between(1, 4) * dayMs
      return putSession(office, person, path, id, kindOf(id), at)
    }
    case 'leaves':
      return
  }
}

/** By the names that staff gives them. */
const kindOf = (id: string): 'induction' | 'booster' =>
  id.startsWith('b') ? 'booster' : 'induction'
