// What patients write in their own words: nothing of it is lost, and a storm of it buries nobody.
import { describe, expect, it } from 'vitest'
import { at } from '../support/deps.ts'
import {
  acknowledge,
  answered,
  opened,
  patient,
  type Scenario,
  started,
  treated,
  tuesday,
  wake,
} from './scenario.ts'

const withdraw = { type: 'Withdraw', reason: 'moved away', by: 'dr-a' } as const
const minutes = (count: number) => new Date(Date.parse(tuesday) + count * 60_000).toISOString()
const openOf = (story: Scenario, kind: string) =>
  story.chart.alerts.filter((each) => each.kind === kind && !each.acknowledged)
const wordsOf = (story: Scenario, kind: string) =>
  openOf(story, kind).flatMap(({ parts }) => parts.map(({ text }) => text))

describe('an alert that is reopened again and again', () => {
  const reopened = (times: number) => {
    const story = treated().texted(minutes(0), 'I feel suicidal').delivered(minutes(0))
    const { alertId } = openOf(story, 'crisis')[0]!
    for (let time = 1; time <= times; time++)
      story
        .delivered(minutes(4 * time - 2))
        .when(minutes(4 * time - 2), acknowledge(alertId))
        .texted(minutes(4 * time), 'I feel suicidal')
    return story
  }

  it('pages four times in an hour', () => {
    expect(reopened(4).of('PageRequested')).toHaveLength(2)
  })

  it('then stands open, and escalates by its own clock', () => {
    const story = reopened(5)
    expect(story.of('PageRequested')).toEqual([])
    expect(openOf(story, 'crisis')).toHaveLength(1)
    const [{ pagedAt } = { pagedAt: '' }] = openOf(story, 'crisis')
    story
      .delivered(minutes(20))
      .when(new Date(Date.parse(pagedAt) + 15 * 60_000).toISOString(), wake)
    expect(story.of('AlertEscalated')).toHaveLength(1)
    expect(story.of('PageRequested')).toHaveLength(2)
  })

  it('pages at once for what is graver', () => {
    const story = reopened(5).delivered(minutes(20)).texted(minutes(21), 'I took all my pills')
    expect(story.of('AlertUpgraded')[0]?.escalation).toBe('crisis-imminent')
    expect(story.of('PageRequested')).toHaveLength(2)
  })
})

describe('after an emergency', () => {
  const cry = 'my chest hurts and i cant breathe'

  it('a check-in that was only offered waits too, until CHECK', () => {
    const story = treated().given(tuesday, opened('phq-9', 9)).texted(minutes(1), cry)
    expect(story.chart.openCheckIn?.held).toBe(true)
    story.delivered(minutes(1)).texted(minutes(2), '1')
    expect(story.chart.openCheckIn).toMatchObject({ held: true, started: false })
    story.texted(minutes(3), 'CHECK')
    expect(story.chart.openCheckIn).toMatchObject({ held: false, started: true })
    expect(story.texts[0]).toContain('0')
  })

  it('nobody is nudged', () => {
    const story = treated().given(tuesday, opened('phq-9', 9)).texted(minutes(1), cry)
    const asked: string[] = []
    story.delivered(minutes(1)).walk(minutes(60), minutes(71 * 60), 60, () =>
      asked.push(
        ...story
          .of('TextRequested')
          .map(({ purpose }) => purpose.kind)
          .filter((kind) => kind === 'nudge'),
      ),
    )
    expect(asked).toEqual([])
  })
})

describe('a reply that cannot be read', () => {
  const asked = () => treated().given(tuesday, opened('phq-9', 9), started, ...answered(1))

  it('for the third time joins what the clinic was told of, with its words', () => {
    const story = asked()
    for (const [at, body] of ['hmm', 'blurp', 'no idea'].entries())
      story.texted(minutes(at), body).delivered(minutes(at))
    expect(wordsOf(story, 'unclear-reply')).toEqual(['blurp', 'no idea'])
  })
})

describe('what a patient writes', () => {
  it('never makes the chart forget what was raised for other reasons', () => {
    const story = treated().texted(minutes(0), 'STOP')
    story.when(minutes(1), acknowledge(openOf(story, 'opted-out')[0]!.alertId))
    story.texted(minutes(2), 'START')
    for (let text = 1; text <= 40; text++) {
      story.texted(minutes(60 * text), `do you have parking behind the building, row ${text}`)
      story.when(minutes(60 * text + 1), acknowledge(openOf(story, 'message')[0]!.alertId))
    }
    expect(story.chart.alerts.filter(({ kind }) => kind === 'opted-out')).toHaveLength(1)
    expect(story.chart.alerts.length).toBeLessThan(20)
  })
})

