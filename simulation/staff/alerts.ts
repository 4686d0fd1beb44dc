// Pages are seen to sooner, later, or never: what was written is read, and a booster that is due is decided on.
import { dayMs, hourMs, instant, minuteMs } from '../../shared/calendar/index.ts'
import type { AlertKind } from '../../shared/chart/events.ts'
import type { Alert } from '../../shared/chart/state.ts'
import { takesDisposition } from '../../shared/vocabulary/dispositions.ts'
import type { Person } from '../people/person.ts'
import { sendMessage } from './messages.ts'
import { ask, type Fact, nurse, type Office, pathOf } from './office.ts'
import { enterScore } from './scores.ts'
import { planSession, sayHowItWent } from './sessions.ts'

/** How long staff takes as a rule to see to each kind, minutes: what rings at once, what is read in the day. */
const usualMinutes: Readonly<Partial<Record<AlertKind, number>>> = {
  crisis: 15,
  'harm-to-others': 15,
  medical: 10,
  'undelivered-notice': 20,
  'side-effect': 20,
  concern: 90,
  'wrong-person': 120,
  message: 180,
}
const othersMinutes = 40

/** Those that are about the patient's own words. */
const wordy: ReadonlySet<AlertKind> = new Set([
  'message',
  'concern',
  'wrong-person',
  'unclear-reply',
])

/** A page came: somebody sees to it, sooner, later, or never. */
export function paged(office: Office, person: Person, alert: Alert): void {
  const { alertId } = alert
  const { staffDice: dice } = person
  const way = dice.weighted({ soon: 80, late: 15, never: 5 })
  if (way === 'never') return
  const usualMs = (usualMinutes[alert.kind] ?? othersMinutes) * minuteMs
  const waitMs = way === 'soon' ? dice.around(usualMs) : dice.around(2 * dayMs)
  // Whoever sees a test says so, and there is no more to it.
  const isTest = alert.kind === 'drill'
  if (!isTest && dice.happens(0.3))
    office.world.at(office.world.now() + dice.between(0, 1) * waitMs, () =>
      takeAlert(office, person, alertId),
    )
  const isInVain = takesDisposition(alert) && dice.happens(0.15)
  if (isInVain)
    office.world.at(office.world.now() + waitMs, () => tryToReach(office, person, alertId))
  const againMs = isInVain ? dice.around(hourMs) : 0
  office.world.at(office.world.now() + waitMs + againMs, () => seeTo(office, person, alert))
}

/** Reaches the patient; what they wrote is answered in writing, more often than not. */
async function seeTo(office: Office, person: Person, alert: Alert): Promise<void> {
  const { alertId, kind } = alert
  const { staffDice: dice } = person
  if (wordy.has(kind)) await ask(office, person, 'GET', `${pathOf(person)}/timeline`)
  if (kind === 'entry-due' && dice.happens(0.8))
    await enterScore(office, person, office.world.now())
  if (kind === 'message' && dice.happens(0.6)) await sendMessage(office, person)
  // Somebody else may have answered it meanwhile.
  const isAnswered = office.wasEnded(person, alertId, Date.parse(alert.raisedAt))
  if (kind === 'session-unconfirmed' && !isAnswered)
    for (const { about } of alert.parts) await sayHowItWent(office, person, about)
  if (kind === 'booster-unbooked' && dice.happens(0.7)) await bookBooster(office, person)
  const clears = dice.happens(0.6)
  await endAlert(office, person, alertId, clears)
  if (!clears && dice.happens(0.8))
    office.world.at(office.world.now() + dice.around(dayMs), () =>
      endAlert(office, person, alertId, true),
    )
  if (kind === 'booster') await decideOnBooster(office, person)
}

/** Another may have ended it by now: then there is nothing left to take. */
async function takeAlert(office: Office, person: Person, alertId: string): Promise<void> {
  const fact: Fact = ({ alerts }) => !isOpen(alerts, alertId) || isTaken(alerts, alertId)
  const left = { what: 'take', fact }
  await ask(office, person, 'POST', `/alerts/${alertId}/take`, {}, left, (chart) =>
    isEndedOrGone(chart.alerts, alertId),
  )
}

type Alerts = Parameters<Fact>[0]['alerts']

const found = (alerts: Alerts, alertId: string) => alerts.find((each) => each.alertId === alertId)

const isOpen = (alerts: Alerts, alertId: string): boolean =>
  found(alerts, alertId)?.acknowledged === null

const isEndedOrGone = (alerts: Alerts, alertId: string): boolean => !isOpen(alerts, alertId)

/** What gets graver is nobody's again. */
const isTaken = (alerts: Alerts, alertId: string): boolean => {
  const alert = found(alerts, alertId)
  return alert === undefined || alert.taken !== null || alert.liftedAt.length > 0
}

/** A voicemail, which ends nothing. */
async function tryToReach(office: Office, person: Person, alertId: string): Promise<void> {
  const body = { disposition: 'not-reached', note: 'xyzzy left word' }
  const fact: Fact = ({ alerts }) => {
    const alert = found(alerts, alertId)
    return !alert || alert.acknowledged !== null || alert.attempts.length > 0
  }
  const left = { what: 'attempt', fact }
  await ask(office, person, 'POST', `/alerts/${alertId}/acknowledge`, body, left, (chart) =>
    isEndedOrGone(chart.alerts, alertId),
  )
}

/** @param clears the patient may be treated; one whose alert was ended without is cleared so later */
async function endAlert(
  office: Office,
  person: Person,
  alertId: string,
  clears: boolean,
): Promise<void> {
  office.onAcknowledge(person, alertId, nurse(person), clears)
  const body = {
    disposition: 'reached-safe',
    note: 'xyzzy spoke to them',
    ...(clears ? { clearedForTreatment: true } : {}),
  }
  // One that a text has reopened since was ended all the same, by this or by whoever was faster.
  const since = office.world.now()
  const wasOver = office.isOver(person, alertId)
  const isOver: Fact = ({ alerts }) =>
    wasOver || office.wasEnded(person, alertId, since) || isEndedOrGone(alerts, alertId)
  const left = { what: 'acknowledge', fact: isOver }
  await ask(office, person, 'POST', `/alerts/${alertId}/acknowledge`, body, left, isOver)
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
  // Accepted, and forgotten.
  if (decision !== 'accept' || dice.happens(0.25)) return
  await bookBooster(office, person)
}

async function bookBooster(office: Office, person: Person): Promise<void> {
  const startsAt = office.world.now() + person.staffDice.between(2, 5) * dayMs
  person.boosters += 1
  await planSession(office, person, `b${person.boosters}`, 'booster', startsAt)
}
