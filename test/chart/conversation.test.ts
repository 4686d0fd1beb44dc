import { describe, expect, it } from 'vitest'
import { messagingOf } from '../../shared/chart/contact.ts'
import { at } from '../support/deps.ts'
import {
  answered,
  enrolled,
  instrumentId,
  opened,
  optedOut,
  patient,
  Scenario,
  started,
  wake,
} from './scenario.ts'

const monday = '2026-03-09T15:00:00Z'
const invited = (patientId?: string) =>
  new Scenario(patientId).given(monday, enrolled()).given(monday, opened('phq-9', 9))
const going = (...values: number[]) => invited().given(monday, started, ...answered(...values))

describe('an invited patient', () => {
  it('starts with 1 and is asked the first item with stem and key', () => {
    const story = invited().texted(monday, '1')
    story.then('TextReceived', 'CheckInStarted', 'TextRequested')
    expect(story.texts[0]).toContain('Over the last 2 weeks, how often have you been bothered')
    expect(story.texts[0]).toContain('1/9 Little interest or pleasure in doing things')
    expect(story.texts[0]).toContain('0=Not at all 1=Several days')
  })

  it('may answer everything at once, without starting first', () => {
    const story = invited().texted(monday, '0 1 2 1 0 0 1 0 0')
    expect(story.of('AnswerGiven').map((each) => each.value)).toEqual([0, 1, 2, 1, 0, 0, 1, 0, 0])
    expect(story.of('ScoreRecorded')[0]).toMatchObject({
      total: 5,
      prorated: false,
      source: 'text',
    })
    expect(story.chart.openCheckIn).toBeNull()
  })

  it('is told how to start after anything else', () => {
    const story = invited().texted(monday, 'hello')
    story.then('TextReceived', 'TextRequested')
    expect(story.texts[0]).toContain('Reply 1 to start')
  })

  it('has a reader for the question whether anybody is there', () => {
    const story = invited().texted(monday, 'hello?')
    expect(story.of('AlertRaised')).toMatchObject([{ kind: 'message' }])
  })

  it('puts it off with LATER, three hours, and gets the invite again then', () => {
    const story = invited().texted(monday, 'later')
    expect(story.of('CheckInPutOff')[0]?.until).toBe('2026-03-09T18:00:00.000Z')
    story.delivered(monday).when('2026-03-09T17:59:00Z', wake).thenNothing()
    story.when('2026-03-09T18:00:00Z', wake).then('TextRequested')
    expect(story.of('TextRequested')[0]?.purpose.kind).toBe('again')
  })

  it('who put it off late in the evening hears of it in the morning', () => {
    const story = new Scenario()
      .given(monday, enrolled())
      .given('2026-03-09T22:00:00Z', opened('phq-9', 9))
      .texted('2026-03-09T22:30:00Z', 'LATER')
      .delivered('2026-03-09T22:30:00Z')
    story.when('2026-03-10T02:00:00Z', wake).thenNothing()
    story.when('2026-03-10T14:00:00Z', wake).then('TextRequested')
  })
})

