// The chart as plain data for the outcomes: sessions, scores, safety, what was asked and answered.
import type { History } from '../outcomes/index.ts'
import { finishedSessions } from './course.ts'
import { holding } from './holds.ts'
import { isSensorItem } from './sensor.ts'
import { type ChartState, enrolled } from './state.ts'

export function historyOf(chart: ChartState): History {
  const patient = enrolled(chart)
  const ended = patient.withdrawnAt ?? patient.optedOutAt
  return {
    sessions: finishedSessions(chart).map(({ sessionId, kind, endedAt }) => ({
      id: sessionId,
      kind,
      endedAt,
    })),
    scores: chart.scores,
    safety: safetyOf(chart),
    // Whether scales are answered says how sure the durations are; the question of the day is none.
    checkIns: chart.closedCheckIns.filter((each) => !isSensorItem(each)),
    decisions: chart.decisions.map(({ decision, until, at, reason }) => ({
      decision,
      at,
      reason,
      ...(until ? { until } : {}),
    })),
    ...(ended
      ? { ended: { at: ended, reason: patient.withdrawnAt ? 'withdrawn' : 'opted-out' } as const }
      : {}),
  }
}

/** What keeps the patient from treatment. */
export function safetyOf(chart: ChartState): History['safety'] {
  const holds = holding(chart)
  return {
    openCrisis: holds.has('openCrisis'),
    maniaGate: holds.has('maniaGate'),
    nonClinicUse: holds.has('nonClinicUse'),
    redFlag: holds.has('redFlag'),
  }
}
