// The check-in course after a session (contract, "What a text does"; clinical.md 4.5), derived from the chart.
import { addDays, addHours, daysBetween, localDay, localMorningAfter } from '../calendar/index.ts'
import type { Instant, InstrumentId } from '../ids.ts'
import type { Course } from '../instruments/courses.ts'
import { contactOf } from './contact.ts'
import type { Policy } from './policy.ts'
import type { ChartState, FinishedSession } from './state.ts'

/** One place in the course: `d1`, `d3` its steps; `f…` full scales by their day; `s1` in a series; `w…` on watch. */
export type Slot = { name: string; dueAt: Instant; instruments: readonly InstrumentId[] }

/** The numbers of the course, with where they come from. */
export const courseRules = {
  /** Weekly full scale (contract). */
  weekDays: 7,
  /** Every two weeks once stable for twelve (contract; clinical.md 4.5). */
  stableWeeks: 12,
  /** On `watch` the full scale is repeated after 3 to 5 days (clinical.md 3.5 rule 6). */
  watchDays: 3,
  /** A step that could not be asked for so long has lost its meaning: the next one asks anew. */
  stepStaleDays: 1,
  /** Two full scales closer than this ask about nearly the same days. */
  fullGapDays: 5,
  /** A scale asked so shortly before a session would be overtaken by it. */
  sessionDayHours: 12,
  /** Closer than this, a session leaves the scale of day 7 of the one before no time to be answered. */
  runGapDays: 10,
} as const

const finished = new WeakMap<ChartState['sessions'], readonly FinishedSession[]>()

/** Oldest first. Asked for many times in one decision, and sorted once for each list of sessions. */
export function finishedSessions({ sessions }: ChartState): readonly FinishedSession[] {
  const known = finished.get(sessions)
  if (known) return known
  const sorted = sessions
    .filter((each) => each.state === 'finished')
    .sort((a, b) => compare(a.endedAt, b.endedAt))
  finished.set(sessions, sorted)
  return sorted
}

/** In order of time; comparing by locale costs many times as much, and means nothing here. */
const compare = (a: Instant, b: Instant): number => (a < b ? -1 : a > b ? 1 : 0)

export function lastFinished(chart: ChartState): FinishedSession | null {
  return finishedSessions(chart).at(-1) ?? null
}

/** The course's slots still to be opened that come next, in order of time. */
export function openSlots(policy: Policy, chart: ChartState, now: Instant): readonly Slot[] {
  const last = lastFinished(chart)
  if (!last || !chart.patient) return []
  const { condition, language } = chart.patient.details
  const course = policy.course(condition, language)
  const slots = [
    ...steps(policy, chart, course, last),
    fullSlot(policy, chart, course, last, now),
    seriesSlot(policy, chart, course, last),
    watchSlot(policy, chart, course),
  ]
  return slots
    .filter(
      (slot) => slot !== null && slot.instruments.length > 0 && !chart.slots.includes(slot.name),
    )
    .filter((slot) => slot !== null)
    .sort((a, b) => compare(a.dueAt, b.dueAt))
}

/** Whether a step's time has passed unasked; full scales never go stale, a later one takes their place. */
export function isStale(slot: Slot, at: Instant): boolean {
  return slot.name.startsWith('d') && daysBetween(slot.dueAt, at) > courseRules.stepStaleDays
}

function steps(
  policy: Policy,
  chart: ChartState,
  course: Course,
  last: FinishedSession,
): readonly Slot[] {
  return course.steps
    .map((step) => ({ ...step, name: `d${step.day}` }))
    .filter(({ name }) => !chart.slots.includes(name))
    .map(({ name, day, instruments }) => ({
      name,
      dueAt: morning(policy, chart, last.endedAt, day),
      instruments,
    }))
}