describe('a patient answering', () => {
  it('gets the bare next item', () => {
    const story = going().texted(monday, '2')
    story.then('TextReceived', 'AnswerGiven', 'TextRequested')
    expect(story.texts).toEqual(['2/9 Feeling down, depressed, or hopeless'])
  })

  it.each([
    ['several days', 1],
    ['NEARLY EVERY DAY', 3],
    ['two', 2],
    ['٢', 2],
    ['casi todos los dias', 3],
  ])('is understood when writing %s', (body, value) => {
    expect(going().texted(monday, body).of('AnswerGiven')[0]?.value).toBe(value)
  })

  it.each(['10', '½', 'not 3', '-1', '', '🙂', 'x'.repeat(1600), 'שלום', '2 or 3'])(
    'is asked again with help after %j',
    (body) => {
      const story = going().texted(monday, body)
      story.then('TextReceived', 'AnswerUnreadable', 'TextRequested')
      expect(story.of('TextReceived')[0]?.as).toBe('unreadable')
      expect(story.texts[0]).toContain('0=Not at all')
    },
  )

  it('who is unreadable twice keeps the item, and the clinic is told once', () => {
    const story = going().texted(monday, 'hm').texted(monday, 'hmm')
    expect(story.of('AlertRaised')[0]).toMatchObject({ kind: 'unclear-reply', level: 'routine' })
    expect(story.chart.openCheckIn?.position).toBe(0)
    story.texted(monday, 'hmmm')
    expect(story.of('AlertRaised')).toHaveLength(0)
    expect(story.texts).toHaveLength(1)
  })

  it('goes BACK to the last item and may answer it anew', () => {
    const story = going(3, 3).texted(monday, 'back')
    expect(story.texts[0]).toContain('2/9')
    story.texted(monday, '0')
    expect(story.chart.openCheckIn?.answers).toEqual([3, 0])
    expect(story.texts[0]).toContain('3/9')
  })

  it('is told when there is nothing to go BACK to', () => {
    const story = going().texted(monday, 'BACK')
    story.then('TextReceived', 'TextRequested')
    expect(story.texts[0]).toContain('1/9')
  })

  it('may SKIP one item; the score is prorated by the rule of the scale', () => {
    const story = going(2, 2, 2, 2, 2, 2, 2).texted(monday, 'skip').texted(monday, '0')
    expect(story.of('ScoreRecorded')[0]).toMatchObject({ total: 16, prorated: true })
  })

  it('who skips item 9 has no score, and the clinic asks', () => {
    const story = going(2, 2, 2, 2, 2, 2, 2, 2).texted(monday, 'skip')
    expect(story.of('ScoreRecorded')).toHaveLength(0)
    expect(story.of('NotScored')[0]?.reason).toBe('required-missing')
    expect(story.of('AlertRaised')[0]).toMatchObject({ kind: 'unclear-reply', level: 'urgent' })
  })

  it('may send all that remain at once, half-way', () => {
    const story = going(1, 1, 1).texted(monday, '110000')
    expect(story.of('ScoreRecorded')[0]?.total).toBe(5)
  })

  it('is told how many are left when the count is wrong', () => {
    expect(going(1, 1, 1).texted(monday, '1 1 0').texts[0]).toContain('6 questions left')
  })

  it('whose text is older than the question has not answered it', () => {
    const story = going(1)
    story.when('2026-03-09T15:00:10Z', {
      type: 'ReceiveText',
      lift: null,
      from: patient.phone,
      messageId: 'late-1',
      body: '1',
      sentAt: story.chart.openCheckIn!.askedAt,
    })
    expect(story.of('AnswerGiven')).toHaveLength(1)
    story.when('2026-03-09T15:00:20Z', {
      type: 'ReceiveText',
      lift: null,
      from: patient.phone,
      messageId: 'late-2',
      body: '3',
      sentAt: story.chart.patient!.enrolledAt,
    })
    expect(story.of('TextReceived')[0]?.as).toBe('late')
    expect(story.of('AnswerGiven')).toHaveLength(0)
    expect(story.texts[0]).toContain('3/9')
  })

  it('twice over the network is heard once', () => {
    const ask = {
      type: 'ReceiveText',
      lift: null,
      from: patient.phone,
      messageId: 'm',
      body: '2',
      sentAt: going().chart.at!,
    } as const
    const story = going().when(monday, ask, 'sms:m')
    expect(story.of('AnswerGiven')).toHaveLength(1)
    story.when(monday, ask, 'sms:m').thenNothing()
  })

  it('goes on to what follows in the same sitting', () => {
    const story = new Scenario()
      .given(monday, enrolled({ condition: 'bipolar-depression' }))
      .given(monday, opened('phq-9', 9, 'f1', ['mania-gate']), started)
      .texted(monday, '000000000')
    story.then(
      'TextReceived',
      ...Array.from({ length: 9 }, () => 'AnswerGiven' as const),
      'CheckInClosed',
      'ScoreRecorded',
      'CheckInOpened',
      'TextRequested',
    )
    expect(story.texts[0]).toContain('A few more questions')
    story.texted(monday, '1').texted(monday, '2')
    expect(story.of('AlertRaised')[0]).toMatchObject({ kind: 'mania', level: 'urgent' })
    expect(story.chart.openCheckIn).toBeNull()
  })

  it('whose short form is high is given the full scale at once', () => {
    const story = new Scenario()
      .given(monday, enrolled({ condition: 'chronic-pain' }))
      .given(monday, opened('phq-2', 2), started)
      .texted(monday, '2 2')
    expect(story.of('CheckInOpened')[0]).toMatchObject({ instrument: 'phq-9', inSitting: true })
  })
})

