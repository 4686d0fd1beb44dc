// The clinic's own system, of some patients: it books, moves and calls off by FHIR, says how visits went, and sends much
// of it again, as such systems do.
import { dayMs, hourMs, minuteMs } from '../../shared/calendar/index.ts'
import type { Person } from '../people/person.ts'
import {
  appointment,
  appointmentPath,
  isOnce,
  kept,
  procedure,
  procedurePath,
  sessionsOf,
  type Visit,
} from './ehr-resources.ts'
import { ask, type Fact, type Office } from './office.ts'

/** One patient in six. */
const isTheirs = ({ index }: Person) => index % 6 === 5

const betweenDays = 60

export function bookByEhr(office: Office, person: Person, from: number, until: number): void {
  if (!isTheirs(person)) return
  const { world } = office
  const { ehrDice: dice } = person
  let number = 0
  const next = (at: number) => {
    if (at >= until) return
    world.at(at, async () => {
      number += 1
      await book(office, person, `visit-${number}`)
      next(world.now() + 12 * dayMs + dice.around(betweenDays * dayMs))
    })
  }
  next(from + 25 * dayMs)
}

/** Whoever has left, and what somebody said of it meanwhile, may stand in its way. */
const mayRefuse =
  (person: Person, visit: Visit): Fact =>
  (chart) =>
    chart.patient?.withdrawnAt != null ||
    sessionsOf(chart, person.clinic.id, visit).some(({ state }) => state !== 'planned')

async function send(
  office: Office,
  person: Person,
  visit: Visit,
  path: string,
  body: object,
  left: Fact,
  isRight = mayRefuse(person, visit),
) {
  const method = path === '/fhir/R4' ? 'POST' : 'PUT'
  return ask(
    office,
    person,
    method,
    path,
    body,
    { what: `ehr ${visit.value}`, fact: left },
    isRight,
  )
}

async function book(office: Office, person: Person, value: string): Promise<void> {
  const { world } = office
  const { ehrDice: dice } = person
  const day = Math.ceil(world.now() / dayMs) + dice.whole(1, 8)
  const visit = { value, startsAt: day * dayMs + dice.whole(14, 20) * hourMs }
  const isBooked: Fact = (chart) => sessionsOf(chart, person.clinic.id, visit).length === 1
  const place = (status?: string) =>
    send(
      office,
      person,
      visit,
      appointmentPath(visit),
      appointment(person, visit, status),
      isBooked,
    )
  await place()
  if (dice.happens(0.5)) await place()
  if (dice.happens(0.2)) {
    visit.startsAt += dice.one([-2, 3, 24]) * hourMs
    await place()
  }
  if (dice.happens(0.1)) {
    world.at(visit.startsAt - dice.between(1, 20) * hourMs, async () => {
      await place('cancelled')
      await place('cancelled')
    })
    return
  }
  const endedAt = visit.startsAt + dice.whole(60, 120) * minuteMs
  // Some interfaces stand still over a weekend.
  const isLate = dice.happens(0.1)
  const sentAt = endedAt + (isLate ? dice.between(26, 60) * hourMs : dice.around(10 * minuteMs))
  world.at(sentAt, () => tell(office, person, visit, endedAt))
}

async function tell(office: Office, person: Person, visit: Visit, endedAt: number): Promise<void> {
  const { world } = office
  const { ehrDice: dice } = person
  const isDone: Fact = (chart) => isOnce(chart, person.clinic.id, visit)
  const say = () => send(office, person, visit, '/fhir/R4', kept(person, visit, endedAt), isDone)
  const { status } = await say()
  if (status < 300) person.treatments.push({ endedAt, kind: 'booster' })
  if (dice.happens(0.5)) await say()
  const isMistaken = dice.happens(0.05)
  world.at(world.now() + dice.between(1, 30) * hourMs, async () => {
    await say()
    if (!isMistaken) return
    const body = procedure(person, visit, endedAt, 'entered-in-error')
    const isGone: Fact = (chart) => !isOnce(chart, person.clinic.id, visit)
    await send(office, person, visit, procedurePath(visit), body, isGone)
  })
}
