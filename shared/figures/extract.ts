// What one chart gives to its clinic's figures.
import { addDays, dayMs, localDay, millis, minuteMs } from '../calendar/index.ts'
import { finishedSessions } from '../chart/course.ts'
import type { SealedCommit } from '../chart/events.ts'
import { historyOf } from '../chart/history.ts'
import { judgedBy, type Policy } from '../chart/policy.ts'
import type { Alert, ChartState } from '../chart/state.ts'
import {
  burdenOf,
  curveInterval,
  type Episode,
  outcomes,
  type Protocol,
} from '../outcomes/index.ts'
import type { AdviceStatus } from '../vocabulary/facts.ts'
import type { Condition, Instant } from '../vocabulary/ids.ts'
import { alertsRaised } from './alerts.ts'
import { rideLines } from './rides.ts'
import type { AlertLine, CheckInLine, ClinicLines, EpisodeLine } from './types.ts'

/** Charts keep alerts of so long ago at least, or they are read from its commits. */
export const alertDays = 365

/** A booster is advised. */
export const isAdvised = (status: AdviceStatus | null): boolean =>
  status === 'due-now' || status === 'due-soon'

/** What else than the chart at hand is needed of it: its alerts, where it has let go of some. */
export const needsCommits = ({ cut }: ChartState): boolean => cut.includes('alerts')

/** Whether it has let go of what is counted however old it is: then all of it is read, once a night. */
export const needsAll = ({ cut }: ChartState): boolean => counted.some((each) => cut.includes(each))

const counted = ['sessions', 'scores', 'check-ins', 'decisions'] as const

/** From when on `commits` are asked for. */
export const alertsFrom = (now: Instant): Instant => addDays(now, -alertDays)

/**
 * @param commits those since `alertsFrom`, oldest first, where the chart needs them
 * @param zone the clinic's, whose days are counted
 */
export function linesOf(
  policy: Policy,
  chart: ChartState,
  now: Instant,
  commits: readonly SealedCommit[] = [],
): ClinicLines {
  const { patient } = chart
  if (!patient) return noLines
  const { condition } = patient.details
  const dayOf = (at: Instant) => localDay(at, policy.clinic.timezone)
  const protocol = policy.protocol(judgedBy(chart))
  const alerts = needsCommits(chart) ? alertsRaised(chart.key, commits) : chart.alerts
  return {
    patients: [{ condition, isDue: isDue(chart, now) }],
    episodes: protocol
      ? outcomes(historyOf(chart), now, protocol).episodes.map((each, index) =>
          episodeLine({ chart, protocol, condition, dayOf }, each, index),
        )
      : [],
    checkIns: checkInLines(chart, condition, dayOf),
    alerts: alerts
      .filter(({ raisedAt }) => raisedAt >= alertsFrom(now))
      .map((each) => alertLine(each, condition, dayOf)),
    decisions: chart.decisions.map(({ at, decision, adviceStatus }) => ({
      condition,
      day: dayOf(at),
      decision,
      isAdvised: isAdvised(adviceStatus),
    })),
    rides: rideLines(chart, { condition, now, dayOf }),
  }
}

export const noLines: ClinicLines = {
  patients: [],
  episodes: [],
  checkIns: [],
  alerts: [],
  decisions: [],
  rides: [],
}

const isDue = ({ advice, sessions }: ChartState, now: Instant): boolean =>
  isAdvised(advice?.status ?? null) &&
  !sessions.some((each) => each.state === 'planned' && each.startsAt >= now)

type DayOf = (at: Instant) => number
type Ground = { chart: ChartState; protocol: Protocol; condition: Condition; dayOf: DayOf }

function episodeLine(
  { chart, protocol, condition, dayOf }: Ground,
  told: Episode,
  index: number,
): EpisodeLine {
  const { sessionIds, kind, startedAt, status, respondedBy, lossBetweenDays, best } = told
  const sessions = finishedSessions(chart).filter(({ sessionId }) => sessionIds.includes(sessionId))
  const first = sessions[0]?.endedAt ?? startedAt
  const { endedBy, cutShortBy, nextSessionDays } = told
  return {
    condition,
    day: dayOf(startedAt as Instant),
    kind,
    ordinal: index + 1,
    status,
    respondedAfter:
      respondedBy === null ? null : tenth((Date.parse(respondedBy) - Date.parse(first)) / dayMs),
    remitted: best && protocol.remission !== null ? isRemission(protocol, best.score) : null,
    lost: lossBetweenDays && curveInterval(lossBetweenDays),
    endedBy,
    cutShortBy,
    nextSessionDays,
    advisedAs: kind === 'booster' ? (sessions[0]?.advisedAs ?? null) : null,
  }
}

const tenth = (days: number): number => Math.round(days * 10) / 10

const isRemission = (protocol: Protocol, score: number): boolean =>
  protocol.remission !== null && burdenOf(protocol, score) <= burdenOf(protocol, protocol.remission)

function checkInLines(
  { closedCheckIns }: ChartState,
  condition: Condition,
  dayOf: DayOf,
): readonly CheckInLine[] {
  const days = Map.groupBy(closedCheckIns, ({ at }) => dayOf(at))
  return [...days].map(([day, all]) => ({
    condition,
    day,
    asked: all.length,
    answered: all.filter(({ answered }) => answered).length,
  }))
}

function alertLine(
  { raisedAt, level, actedAt, acknowledged }: Alert,
  condition: Condition,
  dayOf: DayOf,
): AlertLine {
  return {
    condition,
    day: dayOf(raisedAt),
    level,
    minutes: actedAt === null ? null : Math.floor((millis(actedAt) - millis(raisedAt)) / minuteMs),
    isOver: acknowledged !== null,
  }
}
