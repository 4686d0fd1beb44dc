import { describe, expect, it } from 'vitest'
import type { CommandBody } from '../../shared/chart/commands.ts'
import { at, phone } from '../support/deps.ts'
import {
  acknowledge,
  consent,
  enrolled,
  finished,
  opened,
  optedOut,
  patient,
  planned,
  Scenario,
  sessionId,
  wake,
} from './scenario.ts'

const finish = (id: string, endedAt: string): CommandBody => ({
  type: 'FinishSession',
  sessionId: sessionId(id),
  startedAt: null,
  endedAt: at(endedAt),
  doseMg: null,
  note: null,
  route: 'iv',
  lot: null,
  weightKg: null,
  confirmed: 'as it was',
  by: 'nurse',
})
const plan = (id: string, startsAt: string): CommandBody => ({
  type: 'PlanSession',
  sessionId: sessionId(id),
  startsAt: at(startsAt),
  kind: 'induction',
  by: 'nurse',
})

// 11:00 in New York, in winter time.
const day0 = '2026-03-02T16:00:00Z'
const treated = () =>
  new Scenario().given('2026-03-01T15:00:00Z', enrolled(), planned('s1', '2026-03-02T15:00:00Z'))

describe('enrolment', () => {
  const enrol = (details = {}): CommandBody => ({
    type: 'Enrol',
    details: { ...patient, ...details },
    consent,
    by: 'nurse',
  })

  it('confirms by text, at any hour: someone has just signed up', () => {
    const story = new Scenario().when('2026-03-02T08:00:00Z', enrol())
    story.then('PatientEnrolled', 'TextRequested')
    expect(story.texts[0]).toMatch(/STOP to opt out/)
  })

  it('said again changes nothing', () => {
    new Scenario().when(day0, enrol()).when(day0, enrol()).thenNothing()
  })

  it('in Spanish speaks Spanish', () => {
    const story = new Scenario().when(day0, enrol({ language: 'es' }))
    expect(story.texts[0]).toMatch(/AYUDA|HELP/)
    expect(story.texts[0]).not.toMatch(/Reply|check-ins,/)
  })

  it('with a new number confirms to it, and a STOP from the old one does not follow', () => {
    const story = new Scenario()
      .given(day0, enrolled(), optedOut)
      .when(day0, enrol({ phone: phone('+12025550199') }))
    story.then('DetailsChanged', 'TextRequested')
    expect(story.chart.patient?.optedOutAt).toBeNull()
  })

  it('after withdrawal needs a newer consent', () => {
    const story = new Scenario()
      .given(day0, enrolled(), { type: 'PatientWithdrawn', reason: 'moved', by: 'nurse' })
      .when(day0, enrol())
    story.thenRefused('conflict')
  })
})

describe('a session', () => {
  it('is planned, moved and canceled', () => {
    const story = new Scenario().given(day0, enrolled())
    story.when(day0, plan('s1', '2026-03-05T15:00:00Z')).then('SessionPlanned')
    story.when(day0, plan('s1', '2026-03-05T15:00:00Z')).thenNothing()
    story.when(day0, plan('s1', '2026-03-06T15:00:00Z')).then('SessionMoved')
    const cancel: CommandBody = {
      type: 'CancelSession',
      sessionId: sessionId('s1'),
      reason: 'ill',
      by: 'nurse',
    }
    story.when(day0, cancel).then('SessionCanceled').when(day0, cancel).thenNothing()
    story.when(day0, plan('s1', '2026-03-07T15:00:00Z')).thenRefused('conflict')
  })

  it('finished sends the no-driving notice at once, until 24 hours after its end, local time', () => {
    const story = treated().when(day0, finish('s1', day0))
    story.then('SessionFinished', 'TextRequested', 'AdviceGiven')
    expect(story.texts[0]).toContain('Tue Mar 3, 11:00 AM')
    expect(story.of('TextRequested')[0]?.class).toBe('safety')
  })

  it('finished twice the same way is finished once; another end is a conflict', () => {
    const story = treated().when(day0, finish('s1', day0))
    story.when(day0, finish('s1', day0)).thenNothing()
    story.when(day0, finish('s1', '2026-03-02T15:30:00Z')).thenRefused('conflict')
  })

  it('cannot end in the future, nor before it starts, nor if nobody planned it', () => {
    treated().when(day0, finish('s1', '2026-03-02T16:06:00Z')).thenRefused('wrong')
    treated().when(day0, finish('s9', day0)).thenRefused('not-found')
    const story = treated().when(day0, {
      ...finish('s1', day0),
      startedAt: at('2026-03-02T17:00:00Z'),
    } as CommandBody)
    story.thenRefused('wrong')
  })

  it('entered days later sends no notice: it is no longer in force', () => {
    const story = treated().when('2026-03-05T16:00:00Z', finish('s1', day0))
    expect(story.of('TextRequested')).toEqual([])
  })

  it('closes the check-in that asked about the time before it', () => {
    const story = treated()
      .given(day0, opened('safety-check', 10, 'd1'))
      .when(day0, finish('s1', day0))
    expect(story.of('CheckInClosed')[0]?.reason).toBe('overtaken')
  })
})