describe('a crisis', () => {
  it('item 9 of 1 or more texts 988 and pages at once, then goes on', () => {
    const story = going(0, 0, 0, 0, 0, 0, 0, 0).texted(monday, '1')
    const raised = story.of('AlertRaised')[0]
    expect(raised).toMatchObject({
      kind: 'crisis',
      level: 'emergency',
      escalation: 'crisis-passive',
    })
    expect(story.of('PageRequested').map((each) => each.to)).toEqual(['topic', 'on-call'])
    expect(story.texts[0]).toMatch(/988.*alerted our team/s)
    expect(story.of('TextRequested').map((each) => each.class)).toEqual(['safety', 'reply'])
    expect(story.of('ScoreRecorded')[0]?.total).toBe(1)
  })

  it('is more pressing at 2 or 3', () => {
    const story = going(0, 0, 0, 0, 0, 0, 0, 0).texted(monday, '3')
    expect(story.of('AlertRaised')[0]?.escalation).toBe('crisis-active')
    expect(story.of('AlertRaised')[0]?.says).toContain('nearly every day')
  })

  it('is acted on before the check-in is finished', () => {
    const story = new Scenario()
      .given(monday, enrolled())
      .given(monday, opened('safety-check', 10, 'd1'), started, ...answered(1, 1, 0, 0, 1, 1, 1, 5))
      .texted(monday, '2')
    expect(story.of('AlertRaised')[0]).toMatchObject({ kind: 'crisis', level: 'emergency' })
    expect(story.texts).toHaveLength(2)
    expect(story.texts[1]).toContain('CHECK')
    expect(story.texted(monday, 'check').texts[0]).toContain('10/10')
  })

  it('in words is heard in the middle of a check-in, and the item stands', () => {
    const story = going(1).texted(monday, 'I want to die')
    expect(story.of('TextReceived')[0]?.as).toBe('crisis')
    expect(story.texts[0]).toContain('988')
    expect(story.texts).toHaveLength(2)
    expect(story.chart.openCheckIn?.position).toBe(1)
  })

  it('with a plan must be answered sooner', () => {
    const story = new Scenario().given(monday, enrolled()).texted(monday, 'I took all my pills')
    expect(story.of('AlertRaised')[0]?.escalation).toBe('crisis-imminent')
  })

  it('joins the alert that is open, with its words, and pages nobody twice', () => {
    const story = going().texted(monday, 'i wish i was dead').delivered(monday)
    story.texted(monday, 'no reason to live')
    expect(story.of('AlertJoined')).toHaveLength(1)
    expect(story.of('PageRequested')).toEqual([])
    expect(story.chart.alerts[0]).toMatchObject({
      findings: 2,
      parts: [{ text: 'i wish i was dead' }, { text: 'no reason to live' }],
    })
  })

  it('that is graver lifts the open one, and pages at once', () => {
    const story = going().texted(monday, 'i wish i was dead').delivered(monday)
    story.texted(monday, 'I took all my pills')
    expect(story.of('AlertUpgraded')[0]?.escalation).toBe('crisis-imminent')
    expect(story.of('PageRequested').filter(({ to }) => to === 'on-call')).toHaveLength(1)
    expect(story.chart.alerts.filter(({ kind }) => kind === 'crisis')).toHaveLength(1)
  })

  it('after STOP pages the clinic and texts nothing', () => {
    const story = going().given(monday, optedOut).texted(monday, 'I want to kill myself')
    expect(story.of('AlertRaised').map((each) => each.kind)).toContain('crisis')
    expect(story.texts).toEqual([])
  })

  it('chest pain texts 911 and pages as an emergency', () => {
    const story = new Scenario()
      .given(monday, enrolled())
      .given(monday, opened('safety-check', 10, 'd1'), started, ...answered(1, 1, 0, 0))
      .texted(monday, '2')
    expect(story.of('AlertRaised')[0]).toMatchObject({ kind: 'side-effect', level: 'emergency' })
    expect(story.texts[0]).toContain('call 911 now')
  })

  it('entered in the clinic raises the alert and texts nothing', () => {
    const story = new Scenario().given(monday, enrolled()).when(monday, {
      type: 'EnterScore',
      instrument: instrumentId('phq-9'),
      takenAt: at(monday),
      answers: [0, 0, 0, 0, 0, 0, 0, 0, 2],
      total: null,
      by: 'nurse',
    })
    expect(story.of('AlertRaised')[0]?.kind).toBe('crisis')
    expect(story.texts).toEqual([])
  })
})

