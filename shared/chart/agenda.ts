// What is due, derived from the chart: no to-do rows to keep in step, and none to lose.
import {
  addHours,
  addMs,
  instantsAround,
  isOpen,
  localDay,
  minuteMs,
  nextContact,
  nextOpening,
} from '../calendar/index.ts'
import type { AlertId, Instant, InstrumentId, PageId, SessionId, TextId } from '../ids.ts'
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
  | { kind: 'overtake' }
  | { kind: 'escalate'; alertId: AlertId }
  | { kind: 'review' }
)

/** Check-in times (contract): nudges, then the end. */
export const checkInRules = {
  nudgeHours: [24, 48],
  expiryHours: 72,
  laterHours: 3,
  /** A prompt this near the end would promise time that is not there. */
  lastPromptHours: 60,
  /** No nudge so soon after a question, or after a prompt. */
  quietHours: 6,
} as const

/** The morning notice comes before people set out, whatever the contact window: it is a safety text. */
const noticeRules = { morningMinute: 7 * 60, hoursBetween: 6, rideHours: 2 } as const

/**
 * How long a request belongs to the invocation that committed it: longer than any function may run. Retries wait
 * longer each time, reminders up to a quarter of an hour; all else no more than two minutes, so that a safety text
 * or a page leaves within five once SNS is back.
 */
const leaseRules = { pressingMs: 2 * minuteMs, longestMs: 15 * minuteMs } as const

function leaseMs(attempts: number, pressing: boolean): number {
  const { pressingMs, longestMs } = leaseRules
  return Math.min(minuteMs * 2 ** Math.max(0, attempts - 1), pressing ? pressingMs : longestMs)
}

/** Pages about one alert never come further apart than this, unless the clinic's own row says so. */
const slowestMinutes = 240
/** What can wait for the clinic to open is not paged at night, nor more than every few days for long. */
const slowestWaitingMinutes = 4320

type Known = { policy: Policy; now: Instant; dues: readonly Due[] }
const known = new WeakMap<ChartState, Known>()

/**
 * Everything the chart will want to do, earliest first. `now` only bounds the search for free places. One
 * invocation asks several times about the same chart and moment, and is answered from memory.
 */
export function agenda(policy: Policy, chart: ChartState, now: Instant): readonly Due[] {
  const last = known.get(chart)
  if (last?.now === now && last.policy === policy) return last.dues
  const dues = drawUp(policy, chart, now)
  known.set(chart, { policy, now, dues })
  return dues
}

