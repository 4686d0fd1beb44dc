// What cannot wait: no grave answer hides behind a milder one, a closed question, a SKIP or a machine.
import { describe, expect, it } from 'vitest'
import { CheckInId } from '../../shared/vocabulary/ids.ts'
import { at } from '../support/deps.ts'
import {
  acknowledge,
  answered,
  enter,
  finish,
  opened,
  patient,
  planned,
  type Scenario,
  started,
  treated,
  tuesday,
  wake,
} from './scenario.ts'

const minutes = (count: number) => new Date(Date.parse(tuesday) + count * 60_000).toISOString()
/** In the safety check, at the question about thoughts of death. */
const harmItem = 8
const atHarm = () =>
  treated().given(
    tuesday,
    opened('safety-check', 10, 'd1'),
    started,
    ...answered(1, 1, 0, 0, 1, 1, 1, 5),
  )
const openCrises = (story: Scenario) =>
  story.chart.alerts.filter((each) => each.kind === 'crisis' && !each.acknowledged)

describe('the question about death, answered again', () => {
  it('after the alert was acknowledged asks for a person again', () => {
    const story = atHarm().texted(minutes(1), '2')
    const { alertId } = story.chart.alerts[0]!
    story.when(minutes(2), acknowledge(alertId)).delivered(minutes(2))
    expect(openCrises(story)).toEqual([])
    story.texted(minutes(3), 'BACK').texted(minutes(4), '2')
    expect(openCrises(story)).toHaveLength(1)
    expect(story.of('PageRequested').map((each) => each.to)).toEqual(['topic', 'on-call'])
    expect(story.texts[0]).toContain('988')
  })

  it('the same way while a person is still being called pages nobody twice', () => {
    const story = atHarm().texted(minutes(1), '2').delivered(minutes(1))
    story.texted(minutes(2), 'BACK').texted(minutes(3), '2')
    expect(story.of('PageRequested')).toEqual([])
    expect(openCrises(story)).toHaveLength(1)
    expect(story.texts[0]).toContain('988')
  })

  it('more gravely lifts the alert and pages anew', () => {
    const story = treated().given(
      tuesday,
      opened('phq-9', 9),
      started,
      ...answered(0, 0, 0, 0, 0, 0, 0, 0),
    )
    story.texted(minutes(1), '1').delivered(minutes(1))
    expect(openCrises(story)[0]?.escalation).toBe('crisis-passive')
    // The check-in has ended with it; the clinic hears worse in the same words a minute on.
    story.when(minutes(2), enter('phq-9', minutes(2), [0, 0, 0, 0, 0, 0, 0, 0, 3]))
    expect(openCrises(story).map((each) => each.escalation)).toContain('crisis-active')
    expect(story.of('PageRequested')).toHaveLength(2)
  })

  it('more mildly changes nothing: only a person ends an alert', () => {
    const story = atHarm().texted(minutes(1), '2').delivered(minutes(1))
    story.texted(minutes(2), 'BACK').texted(minutes(3), '1')
    expect(openCrises(story)).toHaveLength(1)
    expect(story.chart.openCheckIn?.answers[harmItem]).toBe(1)
  })
})

describe('the question about death, left out', () => {
  it.each([
    ['safety-check', 10, [1, 1, 0, 0, 1, 1, 1, 5]],
    ['phq-9', 9, [0, 0, 0, 0, 0, 0, 0, 0]],
  ] as const)('in %s is asked by a person, at once', (instrument, items, before) => {
    const story = treated().given(
      tuesday,
      opened(instrument, items),
      started,
      ...answered(...before),
    )
    story.texted(minutes(1), 'SKIP')
    expect(story.of('AlertRaised')).toMatchObject([
      { kind: 'unclear-reply', level: 'urgent', rule: 'safety-question-skipped' },
    ])
  })

  it('any other question may be left out without more', () => {
    const story = treated().given(tuesday, opened('safety-check', 10, 'd1'), started)
    for (let item = 0; item < harmItem; item++) {
      story.texted(minutes(item), 'SKIP')
      expect(story.of('AlertRaised')).toEqual([])
    }
  })

  it('twice, by way of BACK, is one alert', () => {
    const story = atHarm()
      .texted(minutes(1), 'SKIP')
      .texted(minutes(2), 'BACK')
      .texted(minutes(3), 'SKIP')
    expect(story.chart.alerts).toHaveLength(1)
  })
})

