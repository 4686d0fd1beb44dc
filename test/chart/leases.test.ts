import { describe, expect, it } from 'vitest'
import { nextDueAt } from '../../shared/chart/agenda.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import { at, demo } from '../support/deps.ts'
import { enrolled, planned, Scenario, sessionId, wake } from './scenario.ts'

const now = '2026-03-02T15:00:00.000Z'
const minutesLater = (minutes: number) =>
  at(new Date(Date.parse(now) + minutes * 60_000).toISOString())

/** A finished session whose notice SNS does not take, for so many minutes of wake-ups. */
function unsent(minutes: number): Scenario {
  const story = new Scenario().given(now, enrolled(), planned('s1', now)).when(now, {
    type: 'FinishSession',
    sessionId: sessionId('s1'),
    startedAt: null,
    endedAt: at(now),
    doseMg: null,
    note: null,
    route: 'iv',
    lot: null,
    weightKg: null,
    confirmed: 'as it was',
    by: 'nurse',
  })
  for (let minute = 1; minute <= minutes; minute++) story.when(minutesLater(minute), wake)
  return story
}

describe('what could not be sent', () => {
  it('belongs to the invocation that committed it for a minute', () => {
    expect(nextDueAt(policyFor(demo), unsent(0).chart, at(now))).toBe(minutesLater(1))
  })

  it.each([10, 30, 120])(
    'is tried again within two minutes, if it is about safety, after %i',
    (minutes) => {
      const { chart } = unsent(minutes)
      expect(chart.openTexts.map((each) => each.class)).toContain('safety')
      expect(chart.openPages.length).toBeGreaterThan(0)
      for (const { leasedAt } of [...chart.openTexts, ...chart.openPages])
        expect(minutes - (Date.parse(leasedAt) - Date.parse(now)) / 60_000).toBeLessThan(2)
    },
  )

  it('is given up after hours of trying, with the clinic told long before', () => {
    const { chart } = unsent(240)
    expect(chart.openTexts).toEqual([])
    expect(chart.alerts.map((each) => each.kind)).toContain('undelivered-notice')
  })
})
