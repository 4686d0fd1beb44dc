import { describe, expect, it } from 'vitest'
import { answerRule, sourceOf } from '../../shared/chart/alert-rule.ts'
import { historyOf } from '../../shared/chart/history.ts'
import { AlertId } from '../../shared/vocabulary/ids.ts'
import { enrolled, instrumentId, Scenario } from './scenario.ts'

describe('an alert', () => {
  it('raised by an answer names instrument and item', () => {
    const rule = answerRule(instrumentId('safety-check'), 9)
    expect(rule).toBe('safety-check:item-10')
    expect(sourceOf(rule)).toEqual({ kind: 'answer', instrument: 'safety-check', item: 9 })
  })

  it.each(['safety-question-skipped', 'crisis-words:active', 'opted-out:stop', 'safety-check'])(
    'raised by the rule %s comes from no answer',
    (rule) => expect(sourceOf(rule)).toEqual({ kind: 'rule', name: rule }),
  )

  const usedOutside = (rule: string) => {
    const { chart } = new Scenario().given('2026-03-03T15:00:00Z', enrolled(), {
      type: 'AlertRaised',
      alertId: AlertId.parse('a1'),
      kind: 'overuse',
      level: 'urgent',
      escalation: 'urgent',
      rule,
      says: 'Strong urge to take more',
      about: 'c1:9',
    })
    return historyOf(chart).safety.nonClinicUse
  }

  it('of use outside the clinic is what the patient said in the safety check', () => {
    expect(usedOutside('safety-check:item-10')).toBe(true)
    expect(usedOutside('many-boosters')).toBe(false)
    expect(usedOutside('safety-check-of-ours:item-1')).toBe(false)
  })
})