describe('the question about death, answered in numbers it does not have', () => {
  it.each(['2 or 3', '2 o 3', 'two or three'])('that all mean yes, %s, rings', (body) => {
    const story = atHarm().texted(minutes(1), body)
    expect(openCrises(story)).toHaveLength(1)
    expect(story.texts[0]).toContain('988')
  })

  it.each(['1 or 2', '5', '1.5'])(
    'of which none is plain, %s, is read by a person soon',
    (body) => {
      const story = atHarm().texted(minutes(1), body)
      expect(story.of('AlertRaised')).toMatchObject([{ kind: 'unclear-reply', level: 'urgent' }])
      expect(story.chart.openCheckIn?.position).toBe(harmItem)
      expect(story.texts).toHaveLength(1)
    },
  )

  it('any other question with such a reply is asked once more in peace', () => {
    const story = treated().given(tuesday, opened('safety-check', 10, 'd1'), started)
    expect(story.texted(minutes(1), '5').of('AlertRaised')).toEqual([])
  })
})

describe('the question about driving', () => {
  const asked = () =>
    treated().given(tuesday, opened('safety-check', 10, 'd1'), started, ...answered(1))

  it.each(['I have not driven', "I haven't driven since my visit", 'no he manejado'])(
    'takes "%s" for a no, and nobody is worried',
    (body) => {
      const story = asked().texted(minutes(1), body)
      expect(story.of('AnswerGiven')).toMatchObject([{ value: 1 }])
      expect(story.of('AlertRaised')).toEqual([])
    },
  )

  it('is urgent at once while the patient has been told not to drive', () => {
    const evening = '2026-03-03T20:00:00Z'
    const story = treated()
      .given(evening, opened('safety-check', 10, 'd1'), started, ...answered(1))
      .texted('2026-03-03T20:01:00Z', '2')
    expect(story.of('AlertRaised')).toMatchObject([{ kind: 'side-effect', level: 'urgent' }])
    expect(story.of('PageRequested')).not.toEqual([])
  })

  it('is for office hours when that time is over', () => {
    const story = asked().texted(minutes(1), '2')
    expect(story.of('AlertRaised')).toMatchObject([{ kind: 'side-effect', level: 'routine' }])
  })

  it('does not take what goes on with a but', () => {
    const story = asked().texted(minutes(1), 'I have not driven but I will')
    expect(story.of('AnswerGiven')).toEqual([])
  })
})

