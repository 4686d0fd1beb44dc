// Everything the advice looks at, gathered once.

import { believe, type Interval } from '../durations/durations.ts'
import { dayOfLoss, type Forecast, forecast, lossBy } from '../durations/forecast.ts'
import { midpoint, quantileOf } from '../durations/statistics.ts'
import type { Rules } from '../episodes/burden.ts'
import { INSTANT } from '../episodes/days.ts'
import { CLOSE_DAYS, type CloseDosing } from '../episodes/dosing.ts'
import { bestOf, type JudgedEpisode, readEpisodes } from '../episodes/episodes.ts'
import { findLoss, type Grounds, type Loss, openRun } from '../episodes/loss.ts'
import { type PatientRecord, type Reading, readRecord } from '../episodes/record.ts'
import { type Course, readCourses } from '../episodes/series.ts'
import { kept } from '../kept.ts'
import type { History, Protocol, Safety } from '../types.ts'

/** When the response may be lost; days since 1970. */
export type Outlook = Readonly<{
  forecast: Forecast
  start: number
  /** Probability of loss within the protocol's lead time from now. */
  lossProbability: number
  /** Days from the last look to the next one that is worth its question, 3 to 6 or 14; null: a week, as ever. */
  lookAgainDays: number | null
  /** The day from which on how the day is, is worth asking; null where it is not. */
  sensorFrom: number | null
  /** The days `due-soon`, and asking for a scale, begin if nothing new is learnt; null when never. */
  dueSoonFrom: number | null
  askFrom: number | null
  /**
   * docs/clinical.md "The booster advice" rule 7: the day the lower quartile of own durations is as
   * near as the lead time; null with fewer than two own losses.
   */
  quartileFrom: number | null
}>

/** At this share of the probability that makes it due, another scale is worth asking for. */
export const ASK_SHARE = 0.5
/** Own losses it takes for their quartile to count (docs/clinical.md "The booster advice" rule 7). */
const QUARTILE_LOSSES = 2

export type View = Readonly<{
  protocol: Protocol
  safety: Safety
  record: PatientRecord
  now: number
  courses: readonly Course[]
  /** Episodes of every course, in order. */
  episodes: readonly JudgedEpisode[]
  course: Course | null
  /** The running episode: the one after the last session. */
  current: JudgedEpisode | null
  rules: Rules | null
  /** Sessions follow one another so closely, and still do, that scales before each of them are judged together. */
  dosing: CloseDosing | null
  /** What the advice is judged by: the scales of the running episode, or those before each session of such a run. */
  recent: readonly Reading[]
  /** A loss that is settled, since the last scale in response; and the losses since then. */
  loss: Loss | null
  lostRun: readonly Reading[]
  /** What a loss is weighed by; null without a baseline. */
  grounds: Grounds | null
  latest: Reading | null
  /** Best of the running episode, else of the course. */
  best: Reading | null
  /** Full scales of the course that may judge it. */
  courseReadings: readonly Reading[]
  /** Response was reached at some time in this course. */
  responder: boolean
  outlook: Outlook | null
}>

/** Reads a history as it stood at `at`. */
export function readView(history: History, at: string, protocol: Protocol): View {
  const record = readRecord(history, at, protocol)
  const courses = readCourses(record, protocol)
  const perCourse = courses.map((course) => readEpisodes(course, record, protocol))
  const episodes = perCourse.flat()
  const course = courses.at(-1) ?? null
  const mine = perCourse.at(-1) ?? []
  const current = mine.at(-1) ?? null
  const courseReadings = mine.flatMap(({ readings }) => readings)
  const rules = course?.rules ?? null
  const past = current?.status === 'holding' ? episodes.slice(0, -1) : episodes
  const own = intervalsOf(past)
  const dosing = dosingNow(current, record.now)
  const recent =
    dosing === null
      ? (current?.readings ?? [])
      : courseReadings.filter(({ day }) => day > dosing.since)
  const responder = mine.some(({ respondedBy }) => respondedBy !== null)
  const from = dosing?.since ?? current?.treatment.start ?? record.now
  // Between sessions that come before a loss could show nothing is foretold.
  const foreseeable =
    responder && current !== null && current.lostBy === null && rules !== null && dosing === null
  return {
    protocol,
    safety: history.safety,
    record,
    now: record.now,
    courses,
    episodes,
    course,
    current,
    rules,
    dosing,
    recent,
    ...lossOf(rules === null ? null : { readings: recent, from, rules, protocol }, responder),
    latest: record.readings.at(-1) ?? null,
    best: bestOf(recent) ?? bestOf(courseReadings),
    courseReadings,
    responder,
    outlook: foreseeable ? outlookOf(current, rules, own, record.now, protocol) : null,
  }
}

/** Only who has responded has a response to lose. */
function lossOf(
  grounds: Grounds | null,
  responder: boolean,
): Pick<View, 'loss' | 'lostRun' | 'grounds'> {
  if (grounds === null || !responder) return { loss: null, lostRun: [], grounds }
  const lostRun = openRun(grounds.readings, grounds.rules)
  return { loss: findLoss(lostRun, grounds), lostRun, grounds }
}

/** The run of close sessions, while the next one may still be in it. */
function dosingNow(current: JudgedEpisode | null, now: number): CloseDosing | null {
  if (current === null || now - current.treatment.start > CLOSE_DAYS + INSTANT) return null
  return current.treatment.dosing
}

