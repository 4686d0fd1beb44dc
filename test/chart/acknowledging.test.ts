import { describe, expect, it } from 'vitest'
import type { ChartEvent } from '../../shared/chart/events.ts'
import { AlertId } from '../../shared/vocabulary/ids.ts'
import { acknowledge, enrolled, enter, finished, planned, Scenario } from './scenario.ts'

// A Tuesday, 11:00 in New York: the clinic is open.
const open = '2026-03-03T16:00:00Z'
const later = '2026-03-04T16:00:00Z'

const treated = () =>
  new Scenario()
    .given('2026-03-01T15:00:00Z', enrolled(), planned('s1', '2026-03-02T15:00:00Z'))
    .given('2026-03-02T16:00:00Z', finished('s1', '2026-03-02T16:00:00Z'))

const raised = (id: string, kind: 'crisis' | 'overuse', rule: string): ChartEvent => ({
  type: 'AlertRaised',
  alertId: AlertId.parse(id),
  kind,
  level: kind === 'crisis' ? 'emergency' : 'urgent',
  escalation: kind === 'crisis' ? 'crisis-active' : 'urgent',
  rule,
  says: 'as found',
  about: id,
})

const ended = (id: string, clearedForTreatment?: boolean): ChartEvent => ({
  type: 'AlertAcknowledged',
  alertId: AlertId.parse(id),
  by: 'dr-a',
  disposition: 'reached',
  note: '',
  ...(clearedForTreatment === undefined ? {} : { clearedForTreatment }),
})

/** What is advised after one more score. */
const statusOf = (story: Scenario) =>
  story.when(later, enter('phq-9', later, 5)).chart.advice?.status

describe('an acknowledgement', () => {
  it('stored before clearing was asked for counts as one that clears', () => {
    const story = treated()
      .given(open, raised('a1', 'crisis', 'text:x'))
      .given(open, ended('a1'))
    expect(statusOf(story)).not.toBe('safety-first')
    expect(story.chart.alerts[0]?.acknowledged).toMatchObject({ clearedForTreatment: true })
  })

  it('that does not clear keeps safety first', () => {
    const story = treated()
      .given(open, raised('a1', 'crisis', 'text:x'))
      .given(open, ended('a1', false))
    expect(statusOf(story)).toBe('safety-first')
  })

  it('of what holds nobody from treatment leaves nothing behind', () => {
    const story = treated()
      .given(open, raised('a1', 'overuse', 'frequent-boosters'))
      .given(open, ended('a1', false))
    expect(statusOf(story)).not.toBe('safety-first')
  })

  it('of use outside the clinic holds, whichever of its parts told of it', () => {
    const story = treated()
      .given(open, raised('a1', 'overuse', 'frequent-boosters'))
      .given(open, {
        type: 'AlertJoined',
        alertId: AlertId.parse('a1'),
        rule: 'safety-check:item-10',
        says: 'Uses ketamine elsewhere',
        about: 'c1:9',
      })
      .given(open, ended('a1', false))
    expect(statusOf(story)).toBe('safety-first')
  })
})

describe('a hold', () => {
  it('can still be ended after fifty more alerts, by the alert that left it', () => {
    const story = treated()
      .given(open, raised('a0', 'crisis', 'text:x'))
      .given(open, ended('a0', false))
    for (let count = 1; count <= 50; count++)
      story
        .given(open, raised(`a${count}`, 'overuse', 'frequent-boosters'))
        .given(open, ended(`a${count}`, false))
    expect(story.chart.alerts.length).toBeLessThan(35)
    const clear = { ...acknowledge('a0'), clearedForTreatment: true }
    story.when(later, clear as typeof clear & { type: 'AcknowledgeAlert' })
    expect(story.chart.holds).toEqual([])
  })

  it('is one for each reason, however often it comes', () => {
    const story = treated()
    for (let count = 1; count <= 50; count++)
      story
        .given(open, raised(`a${count}`, 'crisis', 'text:x'))
        .given(open, ended(`a${count}`, false))
    expect(story.chart.holds).toMatchObject([{ reason: 'openCrisis', alertId: 'a50' }])
  })

  it('outlives a decision on a booster, which clears nobody', () => {
    const story = treated()
      .given(open, raised('a1', 'crisis', 'text:x'), { ...raised('a2', 'overuse', 'x') })
      .given(open, ended('a1', false))
    story.given(open, { ...raised('a3', 'overuse', 'x'), kind: 'booster' } as ChartEvent)
    story.when(later, {
      type: 'DecideBooster',
      decision: 'accept',
      until: null,
      reason: 'agreed',
      by: 'dr-a',
    })
    expect(story.chart.alerts.find(({ kind }) => kind === 'booster')?.acknowledged).not.toBeNull()
    expect(statusOf(story)).toBe('safety-first')
  })
})