describe('an answer that comes after the check-in was closed', () => {
  const atItem9 = () =>
    treated().given(tuesday, opened('phq-9', 9), started, ...answered(0, 0, 0, 0, 0, 0, 0, 0))
  const expired = () =>
    atItem9()
      .when(minutes(72 * 60), wake)
      .delivered(minutes(72 * 60))
  const late = 72 * 60 + 30

  it('is heard when it speaks of death: the alert, and the crisis text', () => {
    const story = expired().texted(minutes(late), '3')
    expect(story.of('AlertRaised')[0]).toMatchObject({
      kind: 'crisis',
      escalation: 'crisis-active',
    })
    expect(story.texts[0]).toContain('988')
  })

  it('is heard in words, too', () => {
    expect(expired().texted(minutes(late), 'nearly every day').of('AlertRaised')).toHaveLength(1)
  })

  it('is heard when a new session closed the check-in', () => {
    const story = atItem9()
      .given(minutes(30), planned('s2', minutes(60)))
      .when(minutes(120), finish('s2', minutes(120)))
      .delivered(minutes(120))
      .texted(minutes(125), '2')
    expect(story.of('AlertRaised')[0]?.kind).toBe('crisis')
  })

  it('is heard among all that remained, sent at once', () => {
    const story = treated()
      .given(tuesday, opened('phq-9', 9), started, ...answered(0, 0, 0, 0, 0, 0))
      .when(minutes(72 * 60), wake)
      .delivered(minutes(72 * 60))
      .texted(minutes(late), '0 1 2')
    expect(story.of('AlertRaised').map((each) => each.kind)).toEqual(['crisis'])
  })

  it('that says nothing of the kind is offered another check-in', () => {
    const story = expired().texted(minutes(late), '0')
    expect(story.of('AlertRaised')).toEqual([])
    expect(story.texts[0]).toContain('Reply 1 to start one')
  })

  describe('when the next invite is out already', () => {
    // The safety check of day 1 ends on day 4, and the next step is asked at once.
    const asked = () =>
      treated()
        .given(
          tuesday,
          opened('safety-check', 10, 'd1'),
          started,
          ...answered(1, 1, 0, 0, 1, 1, 1, 5),
        )
        .when(minutes(72 * 60), wake)
        .delivered(minutes(72 * 60))

    it('is heard, if it does not begin the new one', () => {
      const story = asked()
      expect(story.chart.openCheckIn).toMatchObject({ checkInId: 'c2', started: false })
      story.texted(minutes(late), '2')
      expect(story.of('AlertRaised')[0]?.kind).toBe('crisis')
      expect(story.texts[0]).toContain('988')
      // And the new one waits until the patient asks for it.
      expect(story.texts.slice(1)).toEqual([expect.stringContaining('CHECK')])
      expect(story.chart.openCheckIn?.held).toBe(true)
    })

    it('begins the new one with 1', () => {
      expect(asked().texted(minutes(late), '1').of('CheckInStarted')).toHaveLength(1)
    })

    it('is heard when it was on its way before the invite', () => {
      const story = asked().when(minutes(late), {
        type: 'ReceiveText',
        lift: null,
        from: patient.phone,
        messageId: 'slow',
        body: '2',
        sentAt: at(minutes(72 * 60 - 1)),
      })
      expect(story.of('AlertRaised')[0]?.kind).toBe('crisis')
      expect(story.chart.openCheckIn?.started).toBe(false)
    })

    it('is not taken from a second tap on another question', () => {
      const story = asked().texted(minutes(late), '1')
      story.when(minutes(late + 1), {
        type: 'ReceiveText',
        lift: null,
        from: patient.phone,
        messageId: 'tap',
        body: '2',
        sentAt: at(minutes(late - 1)),
      })
      expect(story.of('TextReceived')[0]?.as).toBe('late')
      expect(story.of('AlertRaised')).toEqual([])
    })
  })

  it('is heard from one who answers all at once, never having begun', () => {
    const story = treated()
      .given(tuesday, opened('phq-9', 9))
      .when(minutes(72 * 60), wake)
      .delivered(minutes(72 * 60))
    expect(story.texted(minutes(late), '1').of('AlertRaised')).toEqual([])
    story.texted(minutes(late + 1), '0 0 0 0 0 0 0 0 2')
    expect(story.of('AlertRaised')[0]?.kind).toBe('crisis')
  })

  it('that alarms the clinic without a text of its own is answered all the same', () => {
    const story = treated()
      .given(tuesday, opened('safety-check', 10, 'd1'), started, ...answered(1, 1, 0, 0, 1), {
        type: 'CheckInClosed',
        checkInId: CheckInId.parse('c1'),
        reason: 'expired',
      })
      .texted(minutes(30), '2')
    expect(story.of('AlertRaised')[0]).toMatchObject({ kind: 'side-effect', level: 'urgent' })
    expect(story.texts[0]).toContain('Reply 1 to start one')
  })

  it('two days later is still heard', () => {
    const story = expired().texted(minutes(72 * 60 + 48 * 60), '3')
    expect(story.of('AlertRaised').map((each) => each.kind)).toContain('crisis')
  })

  it('three days later is no answer any more', () => {
    const story = expired().texted(minutes(72 * 60 + 72 * 60 + 1), '3')
    expect(story.of('AlertRaised')).toEqual([])
  })
})

