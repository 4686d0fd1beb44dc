// Pages are seen to sooner, later, or never; a booster that is due is decided on.
import { dayMs, instant, minuteMs } from '../../shared/calendar/index.ts'
import type { AlertKind } from '../../shared/chart/events.ts'
import type { Person } from '../people/person.ts'
import { ask, type Fact, nurse, type Office, pathOf } from './office.ts'
import { planSession } from './sessions.ts'

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
  const fact: Fact = ({ decisions }) =>
    decisions.some((each) => each.decision === decision && each.until === until)
  await ask(office, person, 'POST', `${pathOf(person)}/booster-decisions`, body, {
    what: 'decision',
    fact,
  })
  if (decision !== 'accept') return
  const startsAt = office.world.now() + dice.between(2, 5) * dayMs
  await planSession(office, person, `b${person.treatments.length + 1}`, 'booster', startsAt)
}
