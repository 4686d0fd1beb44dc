// When the next sitting of the course is asked for.
import { addHours, localMorningAfter, nextContact } from '../../calendar/index.ts'
import type { Instant, InstrumentId } from '../../vocabulary/ids.ts'
import { contactOf, earliestReminder, messagingOf } from '../contact.ts'
import { isStale, lastFinished, type OpenSlot, openSlots } from '../course.ts'
import type { Policy } from '../policy.ts'
import { nextScreen, placeOfScreen } from '../screens.ts'
import { isCrowded } from '../sensor.ts'
import { holdsScreen, isOnDemand } from '../slot.ts'
import { type ChartState, enrolled, type OpenCheckIn } from '../state.ts'
import { type Due, earlier, isAfter, later } from './due.ts'

/** The next sitting of the course, in a place the caps allow. */
export function sittings(
  policy: Policy,
  chart: ChartState,
  now: Instant,
  by: Instant | null,
): readonly Due[] {
  if (messagingOf(chart) !== 'active') return []
  if (chart.openCheckIn) return overtaking(policy, chart, chart.openCheckIn, now)
  const slots = uncrowded(policy, chart, openSlots(policy, chart, now), now)
  const stale = slots.filter((slot) => isStale(slot, now))
  if (stale.length > 0) return stale.map(({ slot, dueAt }) => ({ kind: 'skip', slot, at: dueAt }))
  return [...ofCourse(policy, chart, slots, now, by), ...ofScreen(policy, chart, slots, now, by)]
}

function ofCourse(
  policy: Policy,
  chart: ChartState,
  slots: readonly OpenSlot[],
  now: Instant,
  by: Instant | null,
): readonly Due[] {
  const next = slots[0]
  if (!next || isAfter(next.dueAt, by)) return []
  const at = placeOf(policy, chart, next, slots, later(next.dueAt, now))
  if (!at) return [{ kind: 'sitting', slots: [next], at: addHours(now, 24) }]
  const due = slots.filter((slot) => slot.dueAt <= at)
  return [{ kind: 'sitting', slots: due, at: at <= now ? next.dueAt : at }]
}

/** The long-term screen is a sitting of its own, which comes between the others. */
function ofScreen(
  policy: Policy,
  chart: ChartState,
  others: readonly OpenSlot[],
  now: Instant,
  by: Instant | null,
): readonly Due[] {
  const next = nextScreen(policy, chart)
  if (!next || isAfter(next.dueAt, by)) return []
  const scales = others.filter(isNoSensor)
  const at = placeOfScreen(policy, chart, next, scales, later(next.dueAt, now))
  if (!at) return [{ kind: 'sitting', slots: [next], at: addHours(now, 24) }]
  return [{ kind: 'sitting', slots: [next], at: at <= now ? next.dueAt : at }]
}

/** The question of the day holds nothing up. */
const isNoSensor = ({ slot }: OpenSlot): boolean => slot.kind !== 'sensor'

/**
 * About when the course asks again as it stands, for a patient to know; null where nothing is to come. A session
 * planned before then begins the course anew.
 */
export function nextSitting(policy: Policy, chart: ChartState, now: Instant): Instant | null {
  if (messagingOf(chart) !== 'active') return null
  const slots = uncrowded(policy, chart, openSlots(policy, chart, now), now).filter(
    (slot) => !isStale(slot, now),
  )
  const [next] = slots
  const asked = next ? placeOf(policy, chart, next, slots, later(next.dueAt, now)) : null
  const screen = nextScreen(policy, chart)
  const scales = slots.filter(isNoSensor)
  const screened = screen && placeOfScreen(policy, chart, screen, scales, later(screen.dueAt, now))
  const at = asked && screened ? earlier(asked, screened) : (asked ?? screened)
  const session = chart.sessions
    .flatMap((each) => (each.state === 'planned' && each.startsAt > now ? [each.startsAt] : []))
    .sort()[0]
  if (session === undefined || (at !== null && at < session)) return at
  const { condition, language } = enrolled(chart).details
  const [first] = policy.course(condition, language).steps
  return first ? localMorningAfter(session, first.day, contactOf(policy, chart)) : at
}

/** The question of the day takes no place from anything else, nor any that would find it open still. */
function uncrowded(
  policy: Policy,
  chart: ChartState,
  slots: readonly OpenSlot[],
  now: Instant,
): readonly OpenSlot[] {
  const sensor = slots.find(({ slot }) => slot.kind === 'sensor')
  if (!sensor) return slots
  const others = slots.filter((each) => each !== sensor)
  const dues = others.map(({ dueAt }) => dueAt)
  const at = earliestReminder(policy, chart, later(sensor.dueAt, now), dues)
  return at === null || isCrowded(at, dues) ? others : slots
}

/** The morning after a session its safety check takes the place of what was still open from before, or on demand. */
function overtaking(
  policy: Policy,
  chart: ChartState,
  open: OpenCheckIn,
  now: Instant,
): readonly Due[] {
  const last = lastFinished(chart)
  const isAside = isOnDemand(open.slot) || holdsScreen(open.slot)
  if (!last || (open.openedAt >= last.endedAt && !isAside)) return []
  if (isSafetyCheck(policy, [open.instrument, ...open.rest])) return []
  const slots = openSlots(policy, chart, now).filter((slot) => !isStale(slot, now))
  const next = slots.find((slot) => isSafetyCheck(policy, slot.instruments))
  const at = next && placeOf(policy, chart, next, slots, later(next.dueAt, now))
  return next && at ? [{ kind: 'overtake', at: at <= now ? next.dueAt : at }] : []
}

/** The safety check goes out in the window and beside the caps; the rest where they leave room. */
function placeOf(
  policy: Policy,
  chart: ChartState,
  next: OpenSlot,
  slots: readonly OpenSlot[],
  from: Instant,
): Instant | null {
  if (isSafetyCheck(policy, next.instruments)) return nextContact(from, contactOf(policy, chart))
  if (next.slot.kind === 'sensor') {
    const others = slots.filter((each) => each !== next).map(({ dueAt }) => dueAt)
    return earliestReminder(policy, chart, from, others)
  }
  const isStep = next.slot.kind === 'step'
  const kept = slots.find((each) => isStep && each.slot.kind !== 'step')
  return earliestReminder(policy, chart, from, kept ? [kept.dueAt] : [])
}

/**
 * docs/design.md "What may go out when" counts safety texts apart: a sitting that holds the safety
 * check is one.
 */
export const isSafetyCheck = (policy: Policy, instruments: readonly InstrumentId[]): boolean =>
  instruments.some((id) => policy.instrument(id)?.role === 'safety')
