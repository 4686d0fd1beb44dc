// The check-in course after a session (contract, "What a text does"; clinical.md 4.5), derived from the chart.
import { addDays, dayMs, daysBetween, localMorningAfter, millis } from '../calendar/index.ts'
import type { Instant, InstrumentId } from '../ids.ts'
import type { Course } from '../instruments/courses.ts'
import { contactOf } from './contact.ts'
import type { Policy } from './policy.ts'
import type { ChartState, FinishedSession } from './state.ts'

/** One place in the course: `d1`, `d3` its steps; `f1`, `f2` full scales by week; `s…` in a series; `w…` on watch. */
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
  stepStaleDays: 3,
  /** Two full scales closer than this ask about nearly the same days. */
  fullGapDays: 5,
  /** Induction sessions further apart than this belong to different series (clinical.md 3.3: 7-28 days). */
  seriesGapDays: 28,
} as const

export const finishedSessions = (chart: ChartState): readonly FinishedSession[] =>
  chart.sessions
    .filter((each) => each.state === 'finished')
    .sort((a, b) => a.endedAt.localeCompare(b.endedAt))

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
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt))
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
  return course.steps.map(({ day, instruments }) => ({
    name: `d${day}`,
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
  const asked = lastFullAt(chart, course)
  const notBefore = asked && asked > last.endedAt ? addDays(asked, fullGapDays) : last.endedAt
  const elapsedWeeks = Math.floor(daysBetween(last.endedAt, now) / weekDays)
  const opened = chart.slots
    .filter((each) => each.startsWith('f'))
    .map((each) => Number(each.slice(1)))
  let week = Math.max(1, elapsedWeeks, ...opened.map((each) => each + 1))
  while (!isAskedInWeek(week) || morning(policy, chart, last.endedAt, week * weekDays) < notBefore)
    week++
  const dueAt = morning(policy, chart, last.endedAt, week * weekDays)
  return { name: `f${week}`, dueAt, instruments: course.full }
}

const isAskedInWeek = (week: number) =>
  week <= courseRules.stableWeeks || (week - courseRules.stableWeeks) % 2 === 0

/** While a series runs, sessions come before their day 7: the full scale then comes weekly from its start. */
function seriesSlot(
  policy: Policy,
  chart: ChartState,
  course: Course,
  last: FinishedSession,
): Slot | null {
  const daySeven = addDays(last.endedAt, courseRules.weekDays)
  const goesOn = chart.sessions.some(
    (each) => each.state === 'planned' && each.startsAt > last.endedAt && each.startsAt < daySeven,
  )
  const first = seriesOf(chart, last)[0]
  if (!goesOn || !first) return null
  const asked = lastFullAt(chart, course)
  const base = asked && asked > first.endedAt ? asked : first.endedAt
  const dueAt = morning(policy, chart, base, courseRules.weekDays)
  return { name: `s${Math.round(millis(base) / dayMs)}`, dueAt, instruments: course.full }
}

/** The induction sessions that belong with this one, oldest first; a booster stands alone. */
export function seriesOf(chart: ChartState, last: FinishedSession): readonly FinishedSession[] {
  if (last.kind === 'booster') return [last]
  const series: FinishedSession[] = []
  for (const each of [...finishedSessions(chart)].reverse()) {
    const next = series[0] ?? last
    if (each.endedAt > last.endedAt) continue
    if (each.kind !== 'induction') break
    if (daysBetween(each.endedAt, next.endedAt) >= courseRules.seriesGapDays) break
    series.unshift(each)
  }
  return series
}

function watchSlot(policy: Policy, chart: ChartState, course: Course): Slot | null {
  if (chart.advice?.status !== 'watch') return null
  const score = chart.scores.filter((each) => each.instrument === course.primary).at(-1)
  const asked = lastFullAt(chart, course)
  if (!score || (asked && asked > score.at)) return null
  const dueAt = morning(policy, chart, score.at, courseRules.watchDays)
  return { name: `w${score.scoreId}`, dueAt, instruments: course.full }
}

/** When the deciding scale was last asked by text. */
function lastFullAt(chart: ChartState, { primary }: Course): Instant | null {
  if (chart.openCheckIn?.instrument === primary) return chart.openCheckIn.openedAt
  return chart.closedCheckIns.findLast((each) => each.instrument === primary)?.at ?? null
}

const morning = (policy: Policy, chart: ChartState, at: Instant, daysLater: number): Instant =>
  localMorningAfter({ at, daysLater, ...contactOf(policy, chart) })