describe('somebody else', () => {
  it('who tells of a death after a withdrawal is heard, and nothing is sent', () => {
    const story = treated().when(minutes(1), withdraw)
    story.texted(minutes(2), 'This is her husband. She passed away on Sunday.')
    expect(openOf(story, 'wrong-person')).toMatchObject([{ level: 'urgent' }])
    expect(story.texts).toEqual([])
    expect(story.chart.patient?.optedOutAt).not.toBeNull()
  })

  const deaths = [
    'Ann killed herself last night',
    'Ann se suicid\u00f3 anoche',
    'Ann overdosed and died',
  ]

  it.each(deaths)('who tells "%s" is in no danger, and nothing is sent but a farewell', (body) => {
    const story = treated().texted(minutes(1), body)
    expect(openOf(story, 'crisis')).toEqual([])
    expect(openOf(story, 'concern')).toEqual([])
    expect(openOf(story, 'wrong-person')).toMatchObject([{ level: 'urgent' }])
    expect(story.texts).toHaveLength(1)
    expect(story.chart.patient?.optedOutAt).not.toBeNull()
  })

  const bereaved = [
    'Ann died and I want to die too',
    'Ann muri\u00f3 y yo tambi\u00e9n me quiero morir',
  ]

  it.each(bereaved)('who tells "%s" is rung for and answered once, and left alone', (body) => {
    const story = treated().texted(minutes(1), body)
    expect(openOf(story, 'crisis')).toHaveLength(1)
    expect(openOf(story, 'wrong-person')).toMatchObject([{ level: 'urgent' }])
    expect(story.texts).toHaveLength(1)
    expect(story.texts[0]).toContain('988')
    expect(story.chart.patient?.optedOutAt).not.toBeNull()
  })

  it('who grieves for their own is no bringer of news: texts go on', () => {
    const story = treated().texted(minutes(1), 'my mom passed away')
    expect(openOf(story, 'wrong-person')).toEqual([])
    expect(story.chart.patient?.optedOutAt).toBeNull()
  })

  it('in danger is rung for, and the clinic hears whose phone it is', () => {
    const story = treated().texted(minutes(1), 'wrong number. but I want to die')
    expect(openOf(story, 'crisis')).toHaveLength(1)
    expect(openOf(story, 'wrong-person')).toHaveLength(1)
  })
})

describe('what the model alone hears', () => {
  const lifted = (body: string) =>
    treated().when(minutes(1), {
      type: 'ReceiveText',
      lift: 'crisis-passive',
      from: patient.phone,
      messageId: 'm1',
      body,
      sentAt: at(minutes(1)),
    })

  it('rings for a patient', () => {
    expect(openOf(lifted('the lamp is out and so am i'), 'crisis')).toHaveLength(1)
  })

  it.each([
    "This is Ann's mom, she's sleeping and can't answer you now",
    'I am not a patient of yours',
    'new phone, who is this?',
    'habla su esposo, est\u00e1 dormida',
  ])('of somebody else, "%s", rings for nobody and has a reader', (body) => {
    const story = lifted(body)
    expect(openOf(story, 'crisis')).toEqual([])
    expect(openOf(story, 'concern')).toHaveLength(1)
    expect(openOf(story, 'wrong-person')).toHaveLength(1)
  })
})

describe('a worry told with the last word of a number', () => {
  it.each(['STOP, I relapsed', 'wrong number, and I relapsed'])('"%s" has one reply', (body) => {
    const story = treated().texted(minutes(1), body)
    expect(openOf(story, 'concern')).toHaveLength(1)
    expect(story.texts).toHaveLength(1)
    expect(story.chart.patient?.optedOutAt).not.toBeNull()
  })
})

describe('a STOP', () => {
  it('that comes a second time with words has a reader for them', () => {
    const story = treated().texted(minutes(1), 'STOP').delivered(minutes(1))
    story.texted(minutes(2), 'STOP. the tide comes in tonight')
    expect(wordsOf(story, 'message')).toEqual(['STOP. the tide comes in tonight'])
    expect(story.texts).toEqual([])
  })

  it.each(['STOP', 'unsubscribe', 'stop stop stop'])('of bare words, %s, has none', (body) => {
    const story = treated().texted(minutes(1), 'STOP').delivered(minutes(1))
    expect(story.texted(minutes(2), body).of('AlertRaised')).toEqual([])
  })
})

it('shows the end of a long text beside its beginning', () => {
  const long = `${'It was a long day. '.repeat(60)}I have the pills here and I will take them tonight.`
  const story = treated().texted(minutes(0), long)
  const [alert] = story.chart.alerts
  expect(alert?.kind).toBe('crisis')
  expect(alert?.parts[0]?.text).toMatch(/^It was a long day.* \u2026 .*I will take them tonight\.$/)
  expect(alert?.parts[0]?.text?.length).toBeLessThanOrEqual(500)
})

describe('an answer of self-harm to a question that was closed', () => {
  const hours = (count: number, past = 0) => minutes(60 * count + past)
  const closed = () =>
    treated()
      .given(tuesday, opened('phq-9', 9), started, ...answered(0, 0, 0, 0, 0, 0, 0, 0))
      .when(hours(73), wake)
  const crisisTexts = (story: Scenario) =>
    story.of('TextRequested').filter(({ purpose }) => purpose.kind === 'crisis').length

  it('sent over and over has eight replies in the hour, while a person is called for it', () => {
    const story = closed()
    let replies = 0
    for (let minute = 0; minute < 20; minute++)
      replies += crisisTexts(story.texted(hours(73, minute + 1), '2'))
    expect(replies).toBe(8)
    expect(openOf(story, 'crisis')).toHaveLength(1)
  })

  it('that is the graver one has its reply all the same', () => {
    const story = closed()
    for (let minute = 0; minute < 12; minute++) story.texted(hours(73, minute + 1), '1')
    expect(crisisTexts(story)).toBe(0)
    expect(crisisTexts(story.texted(hours(73, 13), '3'))).toBe(1)
  })
})
