// What a clinic's staff does about a patient by itself: enrols, takes scores, treats, and what else a year brings.

import { answersOf, totalOf } from '../../local/patients/answers.ts'
import { dayMs, hourMs, instant } from '../../shared/calendar/index.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import { burdenAt, type Person } from '../people/person.ts'
import { changeNumber, leaveAndReturn, lookUp, pauseAwhile, travel } from './errands.ts'
import { sendMessage } from './messages.ts'
import { ask, type Fact, type Office, pathOf, putDetails } from './office.ts'
import { answerByPhone, sendCheckIn } from './phone.ts'
import { planSeries } from './sessions.ts'

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
  errand(50, () => sendCheckIn(office, person))
  errand(3, () => answerByPhone(office, person))
  errand(200, () => lookUp(office, person))
  errand(60, () => sendMessage(office, person))
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
