import { describe, expect, it } from 'vitest'
import type { CommandBody } from '../../shared/chart/commands.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { at, demo } from '../support/deps.ts'
import {
  acknowledge,
  enrolled,
  enter,
  finish,
  finished,
  plan,
  planned,
  Scenario,
  scored,
  sessionId,
  wake,
} from './scenario.ts'

const lossOn = '2026-03-21T15:00:00Z'
/** A Monday, nine in the morning in New York. */
const decidedOn = '2026-03-23T13:00:00Z'
const day = (days: number, from = decidedOn) =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString()

const decide = (
  decision: 'accept' | 'defer' | 'decline',
  until: string | null = null,
): CommandBody => ({
  type: 'DecideBooster',
  decision,
  until: until === null ? null : at(until),
  reason: 'talked it over',
  by: 'dr-a',
})

/** A responder whose loss is confirmed. */
const lost = (points = 15) =>
  new Scenario()
    .given(
      '2026-03-01T15:00:00Z',
      enrolled(),
      planned('s1', '2026-03-02T15:00:00Z'),
      scored(22, '2026-03-01T15:00:00Z'),
    )
    .given('2026-03-02T16:00:00Z', finished('s1', '2026-03-02T16:00:00Z'))
    .given('2026-03-10T15:00:00Z', scored(5, '2026-03-10T15:00:00Z'))
    .given('2026-03-17T15:00:00Z', scored(14, '2026-03-17T15:00:00Z'))
    .when(lossOn, enter('phq-9', lossOn, points))

const accepted = () => lost().when(decidedOn, decide('accept'))

const said = (story: Scenario, kind = 'booster-unbooked') => [
  ...story.of('AlertRaised').filter((each) => each.kind === kind),
  ...story
    .of('AlertUpgraded')
    .filter(({ alertId }) =>
      story.chart.alerts.some((each) => each.alertId === alertId && each.kind === kind),
    ),
]

const open = ({ chart }: Scenario, kind = 'booster-unbooked') =>
  chart.alerts.filter((each) => each.kind === kind && !each.acknowledged)

/** Days after the decision on which the clinic was asked, up to so many. */
function daysAsked(story: Scenario, days: number, each: (now: string) => void = () => {}) {
  const asked: number[] = []
  story.walk(decidedOn, day(days), 360, (now) => {
    if (said(story).length > 0) asked.push((Date.parse(now) - Date.parse(decidedOn)) / 86_400_000)
    each(now)
  })
  return asked
}

