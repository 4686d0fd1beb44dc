// Histories in days, so that tests read like charts.
import { depressionProtocol } from '../../local/patients/protocol.ts'
import {
  type History,
  type Outcomes,
  outcomes,
  type Protocol,
  type Score,
  type Session,
} from '../../shared/outcomes/index.ts'

const START = Date.parse('2026-01-05T15:00:00.000Z')

/** The instant of a day; day 0 is the end of the last session of the series. */
export function on(day: number): string {
  return new Date(START + Math.round(day * 86_400_000)).toISOString()
}

/** Six inductions over twelve days, the last on day 0. */
export const series: readonly Session[] = [-12, -10, -7, -5, -3, 0].map((day, at) => ({
  id: `s${at + 1}`,
  kind: 'induction',
  endedAt: on(day),
}))

export function booster(day: number): Session {
  return { id: `b${day}`, kind: 'booster', endedAt: on(day) }
}

/** PHQ-9 totals by day. */
export function phq9(...scores: readonly (readonly [day: number, total: number])[]): Score[] {
  return scores.map(([day, total]) => ({
    instrument: 'phq-9',
    at: on(day),
    total,
    source: 'text',
  }))
}

/** The outcomes of a history, by default of a patient with depression judged by PHQ-9. */
export function outcomesOf(
  history: History,
  at: string,
  protocol: Protocol = depressionProtocol,
): Outcomes {
  return outcomes(history, at, protocol)
}

/** A patient with a baseline of 20 and a series, and these scores after it. */
export function chart(
  scores: readonly (readonly [number, number])[],
  more: Partial<History> = {},
): History {
  return {
    sessions: series,
    scores: phq9([-13, 20], ...scores),
    safety: { openCrisis: false, maniaGate: false },
    ...more,
  }
}
