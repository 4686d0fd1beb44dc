// When an alert that nobody has answered is paged about again.
import { addMs, isOpen, minuteMs, nextOpening, openingOfDay } from '../../calendar/index.ts'
import { escalationClasses, isOfDigest } from '../../vocabulary/escalation.ts'
import type { AlertId, Instant } from '../../vocabulary/ids.ts'
import { keptBeside } from '../beside.ts'
import { isForAnybody } from '../on-call.ts'
import type { Policy } from '../policy.ts'
import type { Alert, ChartState } from '../state.ts'
import { type Due, earlier, later } from './due.ts'

/** Pages about one alert never come further apart than this, unless the clinic's own row says so. */
const slowestMinutes = 240
/** What can wait for the clinic to open is not paged at night, nor more than every few days for long. */
const slowestWaitingMinutes = 4320

export function escalations(policy: Policy, chart: ChartState): readonly Due[] {
  const dues: Due[] = []
  const inDigest = (alertId: AlertId) =>
    chart.openPages.some((page) => page.to === 'digest' && page.alertId === alertId)
  for (const alert of chart.alerts) {
    // Most a person has ended, and those are many in the years.
    if (alert.acknowledged) continue
    // The digest that was asked for before is still to come.
    if (isForDigest(alert) && inDigest(alert.alertId)) continue
    const at = escalatesAt(policy, alert)
    if (at !== null)
      dues.push({ kind: isUntold(alert) ? 'digest' : 'escalate', alertId: alert.alertId, at })
  }
  return dues
}

/** Whether the next digest is to be the first to tell of it. */
const isUntold = ({ escalation, pageAskedAt }: Alert): boolean =>
  escalationClasses[escalation].ownPages === 0 && pageAskedAt === null

/** Whether a digest tells of it next, for it has had its own pages. */
const isForDigest = (alert: Alert): boolean =>
  isUntold(alert) || isOfDigest(alert.escalation, alert.step + 1)

/** When an alert is paged about next if nobody acts; null once a person has ended it. */
export const escalatesAt = (policy: Policy, alert: Alert): Instant | null =>
  alert.acknowledged ? null : openEscalatesAt(alert, policy)

const openEscalatesAt = keptBeside((alert: Alert, policy: Policy): Instant => {
  if (isForDigest(alert)) return inDigestAt(policy, alert)
  const at = unheld(policy, alert)
  if (!alert.held) return at
  const { firstMinutes } = policy.escalation(alert.escalation)
  return wakefulAt(policy, alert, addMs(at, firstMinutes * minuteMs))
})

/** By day the person on call stands in for a closed clinic. */
const everyDay = [1, 2, 3, 4, 5, 6, 7]

/** What can wait for the day, or for the clinic to open, does. */
function wakefulAt({ clinic }: Policy, alert: Alert, at: Instant): Instant {
  const { waits } = escalationClasses[alert.escalation]
  if (waits === 'never') return at
  const { hours, timezone } = clinic
  const isByDay = waits === 'for-the-day' && isForAnybody(alert)
  const awake = isByDay ? { ...hours, days: everyDay } : hours
  return nextOpening(awake, timezone, at) ?? at
}

/**
 * The digest that tells of it next: the first after it was raised, and then one of the day on which its time runs out.
 * A clinic that never opens has one every day.
 */
function inDigestAt(policy: Policy, alert: Alert): Instant {
  const { hours, timezone } = policy.clinic
  const { firstMinutes } = policy.escalation(alert.escalation)
  const { pageAskedAt, pagedAt } = alert
  // A page that waits for its carrier is not asked for again when its turn comes: that turn counts all the same.
  const last = pageAskedAt === null ? pagedAt : later(pageAskedAt, pagedAt)
  const wait = pageAskedAt === null ? 0 : alert.step === 0 ? firstMinutes : slower(policy, alert)
  const at = addMs(last, (wait + (alert.held ? firstMinutes : 0)) * minuteMs)
  return (
    openingOfDay(hours, timezone, at, last) ??
    openingOfDay({ ...hours, days: everyDay }, timezone, at, last) ??
    at
  )
}

/** Minutes to the next page after this many: each round through the contacts is slower, up to a limit. */
function slower({ clinic, escalation: minutesOf }: Policy, { escalation, step }: Alert): number {
  const { thenMinutes } = minutesOf(escalation)
  const { waits } = escalationClasses[escalation]
  const rounds = Math.floor(step / clinic.onCall.length)
  const slowest = Math.max(thenMinutes, waits === 'never' ? slowestMinutes : slowestWaitingMinutes)
  return Math.min(thenMinutes * 2 ** Math.min(rounds, 10), slowest)
}

/**
 * docs/clinical.md "When a person must act": a deadline in clinic hours, a longer one outside, never later
 * than the next opening allows. Then on through the contacts, each round slower, and never to an
 * end: only a person ends an alert.
 */
function unheld(policy: Policy, alert: Alert): Instant {
  if (alert.step === 0) return firstAfter(policy, alert, alert.pagedAt)
  const at = wakefulAt(policy, alert, addMs(alert.pagedAt, slower(policy, alert) * minuteMs))
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