/** How a booster counts in an episode's duration (docs/clinical.md "Durations from check-ins"). */
export type BoosterReading = 'as-observed' | 'all-events' | 'all-censored'

/** The durations of episodes with a response, in days since their session. */
export function intervalsOf(
  episodes: readonly JudgedEpisode[],
  boosters: BoosterReading = 'as-observed',
): Interval[] {
  return episodes.flatMap((episode) => {
    const { treatment, lastHeld, lostBy, endedBy, cutShortBy } = episode
    if (lastHeld === null) return []
    const after = lastHeld.day - treatment.start
    const observed = lostBy === null ? null : lostBy.day - treatment.start
    if (boosters === 'all-censored' && endedBy === 'booster-after-loss')
      return [{ after, by: null }]
    if (boosters === 'all-events' && cutShortBy === 'next-session' && treatment.next !== null) {
      return [{ after, by: Math.max(treatment.next - treatment.start, after + 1) }]
    }
    return [{ after, by: observed }]
  })
}

/**
 * The outlook of a patient who has responded in this course and has no confirmed loss since the last
 * session: also right after a booster, when only past durations speak.
 */
function outlookOf(
  current: JudgedEpisode,
  rules: Rules,
  past: readonly Interval[],
  now: number,
  protocol: Protocol,
): Outlook {
  const { start } = current.treatment
  const { population, standardError } = protocol
  const ground = {
    wellUntil: current.lastHeld === null ? 0 : knownWell(current.lastHeld.day - start, protocol),
    points: current.readings.map(({ day, burden }) => ({ day: day - start, burden })),
    setting: {
      boundary: rules.lossBoundary,
      baseline: Math.max(rules.baseline, rules.lossBoundary),
      standardError,
    },
  }
  const seen = forecasts([ground, population, past], () =>
    forecast({ ...ground, belief: believe(population, past) }),
  )
  const reaches = (probability: number) => {
    const day = dayOfLoss(seen.edges, seen.combined, probability)
    return day === null ? null : start + day - protocol.leadDays
  }
  const lost = past.filter(({ by }) => by !== null).map(midpoint)
  const quartile = lost.length < QUARTILE_LOSSES ? null : quantileOf(lost, 0.25)
  return {
    forecast: seen,
    start,
    lossProbability: lossBy(seen.edges, seen.combined, now + protocol.leadDays - start),
    lookAgainDays: lookAgain(current, seen, protocol, rules),
    sensorFrom: sensorFrom(current, seen, protocol),
    dueSoonFrom: reaches(protocol.dueSoonProbability),
    askFrom: reaches(protocol.dueSoonProbability * ASK_SHARE),
    quartileFrom: quartile === null ? null : start + quartile - protocol.leadDays,
  }
}

const forecasts = kept<Forecast>()

/** Where losses are probabilities, a scale short of the boundary is no proof: it may have come these days before. */
const DOUBT_DAYS = 21

const knownWell = (day: number, { lossProbability }: Protocol): number =>
  lossProbability === null ? day : Math.max(0, day - DOUBT_DAYS)

/** Sooner than a week, and no sooner than two forms can differ. */
const SOON_DAYS = 3
const WEEK_DAYS = 7
/** Later than a week, and as long as a scale looks back: what lies between is not lost. */
const LATE_DAYS = 14
/** So unlikely a loss before the later look, and so many scales in response in a row, the last of them no worse than usual. */
const LATE = { probability: 0.01, scales: 4 } as const

/**
 * The first day from which on a loss within the week after it is likely enough, three days after the last look at the
 * soonest; two weeks where it is very unlikely and all is steady; null where it is a week. Before any look the course
 * has its own day.
 */
function lookAgain(
  { readings, treatment }: JudgedEpisode,
  { edges, combined }: Forecast,
  { askProbability, standardError }: Protocol,
  rules: Rules,
): number | null {
  const last = readings.at(-1)
  if (askProbability === null || last === undefined) return null
  for (let days = SOON_DAYS; days < WEEK_DAYS; days++) {
    const until = last.day - treatment.start + days + WEEK_DAYS
    if (lossBy(edges, combined, until) >= askProbability) return days
  }
  const until = last.day - treatment.start + LATE_DAYS
  const isFar = lossBy(edges, combined, until) < LATE.probability
  return isFar && isSteady(readings, rules, standardError) ? LATE_DAYS : null
}

/** In response for some scales, and the newest within the error of the best of them. */
function isSteady(readings: readonly Reading[], rules: Rules, standardError: number): boolean {
  const recent = readings.slice(-LATE.scales)
  const best = bestOf(recent)
  const last = recent.at(-1)
  if (recent.length < LATE.scales || best === null || last === undefined) return false
  return (
    recent.every(({ burden }) => rules.isResponse(burden)) &&
    last.burden - best.burden <= standardError
  )
}

/**
 * The day from which on a loss within the week after it is as likely as the sensor asks for, once a scale of this
 * episode has been looked at: before that the course has its own days.
 */
function sensorFrom(
  { readings, treatment }: JudgedEpisode,
  { edges, combined }: Forecast,
  { sensorProbability }: Protocol,
): number | null {
  const last = readings.at(-1)
  if (sensorProbability === null || last === undefined) return null
  const day = dayOfLoss(edges, combined, sensorProbability)
  return day === null ? null : Math.max(treatment.start + day - WEEK_DAYS, last.day)
}
