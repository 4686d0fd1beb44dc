// What is routine waits for the clinic's digest, and is in it; and a digest is one page a clinic day.
import {
  addMs,
  hourMs,
  instant,
  isOpen,
  localDay,
  minuteMs,
  nextOpening,
} from '../../shared/calendar/index.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import type { Instant } from '../../shared/vocabulary/ids.ts'
import type { Run } from '../fleet.ts'
import type { Ledger } from '../ledger.ts'
import type { Seen } from '../seen.ts'
import type { Invariant } from './invariant.ts'

/** Somebody else may be at it, or have died at it: then it is asked for again, minutes later each time. */
export const digestWithinMs = 15 * minuteMs

export const digests: readonly Invariant[] = [
  {
    name: 'routine-is-in-the-digest',
    says: 'A routine alert has no page of its own; it is named in a digest of its clinic within fifteen minutes of the next opening, unless the carrier turns that away, a person ends it before or its cause is gone, or it gets graver.',
    commit: (ledger, seen, { events, at }) => {
      for (const event of events) {
        if (event.type !== 'AlertRaised' && event.type !== 'AlertUpgraded') continue
        if (event.escalation !== 'routine') continue
        const { alertId } = event
        // Of several answers in one text a later one may have made it graver.
        const isGraver = events.some(
          (each) =>
            each.type === 'AlertUpgraded' &&
            each.alertId === alertId &&
            each.escalation !== 'routine',
        )
        const isPaged = events.some(
          (each) => each.type === 'PageRequested' && each.alertId === alertId,
        )
        if (isPaged && !isGraver)
          ledger.fail('routine-is-in-the-digest', seen, `${alertId} is paged about by itself`)
        promiseDigest(ledger, seen, alertId, at)
      }
    },
  },
  {
    name: 'digests-are-few',
    says: 'A clinic has one digest a day; a second only tells of an alert that the first did not, unless a fault hit one of them.',
    digest: (ledger, { clinic, alertIds, run }) => {
      const day = localDay(instant(ledger.now()), clinic.timezone)
      const before = lastOf(ledger).get(clinic.id)
      const isAgain = before?.day === day && alertIds.every((each) => before.alertIds.has(each))
      if (isAgain && !before.run.disturbed && !run.disturbed)
        ledger.fail('digests-are-few', null, `${clinic.id} has a digest more`)
      const known = before?.day === day ? before.alertIds : []
      lastOf(ledger).set(clinic.id, { day, alertIds: new Set([...known, ...alertIds]), run })
    },
  },
]

type Last = { day: number; alertIds: ReadonlySet<string>; run: Run }
const known = new WeakMap<Ledger, Map<string, Last>>()

function lastOf(ledger: Ledger): Map<string, Last> {
  const found = known.get(ledger) ?? new Map<string, Last>()
  known.set(ledger, found)
  return found
}

function promiseDigest(ledger: Ledger, seen: Seen, alertId: string, at: Instant): void {
  const begun = Date.parse(at)
  const isOver = () => {
    const alert = seen.chart.alerts.find((each) => each.alertId === alertId)
    return !alert || alert.acknowledged !== null || alert.escalation !== 'routine'
  }
  const isTold = () => (seen.digested.get(alertId) ?? 0) >= begun
  const isTurnedAway = () =>
    [...seen.pages.values()].some(
      ({ alertId: of, to, refused }) => of === alertId && to === 'digest' && refused,
    )
  const wasEnded = () => (seen.endedAt.get(alertId) ?? 0) >= begun
  ledger.promise(
    'routine-is-in-the-digest',
    seen,
    {
      ms: digestWithinMs,
      kept: () => isTold() || isTurnedAway() || wasEnded() || isOver(),
      detail: `${alertId} is in no digest`,
    },
    Date.parse(openingAfter(seen.policy.clinic, at)),
  )
}

/** The first opening that lies behind an instant: out of hours by steps of an hour, and on to the next. */
export function openingAfter({ hours, timezone }: Clinic, at: Instant): Instant {
  let closed = at
  while (isOpen(hours, timezone, closed)) closed = addMs(closed, hourMs)
  return nextOpening(hours, timezone, closed) ?? at
}