describe('the no-driving notice', () => {
  const home = () => treated().when(day0, finish('s1', day0)).delivered(day0)

  it('comes again next morning before people set out, while in force', () => {
    const story = home().when('2026-03-03T11:59:00Z', wake).thenNothing()
    story.when('2026-03-03T12:00:00Z', wake).then('TextRequested')
    expect(story.texts[0]).toContain(
      'Still no driving, machines, alcohol or big decisions until Tue Mar 3, 11:00 AM',
    )
    story.delivered('2026-03-03T12:00:00Z').when('2026-03-03T12:01:00Z', wake).thenNothing()
  })

  it('leaves the safety check to the contact window', () => {
    const story = home().when('2026-03-03T12:00:00Z', wake).delivered('2026-03-03T12:00:00Z')
    story.when('2026-03-03T15:00:00Z', wake).then('CheckInOpened', 'TextRequested')
    expect(story.of('TextRequested')[0]).toMatchObject({
      class: 'safety',
      purpose: { kind: 'invite' },
    })
  })

  it.each([
    ['2026-03-02T12:40:00Z', true], // 07:40
    ['2026-03-02T13:40:00Z', true], // 08:40: the way to work is at stake
    ['2026-03-02T12:00:00Z', false], // 07:00: over by then
    ['2026-03-03T03:30:00Z', true], // 22:30
    ['2026-03-03T05:30:00Z', true], // 00:30: the same morning
  ])('of a session that ended at %s comes at seven: %s', (end, comes) => {
    const story = new Scenario()
      .given('2026-03-01T15:00:00Z', enrolled(), planned('s1', '2026-03-02T10:00:00Z'))
      .when(end, finish('s1', end))
      .delivered(end)
      .when('2026-03-03T12:00:00Z', wake)
    const notices = story.of('TextRequested').filter((each) => each.purpose.kind === 'notice')
    expect(notices).toHaveLength(comes ? 1 : 0)
  })

  it('follows the patient to a new number', () => {
    const story = home().when('2026-03-02T18:00:00Z', {
      type: 'Enrol',
      details: { ...patient, phone: phone('+12025550199') },
      consent,
      by: 'nurse',
    })
    expect(story.of('TextRequested').map((each) => each.purpose.kind)).toEqual(['opt-in', 'notice'])
  })

  it('that the carrier refuses is the clinic’s to bring', () => {
    const sent = treated().when(day0, finish('s1', day0))
    const story = sent.when(day0, {
      type: 'ReportDispatch',
      results: [
        { kind: 'text-refused', textId: sent.chart.openTexts[0]!.textId, reason: 'invalid-number' },
      ],
    })
    expect(story.of('AlertRaised')[0]).toMatchObject({
      kind: 'undelivered-notice',
      level: 'urgent',
    })
  })

  it('that never arrived is told by the carrier, late, and paged once', () => {
    const story = home()
    const failed: CommandBody = {
      type: 'ReportDelivery',
      carrierId: 'carrier-t1',
      delivered: false,
      reason: 'unreachable',
    }
    story.when('2026-03-02T18:00:00Z', failed)
    story.then('TextUndelivered', 'AlertRaised', 'PageRequested')
    story.when('2026-03-02T18:00:00Z', failed).thenNothing()
  })

  describe('after the clinic has seen to one that did not arrive', () => {
    const lost = (carrierId: string): CommandBody => ({
      type: 'ReportDelivery',
      carrierId,
      delivered: false,
      reason: 'unreachable',
    })
    const seenTo = () => {
      const story = home().when('2026-03-02T18:00:00Z', lost('carrier-t1'))
      const [alert] = story.of('AlertRaised')
      return story.when('2026-03-02T18:10:00Z', acknowledge(alert!.alertId))
    }

    it('is told again when the next one does not either', () => {
      const story = seenTo().when('2026-03-03T12:00:00Z', wake)
      expect(story.of('TextRequested')[0]?.purpose).toMatchObject({ part: 'morning' })
      const { textId } = story.of('TextRequested')[0]!
      story
        .delivered('2026-03-03T12:00:00Z')
        .when('2026-03-03T12:30:00Z', lost(`carrier-${textId}`))
      story.then('TextUndelivered', 'AlertRaised', 'PageRequested')
      expect(story.chart.alerts.at(-1)).toMatchObject({
        kind: 'undelivered-notice',
        acknowledged: null,
      })
    })

    it('is told again of one that was on its way when they did: they may count on it', () => {
      const story = home()
        .when('2026-03-02T17:00:00Z', {
          type: 'Enrol',
          details: { ...patient, phone: phone('+12025550199') },
          consent,
          by: 'nurse',
        })
        .delivered('2026-03-02T17:00:00Z')
      const again = story.chart.awaitedTexts.at(-1)!.carrierId
      story.when('2026-03-02T18:00:00Z', lost('carrier-t1')).delivered('2026-03-02T18:01:00Z')
      story.when('2026-03-02T18:10:00Z', acknowledge(story.chart.alerts[0]!.alertId))
      story.when('2026-03-02T18:20:00Z', lost(again))
      story.then('TextUndelivered', 'AlertUpgraded', 'PageRequested')
    })

    it('says why the last one did not', () => {
      const story = treated().when(day0, finish('s1', day0))
      const { textId } = story.chart.openTexts[0]!
      story.when('2026-03-02T16:01:00Z', wake).when('2026-03-02T16:03:00Z', wake)
      expect(story.chart.alerts[0]).toMatchObject({ rule: 'undelivered:not-sent-yet' })
      story.when('2026-03-02T16:04:00Z', acknowledge(story.chart.alerts[0]!.alertId))
      story.when('2026-03-02T16:04:30Z', {
        type: 'ReportDispatch',
        results: [{ kind: 'text-refused', textId, reason: 'invalid-number' }],
      })
      const [alert] = story.chart.alerts
      expect(alert).toMatchObject({ rule: 'undelivered:invalid-number', acknowledged: null })
    })

    it('is not told again and again of one that does not leave', () => {
      const story = treated().when(day0, finish('s1', day0))
      story.when('2026-03-02T16:01:00Z', wake).when('2026-03-02T16:03:00Z', wake)
      story.when('2026-03-02T16:04:00Z', acknowledge(story.chart.alerts[0]!.alertId))
      story.when('2026-03-02T16:05:00Z', wake).then('PageFailed', 'TextRetried')
      story.when('2026-03-02T16:07:00Z', wake).then('TextRetried')
    })
  })

  it('is tried again when nobody reports back, and the clinic is told when it takes long', () => {
    const story = treated().when(day0, finish('s1', day0))
    story.when('2026-03-02T16:00:59Z', wake).thenNothing()
    story.when('2026-03-02T16:01:00Z', wake).then('TextRetried')
    story.when('2026-03-02T16:03:00Z', wake).then('AlertRaised', 'PageRequested', 'TextRetried')
  })

  it('pages the clinic in place of a text after STOP', () => {
    const story = treated().given(day0, optedOut).when(day0, finish('s1', day0))
    expect(story.of('TextRequested')).toEqual([])
    expect(story.of('AlertRaised')[0]?.kind).toBe('undelivered-notice')
  })
})