describe('an accepted booster', () => {
  it('that nobody books is asked about once the lead time is over', () => {
    const story = accepted()
    expect(daysAsked(story, 60)).toEqual([5])
    expect(open(story)).toMatchObject([{ level: 'routine', rule: 'accepted-unbooked' }])
  })

  it('is asked about by the lead time that the clinic has set', () => {
    const slow: Clinic = {
      ...demo,
      advice: { depression: { leadDays: 12, dueSoonProbability: 0.3 } },
    }
    expect(daysAsked(accepted().under(slow), 60)).toEqual([12])
  })

  it('is asked about again a week after somebody has ended the alert, for as long as none is booked', () => {
    const story = accepted()
    const end = (now: string) => {
      for (const { alertId } of open(story)) story.when(now, acknowledge(alertId))
    }
    expect(daysAsked(story, 27, end)).toEqual([5, 12, 19, 26])
  })

  it('that is booked is asked about no more, unless the session comes off the plan', () => {
    const story = accepted().when(day(1), plan('b1', day(8), 'booster'))
    expect(daysAsked(story, 12)).toEqual([])
    const off: CommandBody = {
      type: 'CancelSession',
      sessionId: sessionId('b1'),
      reason: 'ill',
      by: 'nurse',
    }
    const canceled = accepted()
      .when(day(1), plan('b1', day(8), 'booster'))
      .when(day(6), off)
    expect(daysAsked(canceled, 12)).toEqual([7])
  })

  it('whose session is never said to have taken place is asked about after it', () => {
    const story = accepted().when(day(1), plan('b1', day(3), 'booster'))
    expect(daysAsked(story, 12)).toEqual([8])
    expect(open(story, 'session-unconfirmed')).toHaveLength(1)
  })

  it.each([
    ['planning a session', plan('b1', day(9), 'booster'), 'planned'],
    ['another decision', decide('decline'), 'decline'],
  ] as const)('is answered for by %s', (_, said, disposition) => {
    const story = accepted().when(day(5), wake).when(day(6), said)
    expect(story.of('AlertAcknowledged')).toMatchObject([
      { disposition, clearedForTreatment: false },
    ])
    expect(open(story)).toEqual([])
  })

  it('that was given is over', () => {
    const story = accepted()
      .when(day(1), plan('b1', day(1), 'booster'))
      .when(day(1), finish('b1', day(1)))
    expect(daysAsked(story, 30)).toEqual([])
  })

  it('is urgent once things have got worse, booked at no time', () => {
    const story = accepted().when(day(5), wake)
    story.when(day(6), enter('phq-9', day(6), 22))
    expect(said(story)).toMatchObject([{ level: 'urgent', rule: 'worse-since-decision' }])
    expect(open(story)).toHaveLength(1)
    expect(said(story.when(day(7), enter('phq-9', day(7), 23)))).toEqual([])
  })

  it('is urgent before its time too, but not with a session on the plan', () => {
    const worse = (story: Scenario) => said(story.when(day(2), enter('phq-9', day(2), 22)))
    expect(worse(accepted())).toMatchObject([{ level: 'urgent' }])
    expect(worse(accepted().when(day(1), plan('b1', day(4), 'booster')))).toEqual([])
  })

  it('that was stored before anybody followed up is asked about', () => {
    const story = lost().given(decidedOn, {
      type: 'BoosterDecided',
      decision: 'accept',
      until: null,
      reason: 'agreed',
      adviceStatus: 'due-now',
      by: 'dr-a',
    })
    story.when(day(60), wake)
    expect(said(story)).toMatchObject([{ level: 'routine' }])
  })

  it('of a patient who has left is nobody’s to book', () => {
    const story = accepted().when(day(1), { type: 'Withdraw', reason: 'moved', by: 'nurse' })
    expect(daysAsked(story, 30)).toEqual([])
  })
})

describe('a deferred booster', () => {
  it('comes back as the advice itself where that still asks for one', () => {
    const story = lost().when(decidedOn, decide('defer', day(10)))
    story.when(day(8), enter('phq-9', day(8), 15))
    story.when(day(10), wake)
    expect(said(story, 'booster')).toHaveLength(1)
    expect(open(story)).toEqual([])
  })

  it('is asked about on its date where the advice asks for none', () => {
    const story = lost().when(decidedOn, decide('defer', day(30)))
    const asked = daysAsked(story, 40)
    expect(story.chart.advice?.status).toBe('insufficient-data')
    expect(asked).toEqual([30])
  })

  it('without a date is asked about after a week', () => {
    const story = lost(6).when(decidedOn, decide('defer'))
    expect(daysAsked(story, 20)).toEqual([7])
  })

  it('is asked about at once when things get worse, and again on its date', () => {
    const story = lost().when(decidedOn, decide('defer', day(25)))
    story.when(day(6), enter('phq-9', day(6), 22))
    expect(said(story)).toMatchObject([{ level: 'urgent' }])
    story.when(day(7), acknowledge(open(story)[0]!.alertId))
    expect(daysAsked(story, 30)).toEqual([25])
  })
})

describe('a declined booster', () => {
  it('stays declined while things stay as they are', () => {
    const story = lost().when(decidedOn, decide('decline'))
    for (const week of [1, 2, 3]) story.when(day(7 * week), enter('phq-9', day(7 * week), 15))
    expect(open(story)).toEqual([])
    expect(open(story, 'booster')).toEqual([])
  })

  it('is asked about when things get worse, and on its date if it has one', () => {
    const worse = lost().when(decidedOn, decide('decline'))
    worse.when(day(7), enter('phq-9', day(7), 23))
    expect(said(worse)).toMatchObject([{ level: 'urgent', rule: 'worse-since-decision' }])
    expect(daysAsked(lost(6).when(decidedOn, decide('decline', day(15))), 30)).toEqual([15])
  })
})
