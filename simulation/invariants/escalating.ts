// When an alert that nobody acknowledges must be paged about again: the clinic's table
// (docs/clinical.md "When a person must act"), worked out apart from the agenda, so that a fault in
// one is not a fault in both.
import { addMs, dayMs, isOpen, minuteMs, nextOpening } from '../../shared/calendar/index.ts'
import type { EventOf } from '../../shared/chart/events.ts'
import type { Policy } from '../../shared/chart/policy.ts'
import type { Alert, ChartState } from '../../shared/chart/state.ts'
import type { Instant } from '../../shared/vocabulary/ids.ts'
import type { Ledger } from '../ledger.ts'
import type { Seen } from '../seen.ts'
import { openingAfter } from './digests.ts'
import { isOfThePlan, ownPages } from './grades.ts'
import type { Invariant } from './invariant.ts'
import { callsSomebody } from './pages.ts'

/** A wake-up, a lease and the sweep after both: no more than this behind its time. */
const graceMs = 15 * minuteMs
/** Rounds through the contacts grow slower only up to here, in minutes. */
const slowest = { pressing: 240, waiting: 3 * 24 * 60 } as const

export const escalating: readonly Invariant[] = [
  {
    name: 'alerts-escalate',
    says: 'An alert that nobody acknowledges pages again within fifteen minutes of the time its clinic has set, by day and by night, and goes on doing so; what a patient tells anew of an emergency has the first interval of its class, whatever round the alert has come to; taking it puts that off once, by that interval.',
    commit: (ledger, seen, { events }, before) => {
      for (const event of events) {
        const isRoutine =
          'alertId' in event && alertOf(seen, event.alertId)?.escalation === 'routine'
        // Of what is routine the digest is the first page: its time runs from there.
        const begins = isRoutine ? event.type === 'PageRequested' : callsSomebody(event)
        if (begins && 'alertId' in event) promiseStep(ledger, seen, event.alertId)
        if (event.type === 'AlertTaken' && isFirstTake(before, event.alertId))
          promiseStep(ledger, seen, event.alertId, true)
        const awaitsDigest = 'alertId' in event && isUntold(alertOf(seen, event.alertId))
        if (event.type === 'AlertJoined' && isTold(event) && !awaitsDigest)
          promiseStep(ledger, seen, event.alertId, alertOf(seen, event.alertId)?.held)
      }
    },
  },
]

/** What is routine and waits for its first digest: that is promised by itself, and the time runs from there. */
const isUntold = (alert: Alert | undefined): boolean =>
  alert?.escalation === 'routine' && alert.pageAskedAt === null

/** By text, or by an answer to a check-in. */
const isTold = ({ messageId, about }: EventOf<'AlertJoined'>): boolean =>
  messageId !== undefined || /^c\d+:\d+$/.test(about)

const isFirstTake = ({ alerts }: ChartState, alertId: string): boolean =>
  !alerts.some((each) => each.alertId === alertId && each.taken)

/** @param held somebody has just taken it: the promise that stood is put off, once */
function promiseStep(ledger: Ledger, seen: Seen, alertId: string, held = false): void {
  const alert = alertOf(seen, alertId)
  if (!alert) return
  const begun = ledger.now()
  const { pagedAt } = alert
  ledger.promise(
    'alerts-escalate',
    seen,
    {
      ms: graceMs,
      kept: () => {
        const now = alertOf(seen, alertId)
        const wasEnded = (seen.endedAt.get(alertId) ?? 0) >= begun
        if (!now || wasEnded || now.acknowledged !== null || now.pagedAt !== pagedAt) return true
        return now.held && !held
      },
      detail: `${alertId} was not escalated after step ${alert.step}`,
    },
    Date.parse(deadlineOf(seen.policy, alert, held)),
  )
}

const alertOf = ({ chart }: Seen, alertId: string): Alert | undefined =>
  chart.alerts.find((each) => each.alertId === alertId)

const isForDigest = ({ escalation, step }: Alert): boolean =>
  step + 1 >= (ownPages[escalation] ?? Number.POSITIVE_INFINITY)

const waiting: ReadonlySet<string> = new Set(['urgent', 'message', 'routine', 'drill'])
const everyDay = [1, 2, 3, 4, 5, 6, 7]

