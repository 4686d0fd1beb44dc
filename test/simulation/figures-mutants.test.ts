// The simulator must be able to find figures that are not what the record says.
import { expect, it } from 'vitest'
import { policyFor } from '../../shared/chart/policy.ts'
import type { ChartState } from '../../shared/chart/state.ts'
import { wholeChart } from '../../shared/chart/whole.ts'
import { figures } from '../../simulation/invariants/figures.ts'
import { day, usual } from '../letter/charts.ts'
import { demo, key } from '../support/deps.ts'

const whole = wholeChart(key('p1'), usual().commits)

function found(chart: ChartState): readonly string[] {
  const says: string[] = []
  const ledger = {
    now: () => Date.parse(day(82)),
    fail: (_: string, __: unknown, what: string) => says.push(what),
  }
  for (const { end } of figures)
    end?.(
      ...([ledger, { policy: policyFor(demo), chart, whole }] as unknown as Parameters<typeof end>),
    )
  return says
}

it('finds nothing where the chart at hand says what its commits do', () => {
  expect(found(whole)).toEqual([])
})

it.each([
  ['a session', 'episodes', { sessions: whole.sessions.slice(1) }],
  ['a score', 'episodes', { scores: whole.scores.slice(1) }],
  ['a check-in', 'checkIns', { closedCheckIns: [] }],
  ['a decision', 'decisions', { decisions: [] }],
  [
    'when an alert was seen to',
    'alerts',
    { alerts: whole.alerts.map((each) => ({ ...each, actedAt: null })) },
  ],
] as [string, string, Partial<ChartState>][])(
  'finds a chart that forgets %s',
  (_, part, change) => {
    expect(found({ ...whole, ...change })).toContain(`${part} are others`)
  },
)