/** The next weekly full scale: the latest one due by now, else the first to come. */
function fullSlot(
  policy: Policy,
  chart: ChartState,
  course: Course,
  last: FinishedSession,
  now: Instant,
): Slot {
  const { weekDays, fullGapDays } = courseRules
  const asked = lastFullAt(chart)
  const since = asked && asked > last.endedAt ? asked : null
  const stable = chart.advice?.status === 'no-change'
  const dueIn = (week: number) => morning(policy, chart, last.endedAt, week * weekDays)
  let week = Math.max(1, Math.floor(daysBetween(last.endedAt, now) / weekDays))
  const isTooSoon = (at: Instant) => since !== null && at < addDays(since, fullGapDays)
  while (!isAskedInWeek(week, stable) || isTooSoon(dueIn(week)) || isSessionDay(chart, dueIn(week)))
    week++
  const onGrid = dueIn(week)
  // A repeat on watch falls between two weeks: the next one is then a week after it, not two.
  const chained =
    since && stepDays(week, stable) > 0 ? morning(policy, chart, since, weekDays) : null
  const dueAt = chained && chained < onGrid ? chained : onGrid
  return {
    name: `f${localDay(dueAt, contactOf(policy, chart).zone)}`,
    dueAt,
    instruments: course.full,
  }
}

/** Within hours of the next session nobody answers in time: the scale joins the safety check after it. */
const isSessionDay = (chart: ChartState, at: Instant): boolean =>
  chart.sessions.some(
    (each) =>
      each.state === 'planned' &&
      each.startsAt > at &&
      each.startsAt < addHours(at, courseRules.sessionDayHours),
  )

/** Days between two full scales at this point of the course; 0 where only every second week is asked. */
const stepDays = (week: number, stable: boolean): number =>
  stable && week > courseRules.stableWeeks ? 0 : courseRules.weekDays

const isAskedInWeek = (week: number, stable: boolean) =>
  !stable || week <= courseRules.stableWeeks || (week - courseRules.stableWeeks) % 2 === 0

/**
 * While sessions follow closely, induction or weekly boosters, each comes before the day 7 of the one before:
 * the full scale then joins the safety check on the morning after, once a week at most, planned ahead or not.
 */
function seriesSlot(
  policy: Policy,
  chart: ChartState,
  course: Course,
  last: FinishedSession,
): Slot | null {
  const run = runOf(chart, last)
  const first = run[0]
  if (!first || run.length < 2) return null
  const asked = lastFullAt(chart)
  const base = asked && asked > first.endedAt ? asked : first.endedAt
  const dueAt = morning(policy, chart, last.endedAt, 1)
  const { zone } = contactOf(policy, chart)
  if (localDay(dueAt, zone) - localDay(base, zone) < courseRules.weekDays) return null
  return { name: 's1', dueAt, instruments: course.full }
}

/** The sessions, of either kind, that follow one another too closely for a day 7 of their own; oldest first. */
function runOf(chart: ChartState, last: FinishedSession): readonly FinishedSession[] {
  const run: FinishedSession[] = [last]
  for (const each of finishedSessions(chart).toReversed()) {
    const next = run[0] ?? last
    if (each.endedAt >= next.endedAt) continue
    if (daysBetween(each.endedAt, next.endedAt) >= courseRules.runGapDays) break
    run.unshift(each)
  }
  return run
}

function watchSlot(policy: Policy, chart: ChartState, course: Course): Slot | null {
  if (chart.advice?.status !== 'watch') return null
  const primary = chart.scores.filter((each) => each.instrument === course.primary)
  // The latest taken: an old score entered late is not what the watch is about.
  const score = primary.toSorted((a, b) => compare(a.at, b.at)).at(-1)
  const asked = lastFullAt(chart)
  if (!score || (asked && asked > score.at)) return null
  const dueAt = morning(policy, chart, score.at, courseRules.watchDays)
  return { name: `w${score.scoreId}`, dueAt, instruments: course.full }
}

/** When the weekly sitting was last asked by text, whatever it holds. */
function lastFullAt(chart: ChartState): Instant | null {
  const { openCheckIn: open, closedCheckIns } = chart
  if (open && isFull(open.slot)) return open.openedAt
  return closedCheckIns.findLast((each) => isFull(each.slot) && !isToBeAsked(each))?.at ?? null
}

/** A sitting of steps asks about the days since the session: a new session makes it pointless at once. */
export const asksOfSession = (slot: string): boolean => /(?:^|\+)d/.test(slot)

/** Asked ahead of a session and overtaken by it unanswered; one asked after a session has had its time. */
const isToBeAsked = ({ slot, overtaken }: ChartState['closedCheckIns'][number]): boolean =>
  overtaken && !asksOfSession(slot)

const isFull = (slot: string): boolean => /(?:^|\+)[fsw]/.test(slot)

const morning = (policy: Policy, chart: ChartState, at: Instant, daysLater: number): Instant =>
  localMorningAfter({ at, daysLater, ...contactOf(policy, chart) })