describe('keywords', () => {
  const quiet = () => new Scenario().given(monday, enrolled())

  it('HELP is answered at any time, in the middle of a check-in too', () => {
    expect(going().texted(monday, 'help').texts[0]).toContain('Reply STOP to opt out')
  })

  it('STOP is confirmed once, closes the check-in, and tells the clinic', () => {
    const story = going(1).texted(monday, 'Stop')
    story.then('TextReceived', 'CheckInClosed', 'OptedOut', 'TextRequested', 'AlertRaised')
    story.texted(monday, 'STOP').then('TextReceived')
    story.texted(monday, 'hello').then('TextReceived')
    story.texted(monday, 'HELP').then('TextReceived')
  })

  it('START sent before the STOP, and handed on after it, does not undo it', () => {
    const story = quiet().texted('2026-03-02T16:05:00Z', 'STOP')
    const late = (sentAt: string) =>
      story.when('2026-03-02T16:09:00Z', {
        type: 'ReceiveText',
        lift: null,
        from: story.phone,
        messageId: sentAt,
        body: 'START',
        sentAt: at(sentAt),
      })
    late('2026-03-02T16:04:00Z').then('TextReceived')
    expect(messagingOf(story.chart)).toBe('opted-out')
    late('2026-03-02T16:06:00Z')
    story.then('TextReceived', 'OptedIn', 'TextRequested', 'AlertAcknowledged')
    expect(messagingOf(story.chart)).toBe('active')
  })

  it('plain wording counts as STOP', () => {
    expect(quiet().texted(monday, 'please stop texting me').of('OptedOut')).toHaveLength(1)
  })

  it('START after STOP brings the texts back', () => {
    const story = quiet().given(monday, optedOut).texted('2026-03-09T15:00:01Z', 'START')
    story.then('TextReceived', 'OptedIn', 'TextRequested')
  })

  it('START in the very moment of the STOP does not', () => {
    quiet().given(monday, optedOut).texted(monday, 'START').then('TextReceived')
  })

  it('a wrong number is left in peace, and the clinic checks it', () => {
    const story = quiet().texted(monday, 'wrong number')
    expect(story.of('OptedOut')[0]?.how).toBe('wrong-number')
    expect(story.texts[0]).not.toContain('Clinic')
  })

  it('a stray number is answered, but a machine is not argued with', () => {
    const story = quiet()
    for (let i = 0; i < 8; i++) expect(story.texted(monday, '7').texts).toHaveLength(1)
    story.texted(monday, '7').then('TextReceived')
    expect(story.of('TextReceived')[0]?.as).toBe('loop')
    expect(story.texted('2026-03-09T16:30:00Z', '7').texts).toHaveLength(1)
  })

  it('free text is listed with its words, and told once who reads it', () => {
    const story = quiet().texted(monday, 'my sister is visiting from ohio')
    expect(story.texts[0]).toContain('clinic hours')
    expect(story.chart.alerts[0]).toMatchObject({
      kind: 'message',
      level: 'routine',
      parts: [{ text: 'my sister is visiting from ohio' }],
    })
    story.texted(monday, 'she brought the big suitcase').then('TextReceived', 'AlertJoined')
    expect(story.chart.alerts).toHaveLength(1)
  })

  it.each(['thanks', 'ok', 'gracias'])('"%s" needs neither reply nor reader', (words) => {
    quiet().texted(monday, words).then('TextReceived')
  })

  it('a patient who answers on a page is never asked by text', () => {
    const story = new Scenario()
      .given(monday, enrolled({ checkInBy: 'link' }))
      .given(monday, opened('phq-9', 9))
      .texted(monday, '1')
    expect(story.of('CheckInStarted')).toHaveLength(0)
    expect(story.texts[0]).toContain('{link}')
  })
})

describe('a check-in nobody answers', () => {
  it('is nudged after 24 and 48 hours and closed after 72', () => {
    const story = invited()
    story.when('2026-03-10T14:59:00Z', wake).thenNothing()
    story.when('2026-03-10T15:00:00Z', wake).then('TextRequested').delivered('2026-03-10T15:00:00Z')
    story.when('2026-03-11T15:00:00Z', wake).then('TextRequested').delivered('2026-03-11T15:00:00Z')
    story.when('2026-03-12T15:00:00Z', wake).then('CheckInClosed')
    expect(story.chart.missedInARow).toBe(1)
  })

  it('half answered is scored only if the scale allows', () => {
    const few = going(1, 1, 1).when('2026-03-12T15:00:00Z', wake)
    expect(few.of('NotScored')[0]?.reason).toBe('required-missing')
    expect(few.chart.missedInARow).toBe(0)
    const enough = new Scenario()
      .given(monday, enrolled({ condition: 'anxiety' }))
      .given(monday, opened('gad-7', 7), started, ...answered(1, 1, 1, 1, 1, 1))
      .when('2026-03-12T15:00:00Z', wake)
    expect(enough.of('ScoreRecorded')[0]).toMatchObject({ total: 7, prorated: true })
  })

  it('with the question about death asked and left standing is asked on by a person', () => {
    const story = going(0, 0, 0, 0, 0, 0, 0, 0).when('2026-03-12T15:00:00Z', wake)
    expect(story.of('AlertRaised')[0]).toMatchObject({
      kind: 'unclear-reply',
      level: 'urgent',
      rule: 'safety-question-unanswered',
    })
  })

  it('twice in a row raises silent', () => {
    const story = invited().when('2026-03-12T15:00:00Z', wake)
    expect(story.of('AlertRaised')).toHaveLength(0)
    story.given('2026-03-16T15:00:00Z', opened('phq-9', 9, 'f2')).when('2026-03-19T15:00:00Z', wake)
    expect(story.of('AlertRaised')[0]?.kind).toBe('silent')
  })
})