function drawUp(policy: Policy, chart: ChartState, now: Instant): readonly Due[] {
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
  const end = (each: { leasedAt: Instant; attempts: number }, pressing: boolean) =>
    addMs(each.leasedAt, leaseMs(each.attempts, pressing))
  return [
    ...chart.openTexts.map((each) => ({
      kind: 'text' as const,
      textId: each.textId,
      at: each.deferredUntil ?? end(each, each.class !== 'reminder'),
    })),
    ...chart.openPages.map((each) => ({
      kind: 'page' as const,
      pageId: each.pageId,
      at: end(each, true),
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

/** The no-driving notice again, before the patient would set out next morning, while it is in force. */
function notices(policy: Policy, chart: ChartState, now: Instant): readonly Due[] {
  return chart.sessions.flatMap((session) => {
    if (session.state !== 'finished') return []
    const { sessionId, noDrivingUntil } = session
    if (now >= noDrivingUntil) return []
    const key = noticeKey({ kind: 'notice', sessionId, part: 'morning' })
    const at = morningAfter(policy, chart, session.endedAt)
    return at >= noDrivingUntil || (key && chart.noticed.includes(key))
      ? []
      : [{ kind: 'notice' as const, sessionId, at }]
  })
}

/** The first 7 o'clock of the patient's own clock that lies hours enough after the session's end. */
function morningAfter(policy: Policy, chart: ChartState, endedAt: Instant): Instant {
  const { zone } = contactOf(policy, chart)
  const soonest = addHours(endedAt, noticeRules.hoursBetween)
  const day = localDay(soonest, zone)
  const mornings = [day, day + 1].flatMap((each) =>
    instantsAround(each, noticeRules.morningMinute, zone),
  )
  return mornings.find((each) => each >= soonest) ?? soonest
}

function openCheckInDues(policy: Policy, chart: ChartState, now: Instant): readonly Due[] {
  const open = chart.openCheckIn
  if (!open) return []
  const expiry: Due = { kind: 'expire', at: expiresAt(open) }
  return now >= expiry.at ? [expiry] : [expiry, ...prompts(policy, chart, open, now)]
}

/** After this nothing of ours comes any more: too little time would be left to answer. */
export const lastPromptAt = ({ openedAt }: OpenCheckIn): Instant =>
  addHours(openedAt, checkInRules.lastPromptHours)

/** When the check-in ends if nobody answers. */
export const expiresAt = ({ openedAt }: OpenCheckIn): Instant =>
  addHours(openedAt, checkInRules.expiryHours)

/** Either the time the patient asked for with LATER, or the next nudge. */
function prompts(
  policy: Policy,
  chart: ChartState,
  open: OpenCheckIn,
  now: Instant,
): readonly Due[] {
  if (messagingOf(chart) !== 'active') return []
  const last = lastPromptAt(open)
  if (open.putOffUntil) {
    const at = nextContact({ at: open.putOffUntil, ...contactOf(policy, chart) })
    return at <= last ? [{ kind: 'again', at }] : []
  }
  const hours = checkInRules.nudgeHours[open.nudges]
  if (hours === undefined) return []
  const quiet = addHours(later(open.askedAt, open.promptedAt), checkInRules.quietHours)
  const due = later(addHours(open.openedAt, hours), quiet)
  const at = earliestReminder(policy, chart, later(due, now), nextFull(policy, chart, now))
  // A place only known for a past `due` is due since then.
  return at && at <= last
    ? [{ kind: 'nudge', number: open.nudges + 1, at: at <= now ? due : at }]
    : []
}

/** Ride reminders and the next sitting of the course, each in a place the caps allow. */
function reminders(policy: Policy, chart: ChartState, now: Instant): readonly Due[] {
  if (messagingOf(chart) !== 'active') return []
  return [
    // One that comes too late to prepare or to find a ride is of no use any more.
    ...pendingRides(policy, chart)
      .filter(({ session }) => session.startsAt > now)
      .map((ride) => ({
        kind: 'ride' as const,
        ride,
        at: nextContact({ at: later(ride.at, chart.at ?? ride.at), ...contactOf(policy, chart) }),
      }))
      .filter(({ at, ride }) => addHours(at, noticeRules.rideHours) <= ride.session.startsAt),
    ...sitting(policy, chart, now),
  ]
}

function sitting(policy: Policy, chart: ChartState, now: Instant): readonly Due[] {
  if (chart.openCheckIn) return overtaking(policy, chart, chart.openCheckIn, now)
  const slots = openSlots(policy, chart, now)
  const stale = slots.filter((slot) => isStale(slot, now))
  if (stale.length > 0) return stale.map((slot) => ({ kind: 'skip', slot, at: slot.dueAt }))
  const next = slots[0]
  if (!next) return []
  const at = placeOf(policy, chart, next, slots, later(next.dueAt, now))
  if (!at) return [{ kind: 'sitting', slots: [next], at: addHours(now, 24) }]
  const due = slots.filter((slot) => slot.dueAt <= at)
  return [{ kind: 'sitting', slots: due, at: at <= now ? next.dueAt : at }]
}

/** The morning after a session its safety check takes the place of what was still open from before. */
function overtaking(
  policy: Policy,
  chart: ChartState,
  open: OpenCheckIn,
  now: Instant,
): readonly Due[] {
  const last = lastFinished(chart)
  if (!last || open.openedAt >= last.endedAt) return []
  const slots = openSlots(policy, chart, now).filter((slot) => !isStale(slot, now))
  const next = slots.find((slot) => isSafetyCheck(policy, slot.instruments))
  const at = next && placeOf(policy, chart, next, slots, later(next.dueAt, now))
  return next && at ? [{ kind: 'overtake', at: at <= now ? next.dueAt : at }] : []
}

/** The safety check goes out in the window and beside the caps; the rest where they leave room. */
function placeOf(
  policy: Policy,
  chart: ChartState,
  next: Slot,
  slots: readonly Slot[],
  from: Instant,
): Instant | null {
  if (isSafetyCheck(policy, next.instruments))
    return nextContact({ at: from, ...contactOf(policy, chart) })
  const isStep = next.name.startsWith('d')
  const kept = slots.find((each) => isStep && !each.name.startsWith('d'))
  return earliestReminder(policy, chart, from, kept ? [kept.dueAt] : [])
}

/** design.md 4 counts safety texts apart: a sitting that holds the safety check is one. */
export const isSafetyCheck = (policy: Policy, instruments: readonly InstrumentId[]): boolean =>
  instruments.some((id) => policy.instrument(id)?.role === 'safety')

/** Room is kept for the next deciding scale by anything that matters less. */
function nextFull(policy: Policy, chart: ChartState, now: Instant): readonly Instant[] {
  const next = openSlots(policy, chart, now).find((each) => !each.name.startsWith('d'))
  return next ? [next.dueAt] : []
}

const later = (a: Instant, b: Instant): Instant => (b > a ? b : a)
const earlier = (a: Instant, b: Instant): Instant => (b < a ? b : a)
