// What a clinic's staff does about a patient: enrols, plans, treats, enters scores, acknowledges, decides.
import { dayMs, hourMs, instant, minuteMs } from '../../../shared/calendar/index.ts'
import type { AlertKind } from '../../../shared/chart/events.ts'
import { policyFor } from '../../../shared/chart/policy.ts'
import type { ChartState } from '../../../shared/chart/state.ts'
import { answersOf, totalOf } from '../../demo/answers.ts'
import type { World } from '../../world/world.ts'
import { burdenAt, elsewhere, type Person, phoneOf } from '../people/person.ts'
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

const nurse = ({ clinic }: Person) => `${clinic.id}-nurse`

/** Everything staff will do about a person by itself; what pages bring comes on top. */
export function beginCare(office: Office, person: Person, enrolAt: number, until: number): void {
  const { world } = office
  const { staffDice: dice } = person
  world.at(enrolAt, async () => {
    person.enrolledAt = world.now()
    await putDetails(office, person)
    await enterScore(office, person, world.now())
    await planSeries(office, person)
  })
  const errand = (everyDays: number, run: () => Promise<void>) => {
    const next = () => {
      const at = world.now() + dice.around(everyDays * dayMs)
      if (at < until)
        world.at(at, async () => {
          await run()
          next()
        })
    }
    world.at(enrolAt + hourMs, next)
  }
  errand(120, () => travel(office, person))
  errand(900, () => changeNumber(office, person))
  errand(500, () => pauseAwhile(office, person))
  errand(1_500, () => leaveAndReturn(office, person))
  errand(45, () => enterScore(office, person, world.now() - dice.between(2, 40) * hourMs))
  errand(200, () => lookUp(office, person))
}

async function ask(
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

const pathOf = ({ key }: Person) => `/patients/${key.patientId}`

async function putDetails(office: Office, person: Person): Promise<void> {
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

async function enterScore(office: Office, person: Person, at: number): Promise<void> {
  const { clinic, details } = person
  const policy = policyFor(clinic)
  const instrument = policy.instrument(policy.course(details.condition, details.language).primary)
  if (!instrument) return
  const burden = burdenAt(person, office.world.now())
  const taken = instant(Math.max(at, person.enrolledAt - dayMs))
  const entered =
    instrument.items.length > 0
      ? { answers: answersOf(instrument, burden, person.staffDice.happens(burden * 0.05)) }
      : { total: totalOf(instrument, burden) }
  const fact: Fact = ({ scores }) =>
    scores.filter((each) => each.source === 'clinic' && each.at === taken).length === 1
  const body = { instrument: instrument.id, at: taken, ...entered }
  await ask(office, person, 'POST', `${pathOf(person)}/scores`, body, { what: 'score', fact })
}

/** Six sessions in three weeks, less what is canceled. */
async function planSeries(office: Office, person: Person): Promise<void> {
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

async function planSession(
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
  const endedAt = Math.max(moved, startsAt) + dice.between(60, 120) * minuteMs
  const enteredAt =
    endedAt + (dice.happens(0.05) ? dice.between(10, 30) * hourMs : dice.around(8 * minuteMs))
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

async function travel(office: Office, person: Person): Promise<void> {
  const home = person.details.timezone
  person.details = { ...person.details, timezone: elsewhere(person) }
  await putDetails(office, person)
  office.world.at(office.world.now() + person.staffDice.between(3, 15) * dayMs, async () => {
    person.details = { ...person.details, timezone: home }
    await putDetails(office, person)
  })
}

async function changeNumber(office: Office, person: Person): Promise<void> {
  person.details = {
    ...person.details,
    phone: phoneOf(person.index, person.staffDice.whole(1, 40)),
  }
  await putDetails(office, person)
}

async function pauseAwhile(office: Office, person: Person): Promise<void> {
  const reason = { reason: 'xyzzy on holiday' }
  await ask(office, person, 'POST', `${pathOf(person)}/pause`, reason)
  office.world.at(office.world.now() + person.staffDice.between(2, 20) * dayMs, async () => {
    await ask(office, person, 'POST', `${pathOf(person)}/resume`, reason)
  })
}

async function leaveAndReturn(office: Office, person: Person): Promise<void> {
  await ask(office, person, 'POST', `${pathOf(person)}/withdraw`, { reason: 'xyzzy moved away' })
  if (person.staffDice.happens(0.5))
    office.world.at(office.world.now() + person.staffDice.between(5, 40) * dayMs, () =>
      putDetails(office, person),
    )
}

async function lookUp(office: Office, person: Person): Promise<void> {
  for (const path of [
    `${pathOf(person)}/outcomes`,
    `${pathOf(person)}/timeline`,
    '/alerts?limit=5',
    '/patients?limit=5',
  ])
    await ask(office, person, 'GET', path)
}

/** A page came: somebody sees to it, sooner, later, or never. */
export function paged(office: Office, person: Person, alertId: string, kind: AlertKind): void {
  const { staffDice: dice } = person
  const way = dice.weighted({ soon: 80, late: 15, never: 5 })
  if (way === 'never') return
  const waitMs = way === 'soon' ? dice.around(40 * minuteMs) : dice.around(2 * dayMs)
  office.world.at(office.world.now() + waitMs, async () => {
    office.onAcknowledge(person, alertId, nurse(person))
    const body = { disposition: 'reached', note: 'xyzzy spoke to them' }
    const fact: Fact = ({ alerts }) =>
      !alerts.some((each) => each.alertId === alertId && !each.acknowledged)
    await ask(office, person, 'POST', `/alerts/${alertId}/acknowledge`, body, {
      what: 'acknowledge',
      fact,
    })
    if (kind === 'booster') await decideOnBooster(office, person)
  })
}

async function decideOnBooster(office: Office, person: Person): Promise<void> {
  const { staffDice: dice } = person
  const decision = dice.weighted({ accept: 70, defer: 15, decline: 15 })
  const until =
    decision === 'defer' ? instant(office.world.now() + dice.between(5, 20) * dayMs) : null
  const body = { decision, until, reason: 'xyzzy talked it over' }
  await ask(office, person, 'POST', `${pathOf(person)}/booster-decisions`, body)
  if (decision !== 'accept') return
  const startsAt = office.world.now() + dice.between(2, 5) * dayMs
  await planSession(office, person, `b${person.treatments.length + 1}`, 'booster', startsAt)
}
