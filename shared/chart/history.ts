// The chart as plain data for the outcomes: sessions, scores, safety, what was asked and answered.
import { id } from '../instruments/built-in.ts'
import type { History } from '../outcomes/index.ts'
import { sourceOf } from './alert-rule.ts'
import { finishedSessions } from './course.ts'
import { type Alert, type ChartState, enrolled } from './state.ts'

export function historyOf(chart: ChartState): History {
  const patient = enrolled(chart)
  const open = chart.alerts.filter((each) => !each.acknowledged)
  const ended = patient.withdrawnAt ?? patient.optedOutAt
  return {
    sessions: finishedSessions(chart).map(({ sessionId, kind, endedAt }) => ({
      id: sessionId,
      kind,
      endedAt,
    })),
    scores: chart.scores,
    safety: {
      openCrisis: open.some((each) => each.kind === 'crisis'),
      maniaGate: open.some((each) => each.kind === 'mania'),
      nonClinicUse: open.some((each) => each.kind === 'overuse' && isFromSafetyCheck(each)),
      redFlag: open.some((each) => each.kind === 'side-effect' && each.level !== 'routine'),
    },
    checkIns: chart.closedCheckIns,
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

function isFromSafetyCheck({ rule }: Alert): boolean {
  const source = sourceOf(rule)
  return source.kind === 'answer' && source.instrument === id('safety-check')
}
