import { describe, expect, it } from 'vitest'
import type { CommandBody } from '../../shared/chart/commands.ts'
import { at } from '../support/deps.ts'
import { enrolled, finished, planned, Scenario, scored, wake } from './scenario.ts'

// A Tuesday, 11:00 in New York: the clinic is open.
const open = '2026-03-03T16:00:00Z'
const night = '2026-03-04T05:00:00Z'
const inCrisis = (time = open) =>
  new Scenario().given(time, enrolled()).texted(time, 'i wish i was dead').delivered(time)
const acknowledge = (story: Scenario, by = 'dr-a'): CommandBody => ({
  type: 'AcknowledgeAlert',
  alertId: story.chart.alerts[0]!.alertId,
  by,
  disposition: 'reached-safe',
  note: 'safe',
  clearedForTreatment: true,
})

describe('an unacknowledged crisis', () => {
  it('goes to the second person after an hour in clinic hours', () => {
    const story = inCrisis().when('2026-03-03T16:59:00Z', wake).thenNothing()
    story
      .when('2026-03-03T17:00:00Z', wake)
      .then('AlertEscalated', 'PageRequested', 'PageRequested')
    expect(story.of('PageRequested').map((each) => each.contact)).toEqual([1, 1])
  })

  it('at night waits no longer than an hour after the clinic opens', () => {
    const story = inCrisis(night).when('2026-03-04T13:59:00Z', wake).thenNothing()
    story
      .when('2026-03-04T14:00:00Z', wake)
      .then('AlertEscalated', 'PageRequested', 'PageRequested')
  })

  it('is paged again and again, ever slower, until a person ends it', () => {
    const story = inCrisis()
    const pages: string[] = []
    for (let minute = 0; minute < 3 * 24 * 60; minute++) {
      const now = new Date(Date.parse(open) + minute * 60_000).toISOString()
      story.when(now, wake)
      if (story.of('AlertEscalated').length > 0) pages.push(now)
      if (story.chart.openPages.length > 0) story.delivered(now)
    }
    expect(pages.length).toBeGreaterThan(18)
    expect(pages.length).toBeLessThan(30)
    story.when('2026-03-06T17:00:00Z', acknowledge(story))
    story.when('2026-03-20T16:00:00Z', wake)
    expect(story.of('AlertEscalated')).toEqual([])
  })

  it('with a plan in it is escalated within five minutes, at night too', () => {
    const story = new Scenario()
      .given(night, enrolled())
      .texted(night, 'I took all my pills')
      .delivered(night)
    story.when('2026-03-04T05:05:00Z', wake)
    expect(story.of('AlertEscalated')).toHaveLength(1)
  })
})

describe('acknowledging', () => {
  it('names who, and ends the pages; twice the same is nothing, another person is told', () => {
    const story = inCrisis()
    story.when(open, acknowledge(story))
    expect(story.of('AlertAcknowledged')[0]).toMatchObject({
      by: 'dr-a',
      disposition: 'reached-safe',
    })
    story.when(open, acknowledge(story)).thenNothing()
    story.when(open, acknowledge(story, 'dr-b')).thenRefused('conflict')
  })

  it('of an alert that does not exist is refused', () => {
    const story = inCrisis()
    const ask = { ...acknowledge(story), alertId: 'nope' } as CommandBody
    story.when(open, ask).thenRefused('not-found')
  })

  it('lets the advice go on where safety had held it', () => {
    const story = new Scenario()
      .given(
        '2026-02-20T16:00:00Z',
        enrolled(),
        planned('s1', '2026-02-21T15:00:00Z'),
        scored(20, '2026-02-20T15:00:00Z'),
      )
      .given('2026-02-21T16:00:00Z', finished('s1', '2026-02-21T16:00:00Z'))
      .given('2026-02-28T16:00:00Z', scored(6, '2026-02-28T16:00:00Z'))
      .texted(open, 'I want to die')
    story.when(open, wake)
    const before = story.chart.advice?.status
    story.when(open, acknowledge(story))
    expect(story.chart.advice?.status).not.toBe('safety-first')
    expect(before).not.toBe('no-change')
  })
})

