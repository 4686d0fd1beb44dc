// Everything the advice looks at, gathered once.
import type { Rules } from './burden.ts'
import { believe, type DurationBelief, type Interval } from './durations.ts'
import { bestOf, type JudgedEpisode, readEpisodes, rulesOf } from './episodes.ts'
import { dayOfLoss, type Forecast, forecast, lossBy } from './forecast.ts'
import { type PatientRecord, type Reading, readRecord } from './record.ts'
import { type Course, readCourses } from './series.ts'
import type { History, Protocol, Safety } from './types.ts'

/** When the response may be lost; days since 1970. */
export type Outlook = Readonly<{
  forecast: Forecast
  start: number
  /** Probability of loss within the protocol's lead time from now. */
  lossProbability: number
  /** The day `due-soon` begins if nothing new is learnt; null when never. */
  dueSoonFrom: number | null
}>

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
  latest: Reading | null
  /** Best of the running episode, else of the course. */
  best: Reading | null
  /** Full scales of the course that may judge it. */
  courseReadings: readonly Reading[]
  /** Response was reached at some time in this course. */
  responder: boolean
  belief: DurationBelief
  outlook: Outlook | null
}>

/** Reads a history as it stood at `at`. */
export function readView(history: History, at: string, protocol: Protocol): View {
  const record = readRecord(history, at, protocol)
  const courses = readCourses(record)
  const perCourse = courses.map((course) => readEpisodes(course, record, protocol))
  const episodes = perCourse.flat()
  const course = courses.at(-1) ?? null
  const mine = perCourse.at(-1) ?? []
  const current = mine.at(-1) ?? null
  const courseReadings = mine.flatMap(({ readings }) => readings)
  const rules = course === null ? null : rulesOf(course, protocol)
  const past = current?.status === 'holding' ? episodes.slice(0, -1) : episodes
  const belief = believe(protocol.population, intervalsOf(past))
  const responder = mine.some(({ respondedBy }) => respondedBy !== null)
  const foreseeable = responder && current !== null && current.lostBy === null && rules !== null
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
    latest: record.readings.at(-1) ?? null,
    best: current?.best ?? bestOf(courseReadings),
    courseReadings,
    responder,
    belief,
    outlook: foreseeable ? outlookOf(current, rules, belief, record.now, protocol) : null,
  }
}

/** How a booster counts in an episode's duration (clinical.md 4.2). */
export type BoosterReading = 'as-observed' | 'all-events' | 'all-censored'

/** The durations of episodes with a response, in days since their session. */
export function intervalsOf(
  episodes: readonly JudgedEpisode[],
  boosters: BoosterReading = 'as-observed',
): Interval[] {
  return episodes.flatMap((episode) => {
    const { treatment, lastWell, lostBy, endedBy, cutShortBy } = episode
    if (lastWell === null) return []
    const after = lastWell.day - treatment.start
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
  belief: DurationBelief,
  now: number,
  protocol: Protocol,
): Outlook {
  const { start } = current.treatment
  const seen = forecast({
    wellUntil: current.lastWell === null ? 0 : current.lastWell.day - start,
    points: current.readings.map(({ day, burden }) => ({ day: day - start, burden })),
    setting: {
      boundary: rules.lossBoundary,
      baseline: Math.max(rules.baseline, rules.lossBoundary),
      standardError: protocol.standardError,
    },
    belief,
  })
  const crossing = dayOfLoss(seen.edges, seen.combined, protocol.dueSoonProbability)
  return {
    forecast: seen,
    start,
    lossProbability: lossBy(seen.edges, seen.combined, now + protocol.leadDays - start),
    dueSoonFrom: crossing === null ? null : start + crossing - protocol.leadDays,
  }
}
