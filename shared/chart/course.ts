// The check-in course after a session (docs/clinical.md "The course of check-ins"), derived from the chart.
import {
  addDays,
  addHours,
  type Contact,
  daysBetween,
  localDay,
  localMorningAfter,
} from '../calendar/index.ts'
import type { Course } from '../instruments/courses.ts'
import type { Instant, InstrumentId } from '../vocabulary/ids.ts'
import { contactOf } from './contact.ts'
import type { Policy } from './policy.ts'
import { sensorDueAt, sensorItem } from './sensor.ts'
import {
  asksOfSession,
  holdsFullScale,
  isSensing,
  parseSlot,
  printSlot,
  type Slot,
} from './slot.ts'
import type { ChartState, FinishedSession, OpenCheckIn } from './state.ts'

/** A slot still to be opened: when, and what it asks. */
export type OpenSlot = { slot: Slot; dueAt: Instant; instruments: readonly InstrumentId[] }

/** The numbers of the course, with where they come from. */
export const courseRules = {
  /** Weekly full scale (docs/clinical.md "The course of check-ins"). */
  weekDays: 7,
  /** Every two weeks once stable for twelve (docs/clinical.md "The course of check-ins"). */
  stableWeeks: 12,
  /**
   * On `watch` the full scale is repeated after 3 to 5 days
   * (docs/clinical.md "The booster advice" rule 6).
   */
  watchDays: 3,
  /** A repeat that was missed is asked again the day after it has closed. */
  watchAgainDays: 4,
  /** A step that could not be asked for so long has lost its meaning: the next one asks anew. */
  stepStaleDays: 1,
  /** Two full scales closer than this ask about nearly the same days. */
  fullGapDays: 5,
  /**
   * Where early looks are switched on, full scales of one year: 70 % more than weekly at most
   * (docs/clinical.md "The course of check-ins").
   */
  scalesInYear: 88,
  /** A scale asked so shortly before a session would be overtaken by it. */
  sessionDayHours: 12,
  /** Closer than this, a session leaves the scale of day 7 of the one before no time to be answered. */
  runGapDays: 10,
  /** A run of close sessions for longer than an induction takes is upkeep (docs/clinical.md "Dosing without gaps"). */
  inductionDays: 28,
  /** What staff entered so shortly before it was asked for has answered it. */
  enteredAheadHours: 12,
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

/** What every slot of a course is reckoned from. */
type Ground = {
  chart: ChartState
  contact: Contact
  course: Course
  last: FinishedSession
  /** When the weekly sitting was last asked by text, if ever. */
  asked: Instant | null
}

/** The course's slots still to be opened that come next, in order of time. */
export function openSlots(policy: Policy, chart: ChartState, now: Instant): readonly OpenSlot[] {
  const ground = groundOf(policy, chart)
  if (!ground) return []
  return inTime(chart, [...steps(ground), ...scales(ground, now), sensorSlot(ground, now)])
}

/** The next full scale still to be opened; the steps that come before it left aside. */
export function nextScale(policy: Policy, chart: ChartState, now: Instant): OpenSlot | null {
  const ground = groundOf(policy, chart)
  return ground && (inTime(chart, scales(ground, now))[0] ?? null)
}

/**
 * When the deciding scale is next expected, whoever takes it: a step of the course after the newest one, or after the
 * last session. Null before the first session and after a withdrawal.
 */
export function scaleDueAt(policy: Policy, chart: ChartState): Instant | null {
  const last = lastFinished(chart)
  if (!last || !chart.patient || chart.patient.withdrawnAt) return null
  const { condition, language } = chart.patient.details
  const course = policy.course(condition, language)
  const { primary } = course
  const { weekDays, stableWeeks } = courseRules
  let newest = last.endedAt
  for (const { instrument, at } of chart.scores)
    if (instrument === primary && at > newest) newest = at
  const isStable =
    chart.advice?.status === 'no-change' &&
    daysBetween(last.endedAt, newest) >= stableWeeks * weekDays
  const waits = isStable || mayWait(chart, course, scaleAskedAt(chart, course))
  return addDays(newest, waits ? 2 * weekDays : weekDays)
}

/** Where a loss is far, the advice lets two weeks pass; not once a scale was asked and nothing has come of it. */
const mayWait = (
  { advice, scores }: ChartState,
  { primary }: Course,
  asked: Instant | null,
): boolean =>
  (advice?.lookAgainDays ?? 0) > courseRules.weekDays &&
  (asked === null || scores.some(({ instrument, at }) => instrument === primary && at >= asked))

function groundOf(policy: Policy, chart: ChartState): Ground | null {
  const last = lastFinished(chart)
  if (!last || !chart.patient) return null
  const { condition, language } = chart.patient.details
  const course = policy.course(condition, language)
  const asked = scaleAskedAt(chart, course)
  return { chart, contact: contactOf(policy, chart), course, last, asked }
}

function sensorSlot(
  { chart, contact, course, last, asked }: Ground,
  now: Instant,
): OpenSlot | null {
  const dueAt = sensorDueAt({ chart, contact, course, sessionEnd: last.endedAt, asked }, now)
  if (dueAt === null) return null
  const slot = { kind: 'sensor', localDay: localDay(dueAt, contact.zone) } as const
  return { slot, dueAt, instruments: [sensorItem] }
}

const scales = (ground: Ground, now: Instant): readonly (OpenSlot | null)[] => [
  fullSlot(ground, now),
  seriesSlot(ground),
  watchSlot(ground),
]

const inTime = (chart: ChartState, found: readonly (OpenSlot | null)[]): readonly OpenSlot[] =>
  found
    .filter((each) => each !== null)
    .filter(({ instruments, slot }) => instruments.length > 0 && !isTaken(chart, slot))
    .sort((a, b) => compare(a.dueAt, b.dueAt))

const isTaken = ({ slots }: ChartState, slot: Slot): boolean => slots.includes(printSlot(slot))

/** Whether a step's time has passed unasked; full scales never go stale, a later one takes their place. */
export function isStale({ slot, dueAt }: OpenSlot, at: Instant): boolean {
  return slot.kind === 'step' && daysBetween(dueAt, at) > courseRules.stepStaleDays
}

function steps({ chart, course, last, contact }: Ground): OpenSlot[] {
  const slots: OpenSlot[] = []
  for (const { day, instruments } of course.steps) {
    const slot = { kind: 'step', day } as const
    if (isTaken(chart, slot)) continue
    const dueAt = localMorningAfter(last.endedAt, day, contact)
    const ahead = addHours(dueAt, -courseRules.enteredAheadHours)
    const since = ahead > last.endedAt ? ahead : last.endedAt
    const asked = instruments.filter((id) => !isEntered(chart, id, since))
    slots.push({ slot, dueAt, instruments: asked })
  }
  return slots
}

/** Whether staff has entered it since: the patient answers it to a person, and is not asked again. */
export const isEntered = (
  { scores, unscored }: ChartState,
  instrument: InstrumentId,
  since: Instant,
): boolean =>
  [scores, unscored].some((all) =>
    all.some(
      (each) => each.source === 'clinic' && each.instrument === instrument && each.at >= since,
    ),
  )

/** The next weekly full scale: the latest one due by now, else the first to come. */
function fullSlot(ground: Ground, now: Instant): OpenSlot {
  const { chart, course, last, asked, contact } = ground
  const { weekDays, fullGapDays } = courseRules
  const since = asked && asked > last.endedAt ? asked : null
  const soonest = since && addDays(since, fullGapDays)
  const stable = chart.advice?.status === 'no-change'
  const dueIn = (week: number) => localMorningAfter(last.endedAt, week * weekDays, contact)
  const fits = (week: number): boolean => {
    if (!isAskedInWeek(week, stable)) return false
    const at = dueIn(week)
    // One that was passed over leaves its place to the next.
    if (isTaken(chart, fullAt(ground, at).slot)) return false
    return (soonest === null || at >= soonest) && !isSessionDay(chart, at)
  }
  const early = earlyLook(ground, now)
  if (early && mayWait(chart, course, asked)) {
    const waited = fullAt(ground, early)
    if (!isTaken(chart, waited.slot)) return waited
  }
  let week = Math.max(1, Math.floor(daysBetween(last.endedAt, now) / weekDays))
  while (!fits(week)) week++
  const onGrid = dueIn(week)
  // A repeat on watch falls between two weeks: the next one is then a week after it, not two.
  const chained =
    since && stepDays(week, stable) > 0 ? localMorningAfter(since, weekDays, contact) : null
  const sooner = [early, chained]
    .flatMap((at) => (at !== null && at < onGrid ? [fullAt(ground, at)] : []))
    .filter(({ slot }) => !isTaken(chart, slot))
    .sort((a, b) => compare(a.dueAt, b.dueAt))
  return sooner[0] ?? fullAt(ground, onGrid)
}

function fullAt({ course, contact }: Ground, dueAt: Instant): OpenSlot {
  const slot = { kind: 'full', localDay: localDay(dueAt, contact.zone) } as const
  return { slot, dueAt, instruments: course.full }
}

/**
 * Where the advice wants to look sooner than in a week, or later: so many days after the last look, by text or in the clinic.
 * Null where it does not, where the year's scales are used up, and where a session comes first.
 */
function earlyLook(ground: Ground, now: Instant): Instant | null {
  const { chart, course, last, asked, contact } = ground
  const days = chart.advice?.lookAgainDays ?? null
  if (days === null || !course.full.includes(course.primary)) return null
  if (scalesAsked(course, chart, now) >= courseRules.scalesInYear) return null
  const looks = chart.scores.flatMap(({ instrument, at }) =>
    instrument === course.primary ? [at] : [],
  )
  const latest = [...looks, asked ?? last.endedAt].reduce((a, b) => (b > a ? b : a))
  if (latest <= last.endedAt) return null
  const dueAt = localMorningAfter(latest, days, contact)
  return isSessionDay(chart, dueAt) ? null : dueAt
}

/** Deciding scales that the patient was asked for by text within the last year. */
export const scalesAsked = (
  { primary }: Pick<Course, 'primary'>,
  { openCheckIn, closedCheckIns }: ChartState,
  now: Instant,
): number => {
  const since = addDays(now, -365)
  const all = closedCheckIns.filter((each) => each.instrument === primary && each.at > since)
  return all.length + (openCheckIn?.instrument === primary ? 1 : 0)
}

/** Within hours of the next session nobody answers in time: the scale joins the safety check after it. */
function isSessionDay({ sessions }: ChartState, at: Instant): boolean {
  const until = addHours(at, courseRules.sessionDayHours)
  return sessions.some(
    (each) => each.state === 'planned' && each.startsAt > at && each.startsAt < until,
  )
}

/** Days between two full scales at this point of the course; 0 where only every second week is asked. */
const stepDays = (week: number, stable: boolean): number =>
  stable && week > courseRules.stableWeeks ? 0 : courseRules.weekDays

const isAskedInWeek = (week: number, stable: boolean) =>
  !stable || week <= courseRules.stableWeeks || (week - courseRules.stableWeeks) % 2 === 0

/**
 * While sessions follow closely, induction or weekly boosters, each comes before the day 7 of the one before:
 * the full scale then joins the safety check on the morning after, once a week at most, planned ahead or not. Once it
 * has gone on so for longer than an induction takes, it comes the day before the next session: taken so late it speaks
 * of what the one before has done (docs/clinical.md "Dosing without gaps").
 */
function seriesSlot(ground: Ground): OpenSlot | null {
  const { chart, course, last, asked, contact } = ground
  const run = lastRun(chart)
  const first = run[0]
  if (!first || run.length < 2) return null
  const base = asked && asked > first.endedAt ? asked : first.endedAt
  const isUpkeep = daysBetween(first.endedAt, last.endedAt) >= courseRules.inductionDays
  const dueAt = isUpkeep ? dayBeforeNext(ground, run) : localMorningAfter(last.endedAt, 1, contact)
  const { zone } = contact
  if (localDay(dueAt, zone) - localDay(base, zone) < courseRules.weekDays) return null
  return { slot: { kind: 'series' }, dueAt, instruments: course.full }
}

/** The morning before the next session; before where it would fall by the last gap, if none is planned. */
function dayBeforeNext({ chart, last, contact }: Ground, run: readonly FinishedSession[]): Instant {
  const { endedAt } = last
  const [planned] = chart.sessions
    .flatMap((each) => (each.state === 'planned' && each.startsAt > endedAt ? [each.startsAt] : []))
    .sort(compare)
  const { zone } = contact
  const gapDays = localDay(endedAt, zone) - localDay(run.at(-2)?.endedAt ?? endedAt, zone)
  const next = planned
    ? Math.min(localDay(planned, zone) - localDay(endedAt, zone), courseRules.runGapDays)
    : gapDays
  return localMorningAfter(endedAt, Math.max(next - 1, 1), contact)
}

const runs = new WeakMap<readonly FinishedSession[], readonly FinishedSession[]>()

/**
 * The sessions up to the last, of either kind, that follow one another too closely for a day 7 of their own;
 * oldest first. Found once for each list of sessions.
 */
function lastRun(chart: ChartState): readonly FinishedSession[] {
  const all = finishedSessions(chart)
  const known = runs.get(all)
  if (known) return known
  const isApart = ({ endedAt }: FinishedSession, at: number) => {
    const next = all[at + 1]
    return next !== undefined && daysBetween(endedAt, next.endedAt) >= courseRules.runGapDays
  }
  const close = all.slice(all.findLastIndex(isApart) + 1)
  // Two that ended at one instant are one to the course.
  const run = close.filter(({ endedAt }, at) => endedAt !== close[at + 1]?.endedAt)
  runs.set(all, run)
  return run
}

function watchSlot({ chart, course, asked, contact }: Ground): OpenSlot | null {
  if (chart.advice?.status !== 'watch') return null
  const primary = chart.scores.filter((each) => each.instrument === course.primary)
  // The latest taken: an old score entered late is not what the watch is about.
  const score = primary.toSorted((a, b) => compare(a.at, b.at)).at(-1)
  if (!score) return null
  const { scoreId, at } = score
  const { watchDays, watchAgainDays } = courseRules
  if (!asked || asked <= at) {
    const dueAt = localMorningAfter(at, watchDays, contact)
    return { slot: { kind: 'watch', scoreId, time: 1 }, dueAt, instruments: course.full }
  }
  // Asked, and no score has come of it. One that only the clinic enters is not to be had from the patient.
  if (!course.full.includes(course.primary)) return null
  const time = 1 + chart.slots.map(parseSlot).filter((slot) => isWatchOf(slot, scoreId)).length
  const dueAt = localMorningAfter(asked, watchAgainDays, contact)
  return { slot: { kind: 'watch', scoreId, time }, dueAt, instruments: course.full }
}

const isWatchOf = (slot: Slot | null, scoreId: string): boolean =>
  slot?.kind === 'watch' && slot.scoreId === scoreId

/** When the weekly sitting was last asked by text, whatever it holds. */
export function scaleAskedAt(
  { openCheckIn: open, closedCheckIns }: ChartState,
  { primary }: Pick<Course, 'primary'>,
): Instant | null {
  // Brought forward it stands in the sitting of the question of the day.
  const isScale = ({ slot, instrument }: Pick<OpenCheckIn, 'slot' | 'instrument'>) =>
    holdsFullScale(slot) || (instrument === primary && isSensing(slot))
  if (open && isScale(open)) return open.openedAt
  const asked = closedCheckIns.findLast((each) => isScale(each) && !isToBeAsked(each))
  return asked?.at ?? null
}

/** Asked ahead of a session and overtaken by it unanswered; one asked after a session has had its time. */
const isToBeAsked = ({ slot, overtaken }: ChartState['closedCheckIns'][number]): boolean =>
  overtaken && !asksOfSession(slot)
