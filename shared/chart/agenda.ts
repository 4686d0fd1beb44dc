// What is due, derived from the chart: no to-do rows to keep in step, and none to lose.
import {
  addHours,
  addMs,
  hourMs,
  isOpen,
  localMorningAfter,
  minuteMs,
  nextContact,
  nextOpening,
} from '../calendar/index.ts'
import type { AlertId, Instant, PageId, SessionId, TextId } from '../ids.ts'
import { contactOf, earliestReminder, messagingOf, pendingRides, type Ride } from './contact.ts'
import { isStale, lastFinished, openSlots, type Slot } from './course.ts'
import { noticeKey } from './evolve/texts.ts'
import type { Policy } from './policy.ts'
import type { Alert, ChartState, OpenCheckIn } from './state.ts'

export type Due = { at: Instant } & (
  | { kind: 'text'; textId: TextId }
  | { kind: 'page'; pageId: PageId }
  | { kind: 'notice'; sessionId: SessionId }
  | { kind: 'ride'; ride: Ride }
  | { kind: 'sitting'; slots: readonly Slot[] }
  | { kind: 'skip'; slot: Slot }
  | { kind: 'again' }
  | { kind: 'nudge'; number: number }
  | { kind: 'expire' }
  | { kind: 'escalate'; alertId: AlertId }
  | { kind: 'review' }
)

/** Check-in times (contract): nudges, then the end. */
export const checkInRules = { nudgeHours: [24, 48], expiryHours: 72, laterHours: 3 } as const

/**
 * How long a request belongs to the invocation that committed it: longer than any function may run. Retries wait
 * longer each time, up to a quarter of an hour.
 */
export const leaseMs = (attempts: number): number =>
  Math.min(minuteMs * 2 ** Math.max(0, attempts - 1), 15 * minuteMs)

/** Pages about one alert never come further apart than this, unless the clinic's own row says so. */
const slowestMinutes = 240
/** What can wait for the clinic to open is not paged at night, nor more than every few days for long. */
const slowestWaitingMinutes = 4320

