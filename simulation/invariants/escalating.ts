// When an alert that nobody acknowledges must be paged about again: the clinic's table
// (docs/clinical.md "When a person must act"), worked out apart from the agenda, so that a fault in
// one is not a fault in both.
import { addMs, isOpen, minuteMs, nextOpening } from '../../shared/calendar/index.ts'
import type { EventOf } from '../../shared/chart/events.ts'
import type { Policy } from '../../shared/chart/policy.ts'
import type { Alert, ChartState } from '../../shared/chart/state.ts'
import type { Instant } from '../../shared/vocabulary/ids.ts'
import type { Ledger } from '../ledger.ts'
import type { Seen } from '../seen.ts'
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
        if (callsSomebody(event)) promiseStep(ledger, seen, event.alertId)
        if (event.type === 'AlertTaken' && isFirstTake(before, event.alertId))
          promiseStep(ledger, seen, event.alertId, true)
        if (event.type === 'AlertJoined' && isTold(event))
          promiseStep(ledger, seen, event.alertId, alertOf(seen, event.alertId)?.held)
      }
    },
  },
]

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

const waiting: ReadonlySet<string> = new Set(['urgent', 'message', 'routine'])

/** What can wait is never paged about while the clinic is closed; what cannot is, but may be given longer. */
export function deadlineOf(policy: Policy, alert: Alert, held: boolean): Instant {
  const at = unheld(policy, alert)
  if (!held) return at
  const { clinic, escalation } = policy
  const { firstMinutes } = escalation(alert.escalation)
  const put = addMs(at, firstMinutes * minuteMs)
  if (!waiting.has(alert.escalation)) return put
  return nextOpening(clinic.hours, clinic.timezone, put) ?? put
}

function unheld(policy: Policy, alert: Alert): Instant {
  const { clinic, escalation } = policy
  const { thenMinutes } = escalation(alert.escalation)
  if (alert.step === 0) return firstAfter(policy, alert, alert.pagedAt)
  const canWait = waiting.has(alert.escalation)
  const rounds = Math.floor(alert.step / clinic.onCall.length)
  const cap = Math.max(thenMinutes, canWait ? slowest.waiting : slowest.pressing)
  const slow = addMs(alert.pagedAt, Math.min(cap, thenMinutes * 2 ** rounds) * minuteMs)
  const next = canWait ? (nextOpening(clinic.hours, clinic.timezone, slow) ?? slow) : slow
  if (alert.level !== 'emergency' || alert.toldAt === null) return next
  return [next, firstAfter(policy, alert, alert.toldAt)].sort()[0] ?? next
}

function firstAfter({ clinic, escalation }: Policy, alert: Alert, from: Instant): Instant {
  const { hours, timezone } = clinic
  const { firstMinutes, firstMinutesClosed } = escalation(alert.escalation)
  const opening = (at: Instant) => nextOpening(hours, timezone, at)
  const after = (minutes: number, since = from) => addMs(since, minutes * minuteMs)
  const open = (at: Instant) => (waiting.has(alert.escalation) ? (opening(at) ?? at) : at)
  if (isOpen(hours, timezone, from)) return open(after(firstMinutes))
  const opens = opening(from)
  const choices = [after(firstMinutesClosed), ...(opens ? [after(firstMinutes, opens)] : [])]
  return open(choices.sort()[0] ?? from)
}