describe('pages', () => {
  it('that cannot leave while SNS is down keep no chart from going on', () => {
    const sunday = '2026-03-08T15:01:00Z'
    const story = new Scenario()
      .given(open, enrolled())
      .texted(sunday, 'the garden is in bloom and the dog is happy')
    story.when('2026-03-09T12:01:00Z', wake)
    expect(story.of('AlertEscalated')).toMatchObject([{ step: 1 }])
    expect(story.of('PageRequested')).toEqual([])
  })

  it('that nobody reports on are tried again', () => {
    const story = new Scenario().given(open, enrolled()).texted(open, 'I want to die')
    story.when('2026-03-03T16:01:00Z', wake).then('TextRetried', 'PageRetried', 'PageRetried')
  })

  it('of a matter that can wait come in clinic hours only', () => {
    const friday = '2026-03-06T22:00:00Z'
    const story = new Scenario().given(friday, enrolled()).texted(friday, 'STOP').delivered(friday)
    for (let hour = 1; hour < 24 * 14; hour++) {
      const now = new Date(Date.parse(friday) + hour * 3_600_000)
      story.when(now.toISOString(), wake)
      if (story.of('AlertEscalated').length === 0) continue
      expect([1, 2, 3, 4, 5]).toContain(now.getUTCDay())
      expect(now.getUTCHours()).toBeGreaterThanOrEqual(12)
      story.delivered(now.toISOString())
    }
  })
})

describe('a message that nobody reads', () => {
  it('is paged about twice on its day, and then stands in each morning’s digest', () => {
    const story = new Scenario().given(open, enrolled()).texted(open, 'where do I park tomorrow')
    const pages = story.of('PageRequested').map(({ to }) => `${open.slice(5, 13)} ${to}`)
    story.delivered(open).walk(open, '2026-03-07T16:00:00Z', 60, (now) => {
      for (const { to } of story.of('PageRequested')) pages.push(`${now.slice(5, 13)} ${to}`)
    })
    expect(pages).toEqual([
      '03-03T16 topic',
      '03-03T20 topic',
      '03-04T13 digest',
      '03-05T13 digest',
      '03-06T13 digest',
    ])
  })
})

describe('the booster alert', () => {
  const lost = () =>
    new Scenario()
      .given(
        '2026-03-01T15:00:00Z',
        enrolled(),
        planned('s1', '2026-03-02T15:00:00Z'),
        scored(20, '2026-03-01T15:00:00Z'),
      )
      .given('2026-03-02T16:00:00Z', finished('s1', '2026-03-02T16:00:00Z'))
      .given('2026-03-10T15:00:00Z', scored(6, '2026-03-10T15:00:00Z'))
      .given('2026-03-17T15:00:00Z', scored(14, '2026-03-17T15:00:00Z'))
  const enter = (total: number, takenAt: string): CommandBody => ({
    type: 'EnterScore',
    instrument: 'phq-9' as never,
    takenAt: at(takenAt),
    answers: null,
    total,
    by: 'nurse',
  })

  it('is raised when loss of response is confirmed, once for the episode', () => {
    const story = lost().when('2026-03-21T15:00:00Z', enter(15, '2026-03-21T15:00:00Z'))
    expect(story.chart.advice?.status).toBe('due-now')
    expect(story.of('AlertRaised').map((each) => each.kind)).toEqual(['unclear-reply', 'booster'])
    story.when('2026-03-24T15:00:00Z', enter(16, '2026-03-24T15:00:00Z'))
    expect(story.of('AlertRaised')).toEqual([])
  })

  it('one bad score only asks again, in three days', () => {
    const story = lost().when('2026-03-17T15:00:01Z', enter(14, '2026-03-17T15:00:01Z'))
    expect(story.chart.advice?.status).toBe('watch')
    story.when('2026-03-20T15:00:00Z', wake)
    expect(story.of('CheckInOpened')[0]).toMatchObject({ instrument: 'phq-9' })
  })

  it('is silent while a clinician has put it off', () => {
    const defer: CommandBody = {
      type: 'DecideBooster',
      decision: 'defer',
      until: at('2026-04-10T15:00:00Z'),
      reason: 'on holiday',
      by: 'dr-a',
    }
    const story = lost().when('2026-03-18T15:00:00Z', defer)
    expect(story.of('BoosterDecided')).toHaveLength(1)
    story.when('2026-03-18T15:00:00Z', {
      ...defer,
      until: at('2026-03-01T15:00:00Z'),
    } as CommandBody)
    story.thenRefused('wrong')
  })
})
