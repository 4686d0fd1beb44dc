// The outcomes object of docs/api.md "Scores, outcomes, decisions", from a history as it stood at an
// instant.
import { adviseOn } from './advice/advice.ts'
import { flagsOf } from './advice/flags.ts'
import { countCheckIns, decisionsWithOutcome, tellEpisodes, tellScore } from './advice/present.ts'
import { isNonResponse } from './advice/rules-data.ts'
import { intervalsOf, type Outlook, readView, type View } from './advice/view.ts'
import { clinicalState } from './clinical-state.ts'
import { believe, durationQuantile, type Interval, seenWithoutLoss } from './durations/durations.ts'
import { dayOfLoss, lossBy } from './durations/forecast.ts'
import { burdenOf, isWorse } from './episodes/burden.ts'
import { dateOf, instantOf, roundDays } from './episodes/days.ts'
import type {
  BaselineBasis,
  History,
  Outcomes,
  Projection,
  Protocol,
  Sensitivity,
  TypicalDuration,
} from './types.ts'

/** With fewer ended episodes than this, the patient's own history does not speak for itself. */
const OWN_EVENTS = 3

/** Between these a loss falls four times in five, with as many before as after. */
const TAILS = { earliest: 0.1, latest: 0.9 } as const

/** Nobody has followed responders much longer than a year: what lies beyond is told as longer than we can say. */
const TOLD_DAYS = 365

/** What a decision about a patient needs of the outcomes, at a fraction of their cost. */
export type Judgement = Pick<
  Outcomes,
  'advice' | 'nextReviewAt' | 'lookAgainDays' | 'sensorFrom' | 'worsened' | 'flags'
> &
  Readonly<{
    /** The session the running episode began with; null before any. */
    episode: string | null
    /** When the running course began, while no scale shows that it has helped. */
    unimprovedSince: string | null
    /** Whether things have got worse since the last decision on a booster; null when none was made since the session. */
    decided: Readonly<{ worse: boolean }> | null
    /** Between which days each response ended, as `lossBetweenDays` of the episodes that had one. */
    durations: readonly Interval[]
  }>

/** As `outcomes`, of which this is a part. */
export function judgement(history: History, at: string, protocol: Protocol): Judgement {
  const view = readView(history, at, protocol)
  return {
    ...judgementOf(view, history),
    episode: view.current?.treatment.sessions.at(-1)?.id ?? null,
    unimprovedSince:
      view.course && clinicalState(view) === 'no-response' ? instantOf(view.course.start) : null,
    durations: intervalsOf(view.episodes),
  }
}

function judgementOf(view: View, history: History) {
  const { latest, course } = view
  const worsened =
    latest !== null &&
    course?.baseline != null &&
    latest.day > course.start &&
    isWorse(view.protocol, course.baseline.burden, latest.burden)
  const lookAgainDays = view.outlook?.lookAgainDays ?? null
  const from = view.outlook?.sensorFrom ?? null
  const sensorFrom = from === null ? null : instantOf(from)
  return { ...adviseOn(view, history), lookAgainDays, sensorFrom, worsened, flags: flagsOf(view) }
}

/**
 * How long each treatment lasted, what comes next, and the advice, as of `at`: later events in the
 * history are ignored, and their order does not matter. Instants are ISO 8601 in, UTC out.
 * @throws OutcomesInputError for an instant or a total no record could hold.
 */
export function outcomes(history: History, at: string, protocol: Protocol): Outcomes {
  const view = readView(history, at, protocol)
  const { latest, course, best } = view
  const { decided: _, ...judged } = judgementOf(view, history)
  return {
    ...judged,
    instrument: protocol.instrument,
    baseline: tellScore(course?.baseline ?? null),
    baselineBasis: basisOf(course),
    latest: tellScore(latest),
    best: tellScore(best),
    episodes: tellEpisodes(view, history),
    typicalDurationDays: typicalDuration(view),
    sensitivity: sensitivityOf(view),
    projection:
      view.outlook === null || view.current?.status !== 'holding'
        ? null
        : project(view.outlook, view.now),
    lossAhead: lossAhead(view),
    remission: remissionOf(view),
    clinicalState: clinicalState(view),
    nonResponse: isNonResponse(view),
    decisions: decisionsWithOutcome(view, history),
    checkIns: countCheckIns(history.checkIns, Number.NEGATIVE_INFINITY, view.now),
  }
}