/** Somebody is on call by day for what is urgent, whether or not the clinic opens; the rest waits for an opening. */
const hoursFor = ({ clinic }: Policy, { escalation, kind }: Alert) =>
  escalation === 'urgent' && !isOfThePlan(kind) ? { ...clinic.hours, days: everyDay } : clinic.hours

/** As early as it may be paged about again: a digest tells at a day's opening of what is due later that day. */
export function earliestOf(policy: Policy, alert: Alert): Instant {
  return isForDigest(alert)
    ? openingAfter(policy.clinic, addMs(runsOut(policy, alert, alert.held), -dayMs))
    : deadlineOf(policy, alert, alert.held)
}

/** A page that waits for its carrier is not asked for again, and its turn counts all the same. */
const lastTold = ({ pageAskedAt, pagedAt }: Alert): Instant =>
  pageAskedAt !== null && pageAskedAt > pagedAt ? pageAskedAt : pagedAt

/** When the time of what a digest has told of runs out. */
function runsOut({ clinic, escalation }: Policy, alert: Alert, held: boolean): Instant {
  const { firstMinutes, thenMinutes } = escalation(alert.escalation)
  const rounds = Math.floor(alert.step / clinic.onCall.length)
  const then = Math.min(Math.max(thenMinutes, slowest.waiting), thenMinutes * 2 ** rounds)
  const wait = (alert.step > 0 ? then : firstMinutes) + (held ? firstMinutes : 0)
  return addMs(lastTold(alert), wait * minuteMs)
}

/** What can wait is never paged about at night or while the clinic is closed; what cannot is, but may be given longer. */
function deadlineOf(policy: Policy, alert: Alert, held: boolean): Instant {
  const { clinic, escalation } = policy
  if (isForDigest(alert)) {
    const at = runsOut(policy, alert, held)
    // What runs out on the day it was told of comes in no digest of that day any more.
    const isLate = openingAfter(clinic, addMs(at, -dayMs)) <= lastTold(alert)
    return isLate
      ? openingAfter(clinic, at)
      : (nextOpening(clinic.hours, clinic.timezone, at) ?? at)
  }
  const at = unheld(policy, alert)
  if (!held) return at
  const { firstMinutes } = escalation(alert.escalation)
  const put = addMs(at, firstMinutes * minuteMs)
  if (!waiting.has(alert.escalation)) return put
  return nextOpening(hoursFor(policy, alert), clinic.timezone, put) ?? put
}

function unheld(policy: Policy, alert: Alert): Instant {
  const { clinic, escalation } = policy
  const { thenMinutes } = escalation(alert.escalation)
  if (alert.step === 0) return firstAfter(policy, alert, alert.pagedAt)
  const canWait = waiting.has(alert.escalation)
  const rounds = Math.floor(alert.step / clinic.onCall.length)
  const cap = Math.max(thenMinutes, canWait ? slowest.waiting : slowest.pressing)
  const slow = addMs(alert.pagedAt, Math.min(cap, thenMinutes * 2 ** rounds) * minuteMs)
  const next = canWait
    ? (nextOpening(hoursFor(policy, alert), clinic.timezone, slow) ?? slow)
    : slow
  if (alert.level !== 'emergency' || alert.toldAt === null) return next
  return [next, firstAfter(policy, alert, alert.toldAt)].sort()[0] ?? next
}

function firstAfter(policy: Policy, alert: Alert, from: Instant): Instant {
  const { hours, timezone } = policy.clinic
  const { firstMinutes, firstMinutesClosed } = policy.escalation(alert.escalation)
  const after = (minutes: number, since = from) => addMs(since, minutes * minuteMs)
  const open = (at: Instant) =>
    waiting.has(alert.escalation) ? (nextOpening(hoursFor(policy, alert), timezone, at) ?? at) : at
  if (isOpen(hours, timezone, from)) return open(after(firstMinutes))
  const opens = nextOpening(hours, timezone, from)
  const choices = [after(firstMinutesClosed), ...(opens ? [after(firstMinutes, opens)] : [])]
  return open(choices.sort()[0] ?? from)
}
