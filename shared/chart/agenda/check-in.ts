// What an open check-in waits for: a nudge, the time asked for with LATER, its end.
import { addHours, nextContact } from '../../calendar/index.ts'
import type { Instant } from '../../vocabulary/ids.ts'
import { contactOf, earliestReminder, messagingOf } from '../contact.ts'
import { nextScale } from '../course.ts'
import type { Policy } from '../policy.ts'
import { nextScreen } from '../screens.ts'
import { isSensorItem, sensingRules } from '../sensor.ts'
import type { ChartState, OpenCheckIn } from '../state.ts'
import { type Due, isAfter, later } from './due.ts'
import { isSequenceWaiting } from './sequences.ts'

/** Check-in times (docs/clinical.md "The course of check-ins"): nudges, then the end. */
export const checkInRules = {
  nudgeHours: [24, 48],
  expiryHours: 72,
  laterHours: 3,
  /** A prompt this near the end would promise time that is not there. */
  lastPromptHours: 60,
  /** The same of one with an end of its own. */
  lastPromptBeforeEndHours: 3,
  /** No nudge so soon after a question, or after a prompt. */
  quietHours: 6,
} as const

export function openCheckInDues(
  policy: Policy,
  chart: ChartState,
  now: Instant,
  by: Instant | null,
): readonly Due[] {
  const open = chart.openCheckIn
  if (!open) return []
  const expiry: Due = { kind: 'expire', at: expiresAt(open) }
  return now >= expiry.at ? [expiry] : [expiry, ...prompts(policy, chart, open, now, by)]
}

/** After this nothing of ours comes any more: too little time would be left to answer. */
export const lastPromptAt = (open: OpenCheckIn): Instant =>
  open.endsAt
    ? addHours(open.endsAt, -checkInRules.lastPromptBeforeEndHours)
    : addHours(expiresAt(open), checkInRules.lastPromptHours - checkInRules.expiryHours)

/** When the check-in ends if nobody answers. */
export const expiresAt = (open: OpenCheckIn): Instant =>
  open.endsAt ??
  addHours(open.openedAt, isSensorItem(open) ? sensingRules.expiryHours : checkInRules.expiryHours)

/** Either the time the patient asked for with LATER, or the next nudge. */
function prompts(
  policy: Policy,
  chart: ChartState,
  open: OpenCheckIn,
  now: Instant,
  by: Instant | null,
): readonly Due[] {
  if (messagingOf(chart) !== 'active' || open.held) return []
  const last = lastPromptAt(open)
  if (open.putOffUntil) {
    const at = nextContact(open.putOffUntil, contactOf(policy, chart))
    return at <= last ? [{ kind: 'again', at }] : []
  }
  const hours = checkInRules.nudgeHours[open.nudges]
  // Nobody is reminded of a question about a day that is over.
  if (hours === undefined || isSensorItem(open)) return []
  // Whoever never answers has three texts a week about one check-in: nothing else would ever have a place.
  if (open.nudges > 0 && isOtherWaiting(policy, chart, now)) return []
  const quiet = addHours(later(open.askedAt, open.promptedAt), checkInRules.quietHours)
  const due = later(addHours(open.openedAt, hours), quiet)
  if (isAfter(due, by)) return []
  const at = earliestReminder(policy, chart, later(due, now), nextFull(policy, chart, now))
  // A place only known for a past `due` is due since then.
  return at && at <= last
    ? [{ kind: 'nudge', number: open.nudges + 1, at: at <= now ? due : at }]
    : []
}

const isOtherWaiting = (policy: Policy, chart: ChartState, now: Instant): boolean => {
  const screen = nextScreen(policy, chart)
  return (screen !== null && screen.dueAt <= now) || isSequenceWaiting(policy, chart, now)
}

/** Room is kept for the next deciding scale by anything that matters less. */
function nextFull(policy: Policy, chart: ChartState, now: Instant): readonly Instant[] {
  const next = nextScale(policy, chart, now)
  return next ? [next.dueAt] : []
}