function basisOf(course: View['course']): BaselineBasis | null {
  if (course?.baseline == null) return null
  const { day, of, isOld } = course.baseline
  return { daysBefore: roundDays(course.start - day), scales: of, old: isOld }
}

function remissionOf({ latest, protocol }: View): boolean | null {
  if (latest === null || protocol.remission === null) return null
  return latest.burden <= burdenOf(protocol, protocol.remission)
}

function typicalDuration({ episodes, protocol }: View): TypicalDuration {
  const intervals = intervalsOf(episodes)
  const belief = believe(protocol.population, seenWithoutLoss(intervals))
  const lost = intervals.filter(({ by }) => by !== null).length
  const told = (p: number) => tenth(Math.min(durationQuantile(belief, p), TOLD_DAYS))
  const high = told(0.9)
  return {
    low: told(0.1),
    median: told(0.5),
    high,
    openEnded: high >= TOLD_DAYS,
    from: lost >= OWN_EVENTS ? 'own' : protocol.population.from,
    episodes: intervals.length,
    lost,
    seenDays:
      intervals.length === 0 ? null : tenth(Math.max(...intervals.map(({ after }) => after))),
  }
}

function sensitivityOf({ episodes, protocol }: View): Sensitivity | null {
  const boostersAfterLoss = episodes.filter(
    ({ endedBy }) => endedBy === 'booster-after-loss',
  ).length
  const boostersWhileWell = episodes.filter(
    ({ cutShortBy }) => cutShortBy === 'next-session',
  ).length
  if (boostersAfterLoss + boostersWhileWell === 0) return null
  const median = (boosters: 'all-events' | 'all-censored') =>
    tenth(
      Math.min(
        durationQuantile(
          believe(protocol.population, seenWithoutLoss(intervalsOf(episodes, boosters))),
          0.5,
        ),
        TOLD_DAYS,
      ),
    )
  return {
    boostersAfterLoss,
    boostersWhileWell,
    medianIfAllEvents: median('all-events'),
    medianIfAllCensored: median('all-censored'),
  }
}

/**
 * The dates of loss: median and an 80 % interval. None when loss within the horizon is less likely
 * than not: there is no date to tell.
 */
function project({ forecast, start }: Outlook, now: number): Projection | null {
  const { edges, combined, scoresAlone } = forecast
  const median = dayOfLoss(edges, combined, 0.5)
  if (median === null) return null
  const last = dayOfLoss(edges, combined, TAILS.latest)
  const first = dayOfLoss(edges, combined, TAILS.earliest) ?? median
  // Past days are not foretold: a loss that may have come unseen is told as "from today".
  const told = (day: number) => dateOf(Math.max(start + day, now))
  // Dates hold whole days: each end goes to the nearest midnight, lest the interval grow by a day.
  const earliest = Math.min(first + 0.5, median)
  const latest = last === null ? null : told(Math.max(last - 0.5, median))
  const within = (cumulated: Float64Array) => ahead(edges, cumulated, now - start)
  return {
    lossOfResponseOn: told(median),
    earliest: told(earliest),
    latest,
    openEnded: latest === null,
    lossBy: within(combined),
    trendLossBy: within(scoresAlone),
  }
}

/** By 1, 2 ... 28 days from `now`, a day since the session. */
const ahead = (edges: Float64Array, cumulated: Float64Array, now: number): number[] =>
  Array.from({ length: 28 }, (_, at) => lossBy(edges, cumulated, now + at + 1))

function lossAhead({ outlook, now }: View): number[] | null {
  if (outlook === null) return null
  const { forecast, start } = outlook
  return ahead(forecast.edges, forecast.combined, now - start).map(
    (share) => Math.round(share * 1000) / 1000,
  )
}

function tenth(days: number): number {
  return Math.round(days * 10) / 10
}