describe('a PHQ-9 entered as a bare total', () => {
  it.each([
    [24, undefined],
    [25, 'crisis-passive'],
    [26, 'crisis-active'],
    [27, 'crisis-active'],
  ])('of %s: item 9 is at least what the rest cannot make up (%s)', (total, escalation) => {
    const story = treated().when(minutes(1), enter('phq-9', minutes(0), total))
    const crisis = story.of('AlertRaised').find((each) => each.kind === 'crisis')
    expect(crisis?.escalation).toBe(escalation)
    expect(story.texts).toEqual([])
  })

  it('on a form of last year is looked at, but wakes nobody', () => {
    const story = treated().when(minutes(1), enter('phq-9', '2025-03-01T15:00:00Z', 27))
    expect(story.of('AlertRaised').filter((each) => each.kind === 'crisis')).toMatchObject([
      { level: 'urgent' },
    ])
  })
})

describe('a machine on the other side', () => {
  const auto = "I'm driving right now. I'll get back to you soon."
  const sendsTo = (story: Scenario, body: string, times = 200) => {
    let texts = 0
    let pages = 0
    for (let i = 0; i < times; i++) {
      story.texted(minutes(i / 20), body)
      texts += story.texts.length
      pages += story.of('PageRequested').length
      story.delivered(minutes(i / 20))
    }
    return { texts, pages }
  }

  it.each([
    ['with nothing open', () => treated()],
    ['with an invite out', () => treated().given(tuesday, opened('phq-9', 9))],
    ['in mid check-in', () => treated().given(tuesday, opened('phq-9', 9), started)],
  ])('%s is not argued with: eight replies an hour', (_, story) => {
    expect(sendsTo(story(), auto).texts).toBeLessThanOrEqual(9)
  })

  it('that asks for help is helped sixteen times an hour', () => {
    expect(sendsTo(treated(), 'INFO').texts).toBe(16)
  })

  it('that sends START again and again has its answer eight times an hour', () => {
    expect(sendsTo(treated(), 'START').texts).toBe(8)
  })

  it('or a storm of cries raises one alert, has eight replies, and pages once', () => {
    const story = treated()
    const { texts, pages } = sendsTo(story, 'I feel suicidal')
    expect(openCrises(story)).toMatchObject([{ findings: 200 }])
    expect(texts).toBe(8)
    expect(pages).toBe(2)
  })

  it('does not drown a graver cry', () => {
    const story = treated()
    sendsTo(story, 'I feel suicidal', 20)
    story.texted(minutes(2), 'I took all my pills')
    expect(story.of('AlertUpgraded')[0]?.escalation).toBe('crisis-imminent')
    expect(story.of('PageRequested')).not.toEqual([])
  })

  it('once a person has answered is no reason to hold the next alert back', () => {
    const story = treated()
    sendsTo(story, 'I want to die', 9)
    for (const { alertId } of openCrises(story)) story.when(minutes(1), acknowledge(alertId))
    story.texted(minutes(2), 'I want to die')
    expect(openCrises(story)).toHaveLength(1)
    expect(story.of('PageRequested').map((each) => each.to)).toEqual(['topic', 'on-call'])
  })

  it('an hour later is heard again', () => {
    const story = treated()
    sendsTo(story, auto, 20)
    expect(story.texted(minutes(70), 'where do I park on friday').texts).toHaveLength(1)
  })

  it('does not keep a patient from answering', () => {
    const story = treated().given(tuesday, opened('phq-9', 9), started)
    sendsTo(story, auto, 20)
    expect(story.texted(minutes(5), '2').of('AnswerGiven')).toHaveLength(1)
    expect(story.texts[0]).toContain('2/9')
  })
})