/** Everything the chart will want to do, earliest first. `now` only bounds the search for free places. */
export function agenda(policy: Policy, chart: ChartState, now: Instant): readonly Due[] {
  if (!chart.patient) return []
  return [
    ...outbox(chart),
    ...escalations(policy, chart),
    ...notices(policy, chart, now),
    ...openCheckInDues(policy, chart, now),
    ...reminders(policy, chart, now),
    ...(chart.advice?.reviewAt ? [{ kind: 'review' as const, at: chart.advice.reviewAt }] : []),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** When the chart next has something to do, or null. */
export function nextDueAt(policy: Policy, chart: ChartState, now: Instant): Instant | null {
  return agenda(policy, chart, now)[0]?.at ?? null
}

function outbox(chart: ChartState): readonly Due[] {
  const end = (each: { leasedAt: Instant; attempts: number }) =>
    addMs(each.leasedAt, leaseMs(each.attempts))
  return [
    ...chart.openTexts.map((each) => ({
      kind: 'text' as const,
      textId: each.textId,
      at: each.deferredUntil ?? end(each),
    })),
    ...chart.openPages.map((each) => ({
      kind: 'page' as const,
      pageId: each.pageId,
      at: end(each),
    })),
  ]
}

function escalations(policy: Policy, chart: ChartState): readonly Due[] {
  return chart.alerts
    .filter((alert) => !alert.acknowledged)
    .map((alert) => ({
      kind: 'escalate' as const,
      alertId: alert.alertId,
      at: escalatesAt(policy, alert),
    }))
}

/**
 * clinical.md 2.4: a deadline in clinic hours, a longer one outside, never later than the next opening allows.
 * Then on through the contacts, each round slower, and never to an end: only a person ends an alert.
 */
function escalatesAt({ clinic, escalation }: Policy, alert: Alert): Instant {
  const { hours, timezone, onCall } = clinic
  const { firstMinutes, firstMinutesClosed, thenMinutes } = escalation(alert.escalation)
  const waits = alert.escalation === 'urgent' || alert.escalation === 'routine'
  const wakeful = (at: Instant) => (waits ? (nextOpening(hours, timezone, at) ?? at) : at)
  if (alert.step > 0) {
    const rounds = Math.floor(alert.step / onCall.length)
    const slowest = Math.max(thenMinutes, waits ? slowestWaitingMinutes : slowestMinutes)
    const wait = Math.min(thenMinutes * 2 ** Math.min(rounds, 10), slowest)
    return wakeful(addMs(alert.pagedAt, wait * minuteMs))
  }
  const inHours = addMs(alert.pagedAt, firstMinutes * minuteMs)
  if (isOpen(hours, timezone, alert.pagedAt)) return wakeful(inHours)
  const closed = addMs(alert.pagedAt, firstMinutesClosed * minuteMs)
  const opening = nextOpening(hours, timezone, alert.pagedAt)
  return wakeful(earlier(opening ? addMs(opening, firstMinutes * minuteMs) : closed, closed))
}

/** The no-driving notice again, next morning, while it is in force. It stays due when we were late. */
function notices(policy: Policy, chart: ChartState, now: Instant): readonly Due[] {
  return chart.sessions.flatMap((session) => {
    if (session.state !== 'finished') return []
    const { sessionId, endedAt, noDrivingUntil } = session
    const key = noticeKey({ kind: 'notice', sessionId, part: 'morning', invites: null })
    const at = localMorningAfter({ at: endedAt, daysLater: 1, ...contactOf(policy, chart) })
    const isOver = at >= noDrivingUntil || now >= noDrivingUntil
    return isOver || (key && chart.noticed.includes(key))
      ? []
      : [{ kind: 'notice' as const, sessionId, at }]
  })
}

function openCheckInDues(policy: Policy, chart: ChartState, now: Instant): readonly Due[] {
  const open = chart.openCheckIn
  if (!open) return []
  const expiry = addHours(open.openedAt, checkInRules.expiryHours)
  return [{ kind: 'expire', at: expiry }, ...prompts(policy, chart, open, now)].filter(
    (due) => due.at <= expiry,
  ) as Due[]
}

/** Either the time the patient asked for with LATER, or the next nudge. */
function prompts(
  policy: Policy,
  chart: ChartState,
  open: OpenCheckIn,
  now: Instant,
): readonly Due[] {
  if (messagingOf(chart) !== 'active') return []
  if (open.putOffUntil)
    return [
      { kind: 'again', at: nextContact({ at: open.putOffUntil, ...contactOf(policy, chart) }) },
    ]
  const hours = checkInRules.nudgeHours[open.nudges]
  if (hours === undefined) return []
  const due = later(addHours(open.openedAt, hours), addMs(open.askedAt, 3 * hourMs))
  const reserved = pendingRides(policy, chart).map((each) => each.at)
  const at = earliestReminder(policy, chart, later(due, now), reserved)
  // A place only known for a past `due` is due since then.
  return at ? [{ kind: 'nudge', number: open.nudges + 1, at: at <= now ? due : at }] : []
}

/** Ride reminders and the next sitting of the course, each in a place the caps allow. */
function reminders(policy: Policy, chart: ChartState, now: Instant): readonly Due[] {
  if (messagingOf(chart) !== 'active') return []
  const rides = pendingRides(policy, chart)
  return [
    // One that could not be sent before its session starts is of no use any more.
    ...rides
      .filter(({ session }) => session.startsAt > now)
      .map((ride) => ({
        kind: 'ride' as const,
        ride,
        at: nextContact({ at: later(ride.at, chart.at ?? ride.at), ...contactOf(policy, chart) }),
      }))
      .filter(({ at, ride }) => at < ride.session.startsAt),
    ...sitting(policy, chart, now, rides),
  ]
}

function sitting(
  policy: Policy,
  chart: ChartState,
  now: Instant,
  rides: readonly Ride[],
): readonly Due[] {
  if (chart.openCheckIn) return []
  const slots = openSlots(policy, chart, now)
  const stale = slots.filter((slot) => isStale(slot, now))
  if (stale.length > 0) return stale.map((slot) => ({ kind: 'skip', slot, at: slot.dueAt }))
  const next = slots[0]
  if (!next) return []
  if (ridesOnNotice(policy, chart, next, now)) return []
  const from = later(next.dueAt, now)
  const at = earliestReminder(policy, chart, from, reservedFor(next, slots, rides))
  if (!at) return [{ kind: 'sitting', slots: [next], at: addHours(now, 24) }]
  const due = slots.filter((slot) => slot.dueAt <= at)
  return [{ kind: 'sitting', slots: due, at: at <= now ? next.dueAt : at }]
}

/** Room is kept for ride reminders always, and for the deciding full scale by anything that matters less. */
function reservedFor(
  next: Slot,
  slots: readonly Slot[],
  rides: readonly Ride[],
): readonly Instant[] {
  const rideTimes = rides.map((each) => each.at)
  if (!next.name.startsWith('d')) return rideTimes
  return [
    ...rideTimes,
    ...slots.filter((each) => !each.name.startsWith('d')).map((each) => each.dueAt),
  ]
}

/** The slots due at the morning notice of a session, when it is the latest and nothing else is open. */
export function slotsForNotice(
  policy: Policy,
  chart: ChartState,
  now: Instant,
  sessionId: SessionId,
): readonly Slot[] {
  if (messagingOf(chart) !== 'active' || chart.openCheckIn) return []
  if (chart.patient?.details.checkInBy === 'link') return []
  if (lastFinished(chart)?.sessionId !== sessionId) return []
  return openSlots(policy, chart, now).filter((slot) => slot.dueAt <= now && !isStale(slot, now))
}

/**
 * Whether the morning notice will carry this check-in's invite: one text in place of two, and none of the
 * week's three reminders spent on the safety check.
 */
function ridesOnNotice(policy: Policy, chart: ChartState, slot: Slot, now: Instant): boolean {
  const last = lastFinished(chart)
  if (chart.patient?.details.checkInBy === 'link') return false
  return notices(policy, chart, now).some(
    (due) => due.kind === 'notice' && due.sessionId === last?.sessionId && due.at >= slot.dueAt,
  )
}

const later = (a: Instant, b: Instant): Instant => [a, b].sort()[1] ?? a
const earlier = (a: Instant, b: Instant): Instant => [a, b].sort()[0] ?? a
