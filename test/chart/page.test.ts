// Answers on the page behind a link: one command each, recorded as texted ones are.
import { describe, expect, it } from 'vitest'
import type { CommandBody } from '../../shared/chart/commands.ts'
import { linkedCheckIn, linkMark } from '../../shared/chart/link.ts'
import { CheckInId } from '../../shared/vocabulary/ids.ts'
import { demo } from '../support/deps.ts'
import {
  answered,
  enrolled,
  finished,
  opened,
  planned,
  Scenario,
  scored,
  started,
  wake,
} from './scenario.ts'

const monday = '2026-03-09T15:00:00Z'
const later = '2026-03-09T15:05:00Z'
const c1 = CheckInId.parse('c1')
const says = (item: number, value: number | null): CommandBody => ({
  type: 'AnswerOnPage',
  checkInId: c1,
  item,
  value,
})
const back = (item: number): CommandBody => ({ type: 'GoBackOnPage', checkInId: c1, item })
const begin: CommandBody = { type: 'BeginOnPage', checkInId: c1 }
const askLink: CommandBody = { type: 'RequestLink' }

const invited = (details = {}) =>
  new Scenario()
    .given(monday, enrolled({ checkInBy: 'link', ...details }))
    .given(monday, opened('phq-9', 9))
const going = (...values: number[]) => invited().given(monday, started, ...answered(...values))

describe('an answer on the page', () => {
  it('is recorded, and texts nothing', () => {
    invited().when(later, begin).then('CheckInStarted')
    going().when(later, says(0, 2)).then('AnswerGiven')
    expect(going(1, 2).when(later, says(2, 3)).chart.openCheckIn?.answers).toEqual([1, 2, 3])
  })

  it('sent twice is one answer', () => {
    going(1, 2).when(later, says(1, 2)).thenNothing()
  })

  it('changed after the browser went back takes the place of the first', () => {
    const story = going(1, 2, 0).when(later, says(1, 3)).then('WentBack', 'AnswerGiven')
    expect(story.chart.openCheckIn).toMatchObject({ answers: [1, 3, 0], position: 2 })
  })

  it('to a question not reached yet, or that is none of its answers, changes nothing', () => {
    going(1).when(later, says(3, 0)).thenRefused('conflict')
    going(1).when(later, says(1, 7)).thenRefused('wrong')
    going(1)
      .when(later, { ...says(1, 0), checkInId: CheckInId.parse('c9') } as CommandBody)
      .thenRefused('conflict')
  })

  it('left out is asked about by a person where it is about self-harm', () => {
    const story = going(1, 1, 1, 1, 1, 1, 1, 1).when(later, says(8, null))
    expect(story.of('ItemSkipped')).toHaveLength(1)
    expect(story.of('AlertRaised')[0]).toMatchObject({ kind: 'unclear-reply', level: 'urgent' })
  })

  it('that tells of danger in the middle of a check-in holds the advice at once', () => {
    const story = new Scenario()
      .given(
        '2026-03-01T15:00:00Z',
        enrolled({ checkInBy: 'link' }),
        planned('s1', '2026-03-08T15:00:00Z'),
        scored(20, '2026-03-01T15:00:00Z'),
      )
      .given('2026-03-08T16:00:00Z', finished('s1', '2026-03-08T16:00:00Z'))
      .given(monday, opened('safety-check', 10), started, ...answered(1, 1))
      .when(later, says(2, 3))
    expect(story.of('AlertRaised')[0]).toMatchObject({ kind: 'side-effect', level: 'urgent' })
    expect(story.chart.openCheckIn?.answers).toEqual([1, 1, 3])
    expect(story.chart.advice?.status).toBe('safety-first')
  })

  it('the last gives the score, once, and the advice', () => {
    const story = going(1, 1, 1, 1, 1, 1, 1, 1).when(later, says(8, 0))
    expect(story.of('ScoreRecorded')[0]).toMatchObject({ total: 8 })
    story.when(later, says(8, 0)).thenRefused('conflict')
    expect(story.chart.scores).toHaveLength(1)
  })

  it('of self-harm raises the crisis at once, texts 988, and stops the questions', () => {
    const safety = new Scenario()
      .given(monday, enrolled({ checkInBy: 'link' }))
      .given(monday, opened('phq-9', 9, 'f1', ['gad-7']))
      .given(monday, started, ...answered(1, 1, 1, 1, 1, 1, 1, 1))
    const story = safety.when(later, says(8, 2))
    expect(story.of('AlertRaised')[0]).toMatchObject({ kind: 'crisis', level: 'emergency' })
    expect(story.texts.join()).toContain('988')
    expect(story.of('CheckInHeld')).toHaveLength(1)
    const held = story.chart.openCheckIn?.checkInId
    if (!held) throw new Error('nothing waits')
    const next = { type: 'AnswerOnPage', checkInId: held, item: 0, value: 1 } as const
    story.when(later, next).thenRefused('conflict')
    story.when(later, { type: 'BeginOnPage', checkInId: held }).then('CheckInResumed')
    story.when(later, next).then('AnswerGiven')
  })

  it('of self-harm is heard for three days after the check-in closed', () => {
    const closed = going(1, 1, 1, 1, 1, 1, 1, 1).when('2026-03-12T15:00:00Z', wake)
    expect(closed.chart.openCheckIn).toBeNull()
    closed.when('2026-03-12T16:00:00Z', says(8, 0)).thenRefused('conflict')
    const story = closed.when('2026-03-12T16:00:00Z', says(8, 3))
    expect(story.of('AlertRaised')[0]).toMatchObject({ kind: 'crisis' })
    expect(story.chart.scores).toEqual([])
  })

  it('that another page was faster to end is heard where it tells of self-harm, and the score stays', () => {
    const zeros = going(0, 0, 0, 0, 0, 0, 0, 0).when(later, says(8, 0))
    expect(zeros.chart.openCheckIn).toBeNull()
    zeros.when(later, says(7, 1)).thenRefused('conflict')
    const story = zeros.when(later, says(8, 2))
    expect(story.of('AlertRaised')[0]).toMatchObject({ kind: 'crisis', about: 'c1:8' })
    expect(story.of('TextRequested').at(-1)).toMatchObject({ purpose: { kind: 'crisis' } })
    expect(story.chart.scores.map(({ total }) => total)).toEqual([0])
    story.when(later, says(8, 2)).thenNothing()
    const graver = story.when(later, says(8, 3))
    expect(graver.chart.alerts.map(({ kind }) => kind)).toEqual(['crisis'])
  })

  it('of danger, sent once more while a person is called for it, says nothing twice', () => {
    const whole = going(0, 0, 0, 0, 0, 0, 0, 0).when(later, says(8, 1))
    expect(whole.of('AlertRaised')).toHaveLength(1)
    whole.when(later, says(8, 1)).thenRefused('conflict')
    whole.when('2026-03-12T15:06:00Z', says(8, 3)).thenRefused('conflict')
  })

  it('of danger to the part before holds the questions of the next', () => {
    const next = CheckInId.parse('c2')
    const story = invited()
      .given(monday, started, ...answered(0, 0, 0, 0, 0, 0, 0, 0, 0), {
        type: 'CheckInClosed',
        checkInId: c1,
        reason: 'complete',
      })
      .given(monday, {
        ...opened('gad-7', 7),
        checkInId: next,
        inSitting: true,
      } as ReturnType<typeof opened>)
      .when(later, says(8, 1))
    expect(story.of('CheckInHeld')).toMatchObject([{ checkInId: next }])
  })

  it('may come by text in the middle, and by page again', () => {
    const story = going(1, 1)
      .given(monday, { type: 'DetailsChanged', ...detailsBy('text') })
      .texted(later, '2')
    expect(story.of('AnswerGiven')[0]).toMatchObject({ item: 2, value: 2 })
    story.when(later, says(3, 1)).then('AnswerGiven')
    expect(story.chart.openCheckIn?.answers).toEqual([1, 1, 2, 1])
  })
})

