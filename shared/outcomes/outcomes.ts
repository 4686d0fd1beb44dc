// The outcomes object of docs/api.md "Scores, outcomes, decisions", from a history as it stood at an
// instant.
import { adviseOn } from './advice/advice.ts'
import { flagsOf } from './advice/flags.ts'
import { countCheckIns, decisionsWithOutcome, tellEpisodes, tellScore } from './advice/present.ts'
import { isNonResponse } from './advice/rules-data.ts'
import { intervalsOf, type Outlook, readView, type View } from './advice/view.ts'
import { clinicalState } from './clinical-state.ts'
import { believe, durationQuantile, type Interval } from './durations/durations.ts'
import { dayOfLoss, lossBy } from './durations/forecast.ts'
import { HORIZON_DAYS } from './durations/population.ts'
import { burdenOf, isWorse } from './episodes/burden.ts'
import { dateOf } from './episodes/days.ts'
import type {
  History,
  Outcomes,
  Projection,
  Protocol,
  Sensitivity,
  TypicalDuration,
} from './types.ts'

/** With fewer ended episodes than this, the patient's own history does not speak for itself. */
const OWN_EVENTS = 3

/** What a decision about a patient needs of the outcomes, at a fraction of their cost. */
export type Judgement = Pick<Outcomes, 'advice' | 'nextReviewAt' | 'worsened' | 'flags'> &
  Readonly<{
    /** The session the running episode began with; null before any. */
    episode: string | null
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
  return { ...adviseOn(view, history), worsened, flags: flagsOf(view) }
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
    latest: tellScore(latest),
    best: tellScore(best),
    episodes: tellEpisodes(view, history),
    typicalDurationDays: typicalDuration(view),
    sensitivity: sensitivityOf(view),
    projection:
      view.outlook === null || view.current?.status !== 'holding'
        ? null
        : project(view.outlook, view.now),
    remission: remissionOf(view),
    clinicalState: clinicalState(view),
    nonResponse: isNonResponse(view),
    decisions: decisionsWithOutcome(view, history),
    checkIns: countCheckIns(history.checkIns, Number.NEGATIVE_INFINITY, view.now),
  }
}

function remissionOf({ latest, protocol }: View): boolean | null {
  if (latest === null || protocol.remission === null) return null
  return latest.burden <= burdenOf(protocol, protocol.remission)
}

function typicalDuration({ episodes, protocol }: View): TypicalDuration {
  const intervals = intervalsOf(episodes)
  const belief = believe(protocol.population, intervals)
  const events = intervals.filter(({ by }) => by !== null).length
  const high = durationQuantile(belief, 0.9)
  return {
    low: tenth(durationQuantile(belief, 0.1)),
    median: tenth(durationQuantile(belief, 0.5)),
    high: tenth(high),
    openEnded: high >= HORIZON_DAYS,
    from: events >= OWN_EVENTS ? 'own' : protocol.population.from,
    episodes: intervals.length,
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
    tenth(durationQuantile(believe(protocol.population, intervalsOf(episodes, boosters)), 0.5))
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
  const last = dayOfLoss(edges, combined, 0.9)
  // Without a last day, all of the fifth that is left out lies before the first.
  const first = dayOfLoss(edges, combined, last === null ? 0.2 : 0.1) ?? median
  // Past days are not foretold: a loss that may have come unseen is told as "from today".
  const told = (day: number) => dateOf(Math.max(start + day, now))
  // Dates hold whole days: each end goes to the nearest midnight, lest the interval grow by a day.
  const earliest = Math.min(first + 0.5, median)
  const latest = last === null ? null : told(Math.max(last - 0.5, median))
  const within = (cumulated: Float64Array) =>
    Array.from({ length: 28 }, (_, at) => lossBy(edges, cumulated, now + at + 1 - start))
  return {
    lossOfResponseOn: told(median),
    earliest: told(earliest),
    latest,
    openEnded: latest === null,
    lossBy: within(combined),
    trendLossBy: within(scoresAlone),
  }
}

function tenth(days: number): number {
  return Math.round(days * 10) / 10
}
