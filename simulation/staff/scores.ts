// Scores taken in the clinic, by what the patient is followed by.
import { answersOf, totalOf } from '../../local/patients/answers.ts'
import { dayMs, instant } from '../../shared/calendar/index.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import { burdenAt, type Person } from '../people/person.ts'
import { ask, type Fact, type Office, pathOf } from './office.ts'

export async function enterScore(office: Office, person: Person, at: number): Promise<void> {
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
