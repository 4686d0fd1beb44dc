// When an alert that nobody has answered is paged about again.
import { addMs, isOpen, minuteMs, nextOpening } from '../../calendar/index.ts'
import { escalationClasses } from '../../vocabulary/escalation.ts'
import type { Instant } from '../../vocabulary/ids.ts'
import type { Policy } from '../policy.ts'
import type { Alert, ChartState } from '../state.ts'
import { type Due, earlier } from './due.ts'

/** Pages about one alert never come further apart than this, unless the clinic's own row says so. */
const slowestMinutes = 240
/** What can wait for the clinic to open is not paged at night, nor more than every few days for long. */
const slowestWaitingMinutes = 4320

export function escalations(policy: Policy, chart: ChartState): readonly Due[] {
  const dues: Due[] = []
  for (const alert of chart.alerts) {
    const at = escalatesAt(policy, alert)
    if (at !== null) dues.push({ kind: 'escalate', alertId: alert.alertId, at })
  }
  return dues
}

/** When an alert is paged about next if nobody acts; null once a person has ended it. */
export function escalatesAt(policy: Policy, alert: Alert): Instant | null {
  if (alert.acknowledged) return null
  const at = unheld(policy, alert)
  if (!alert.held) return at
  const { firstMinutes } = policy.escalation(alert.escalation)
  return wakefulAt(policy, alert, addMs(at, firstMinutes * minuteMs))
}

/** What can wait for the clinic to open does. */
function wakefulAt({ clinic }: Policy, { escalation }: Alert, at: Instant): Instant {
  const { waits } = escalationClasses[escalation]
  return waits ? (nextOpening(clinic.hours, clinic.timezone, at) ?? at) : at
}

/**
 * docs/clinical.md "When a person must act": a deadline in clinic hours, a longer one outside, never later
 * than the next opening allows. Then on through the contacts, each round slower, and never to an
 * end: only a person ends an alert.
 */
function unheld(policy: Policy, alert: Alert): Instant {
  const { clinic, escalation } = policy
  const { thenMinutes } = escalation(alert.escalation)
  const { waits } = escalationClasses[alert.escalation]
  if (alert.step === 0) return firstAfter(policy, alert, alert.pagedAt)
  const rounds = Math.floor(alert.step / clinic.onCall.length)
  const slowest = Math.max(thenMinutes, waits ? slowestWaitingMinutes : slowestMinutes)
  const wait = Math.min(thenMinutes * 2 ** Math.min(rounds, 10), slowest)
  const at = wakefulAt(policy, alert, addMs(alert.pagedAt, wait * minuteMs))
  // What is told anew has the first interval of its class, whatever round the alert has come to: silence after it is
  // not left to the slow ones.
  return alert.toldAt === null ? at : earlier(at, firstAfter(policy, alert, alert.toldAt))
}

/** The deadline of the class, reckoned from a moment. */
function firstAfter(policy: Policy, alert: Alert, from: Instant): Instant {
  const { clinic, escalation } = policy
  const { hours, timezone } = clinic
  const { firstMinutes, firstMinutesClosed } = escalation(alert.escalation)
  const inHours = addMs(from, firstMinutes * minuteMs)
  if (isOpen(hours, timezone, from)) return wakefulAt(policy, alert, inHours)
  const closed = addMs(from, firstMinutesClosed * minuteMs)
  const opening = nextOpening(hours, timezone, from)
  const soonest = earlier(opening ? addMs(opening, firstMinutes * minuteMs) : closed, closed)
  return wakefulAt(policy, alert, soonest)
}