describe('the ride reminder', () => {
  it('goes out the evening before, with the clinic’s own preparation, once', () => {
    const story = new Scenario().given(
      '2026-03-02T15:00:00Z',
      enrolled(),
      planned('s1', '2026-03-05T15:00:00Z'),
    )
    story.when('2026-03-04T22:59:00Z', wake).thenNothing()
    story.when('2026-03-05T00:00:00Z', wake).then('TextRequested')
    expect(story.texts[0]).toContain('Nothing to eat for 4 hours before')
    story.delivered('2026-03-05T00:00:00Z').when('2026-03-05T00:01:00Z', wake).thenNothing()
  })

  it('follows a session that is moved', () => {
    const story = new Scenario()
      .given('2026-03-02T15:00:00Z', enrolled(), planned('s1', '2026-03-04T15:00:00Z'))
      .when('2026-03-04T00:00:00Z', wake)
      .delivered('2026-03-04T00:00:00Z')
      .when('2026-03-04T01:00:00Z', plan('s1', '2026-03-09T15:00:00Z'))
      .delivered('2026-03-04T01:00:00Z')
    story.when('2026-03-08T23:30:00Z', wake).then('TextRequested')
  })

  it('that comes too late for the evening waits for the morning', () => {
    const story = new Scenario().given(
      '2026-03-02T15:00:00Z',
      enrolled(),
      planned('s1', '2026-03-09T15:00:00Z'),
    )
    story.when('2026-03-09T01:00:00Z', wake).then('TextRequested', 'TextDeferred')
    story.when('2026-03-09T12:59:00Z', wake).thenNothing()
    story.when('2026-03-09T14:00:00Z', wake).then('TextRetried')
  })

  it('is not sent once the session has begun', () => {
    const story = new Scenario().given(
      '2026-03-02T15:00:00Z',
      enrolled(),
      planned('s1', '2026-03-03T13:00:00Z'),
    )
    story.when('2026-03-03T13:30:00Z', wake).thenNothing()
  })

  it('has its place even in a week of sessions', () => {
    const story = new Scenario().given('2026-03-02T14:00:00Z', enrolled())
    for (const [index, day] of ['03', '05', '07', '10', '12', '14'].entries())
      story.given('2026-03-02T14:00:00Z', planned(`s${index + 1}`, `2026-03-${day}T15:00:00Z`))
    const rides: string[] = []
    for (let hour = 0; hour < 24 * 14; hour++) {
      const now = new Date(Date.parse('2026-03-02T14:00:00Z') + hour * 3_600_000).toISOString()
      const due = story.chart.sessions.find(
        (each) =>
          each.state === 'planned' && Date.parse(each.startsAt) + 3_600_000 <= Date.parse(now),
      )
      if (due) story.when(now, finish(due.sessionId, now)).delivered(now)
      story.when(now, wake)
      rides.push(
        ...story
          .of('TextRequested')
          .filter((each) => each.purpose.kind === 'ride')
          .map(() => now),
      )
      story.delivered(now)
    }
    expect(rides).toHaveLength(6)
  })
})

describe('withdrawal and pause', () => {
  it('a paused patient gets notices but no reminders', () => {
    const story = treated()
      .given(day0, { type: 'MessagingPaused', reason: 'holiday', by: 'nurse' })
      .when(day0, finish('s1', day0))
      .delivered(day0)
    story.when('2026-03-03T15:00:00Z', wake)
    expect(story.of('TextRequested').map((each) => each.class)).toEqual(['safety'])
    story.delivered('2026-03-03T15:00:00Z').when('2026-03-20T15:00:00Z', wake)
    expect(story.of('TextRequested')).toEqual([])
  })

  it('a withdrawn patient gets nothing, and an old session entered late still restarts nothing', () => {
    const story = treated()
      .given(day0, finished('s1', day0), { type: 'PatientWithdrawn', reason: 'moved', by: 'nurse' })
      .when('2026-03-10T15:00:00Z', wake)
    expect(story.of('TextRequested')).toEqual([])
  })
})
