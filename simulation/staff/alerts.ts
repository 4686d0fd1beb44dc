// Pages are seen to sooner, later, or never: what was written is read, and a booster that is due is decided on.
import { dayMs, instant, minuteMs } from '../../shared/calendar/index.ts'
import type { AlertKind } from '../../shared/chart/events.ts'
import type { Person } from '../people/person.ts'
import { ask, type Fact, nurse, type Office, pathOf } from './office.ts'
import { planSession } from './sessions.ts'

/** How long staff takes as a rule to see to each kind, minutes: what rings at once, what is read in the day. */
const usualMinutes = {
  crisis: 15,
  'harm-to-others': 15,
  medical: 10,
  'undelivered-notice': 20,
  concern: 90,
  message: 180,
  'wrong-person': 120,
  booster: 40,
  'non-response': 40,
  worsening: 40,
  'side-effect': 20,
  mania: 40,
  silent: 40,
  'opted-out': 60,
  'unclear-reply': 60,
  overuse: 40,
} as const satisfies Record<AlertKind, number>

/** Those that are about the patient's own words. */
const wordy: ReadonlySet<AlertKind> = new Set([
  'message',
  'concern',
  'wrong-person',
  'unclear-reply',
])

/** A page came: somebody sees to it, sooner, later, or never. */
export function paged(office: Office, person: Person, alertId: string, kind: AlertKind): void {
  const { staffDice: dice } = person
  const way = dice.weighted({ soon: 80, late: 15, never: 5 })
  if (way === 'never') return
  const usualMs = usualMinutes[kind] * minuteMs
  const waitMs = way === 'soon' ? dice.around(usualMs) : dice.around(2 * dayMs)
  office.world.at(office.world.now() + waitMs, async () => {
    if (wordy.has(kind)) await ask(office, person, 'GET', `${pathOf(person)}/timeline`)
    await acknowledge(office, person, alertId)
    if (kind === 'booster') await decideOnBooster(office, person)
  })
}

async function acknowledge(office: Office, person: Person, alertId: string): Promise<void> {
  office.onAcknowledge(person, alertId, nurse(person))
  const since = office.world.now()
  const body = { disposition: 'reached', note: 'xyzzy spoke to them' }
  // One that a text has reopened since was ended all the same.
  const fact: Fact = ({ alerts }) =>
    office.wasEnded(person, alertId, since) ||
    !alerts.some((each) => each.alertId === alertId && !each.acknowledged)
  await ask(office, person, 'POST', `/alerts/${alertId}/acknowledge`, body, {
    what: 'acknowledge',
    fact,
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
  person.boosters += 1
  await planSession(office, person, `b${person.boosters}`, 'booster', startsAt)
}