const detailsBy = (checkInBy: 'text' | 'link') => {
  const { chart } = new Scenario().given(monday, enrolled({ checkInBy }))
  if (!chart.patient) throw new Error('nobody is enrolled')
  const { details, consent } = chart.patient
  return { details, consent, by: 'nurse' }
}

describe('back on the page', () => {
  it('goes back one question, once', () => {
    const story = going(1, 2).when(later, back(1)).then('WentBack')
    story.when(later, back(1)).thenNothing()
    expect(story.chart.openCheckIn?.position).toBe(1)
  })

  it('goes nowhere else', () => {
    going(1, 2).when(later, back(0)).thenRefused('conflict')
    going().when(later, back(-1)).thenRefused('conflict')
  })
})

describe('the link', () => {
  it('goes out in the invite, as a mark and no address', () => {
    const story = new Scenario()
      .given('2026-03-03T15:00:00Z', enrolled({ checkInBy: 'link' }))
      .when('2026-03-03T15:00:00Z', {
        type: 'SendMessage',
        body: linkMark,
        urgentBecause: 'x',
        by: 'n',
      })
    const typed = story.of('TextRequested')[0]
    if (!typed) throw new Error('no text')
    expect(linkedCheckIn(typed)).toBeNull()
    const asked = invited().texted(later, '1').of('TextRequested')[0]
    if (!asked) throw new Error('no text')
    expect(asked.body).toContain(linkMark)
    expect(linkedCheckIn(asked)).toBe('c1')
  })

  it('joins the invites of those who answer by text where the clinic wants it', () => {
    const story = new Scenario().under({ ...demo, linkInInvites: true })
    story.given(monday, enrolled()).given(monday, opened('phq-9', 9)).texted(monday, 'later')
    story.delivered(monday).when('2026-03-09T18:00:00Z', wake)
    expect(story.texts[0]).toMatch(/Reply 1 or open \{link\}/)
  })

  it('asked for anew goes to the number on the chart, three times an hour', () => {
    const story = invited()
    for (const minute of ['10', '11', '12']) {
      story.when(`2026-03-09T15:${minute}:00Z`, askLink).then('LinkRequested', 'TextRequested')
      story.delivered(`2026-03-09T15:${minute}:30Z`)
    }
    story.when('2026-03-09T15:13:00Z', askLink).thenRefused('conflict')
    story.when('2026-03-09T16:13:00Z', askLink).then('LinkRequested', 'TextRequested')
  })

  it('asked for when nothing is open brings the offer of a check-in', () => {
    const story = new Scenario()
      .given(monday, enrolled({ checkInBy: 'link' }))
      .when(later, askLink)
      .then('LinkRequested', 'TextRequested')
    expect(story.of('TextRequested')[0]?.purpose.kind).toBe('offer')
    story.delivered(later).texted('2026-03-09T15:06:00Z', '1')
    expect(story.of('CheckInOpened')).toHaveLength(1)
    expect(story.texts[0]).toContain(linkMark)
  })

  it('is not texted after STOP', () => {
    invited().texted(later, 'STOP').when(later, askLink).thenRefused('conflict')
  })
})
