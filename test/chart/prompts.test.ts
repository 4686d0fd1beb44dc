// What we send of our own accord: it asks what stands, promises what comes, and never invites a wrong answer.
import { describe, expect, it } from 'vitest'
import { at } from '../support/deps.ts'
import {
  answered,
  opened,
  patient,
  plan,
  planned,
  type Scenario,
  started,
  treated,
  tuesday,
  wake,
} from './scenario.ts'

/** So many hours after Tuesday, 10:00 in New York. */
const hours = (count: number) => new Date(Date.parse(tuesday) + count * 3_600_000).toISOString()
const atItem9 = (details = {}) =>
  treated(details).given(tuesday, opened('phq-9', 9), started, ...answered(0, 0, 0, 0, 0, 0, 0, 0))

describe('while a question stands', () => {
  it.each(['en', 'es'] as const)('in %s no text of ours invites a bare 1', (language) => {
    const story = atItem9({ language }).texted(hours(1), 'LATER')
    expect(story.texts[0]).not.toMatch(/(reply|responda|conteste|envíe|envie) 1/i)
    story.delivered(hours(1)).walk(hours(2), hours(71), 30, () => {
      for (const body of story.texts) expect(body).not.toMatch(/(reply|responda|envie) 1\b/i)
    })
  })

  it('a nudge brings it along, with its key', () => {
    const story = atItem9().when(hours(24), wake)
    expect(story.of('TextRequested')[0]?.purpose.kind).toBe('nudge')
    expect(story.texts[0]).toContain('9/9 Thoughts that you would be better off dead')
    expect(story.texts[0]).toContain('0=Not at all')
  })

  it('a 1 after that nudge is an answer, and is heard as one', () => {
    const story = atItem9().when(hours(24), wake).delivered(hours(24)).texted(hours(25), '1')
    expect(story.of('AnswerGiven')[0]).toMatchObject({ item: 8, value: 1 })
    expect(story.of('AlertRaised')[0]?.kind).toBe('crisis')
  })
})

describe('a text after the check-in’s end, before anything has closed it', () => {
  it('closes it first: what was asked days ago is not answered now', () => {
    const story = treated()
      .given(tuesday, opened('phq-9', 9), started, ...answered(0, 0, 0))
      .texted(hours(73), '3 3 3 3 3 3')
    expect(story.of('CheckInClosed')[0]?.reason).toBe('expired')
    expect(story.of('AnswerGiven')).toEqual([])
    expect(story.chart.scores).toEqual([])
  })

  it('still hears an answer about death or self-harm', () => {
    const story = atItem9().texted(hours(73), '2')
    expect(story.of('CheckInClosed')[0]?.reason).toBe('expired')
    expect(story.of('AlertRaised').map(({ kind }) => kind)).toContain('crisis')
  })

  it('counts when it was sent in time and only handed on late', () => {
    const story = atItem9()
    story.when(hours(75), {
      type: 'ReceiveText',
      lift: null,
      from: story.phone,
      messageId: 'late',
      body: '0',
      sentAt: at(hours(71)),
    })
    expect(story.of('CheckInClosed')[0]?.reason).toBe('complete')
  })
})

describe('a text written before the question was asked', () => {
  const item8 = () =>
    treated().given(tuesday, opened('phq-9', 9), started, ...answered(0, 0, 0, 0, 0, 0, 0))
  const sent = (story: Scenario, id: string, sentAt: string, now: string, body = '1') =>
    story.when(now, {
      type: 'ReceiveText',
      lift: null,
      from: patient.phone,
      messageId: id,
      body,
      sentAt: at(sentAt),
    })

  it('as by a second tap answers nothing, and the question comes again', () => {
    const story = item8()
    sent(story, 'a', '2026-03-10T15:00:00.000Z', '2026-03-10T15:00:00.900Z')
    expect(story.of('AnswerGiven')[0]?.item).toBe(7)
    sent(story, 'b', '2026-03-10T15:00:00.600Z', '2026-03-10T15:00:01.500Z')
    expect(story.of('TextReceived')[0]?.as).toBe('late')
    expect(story.of('AlertRaised')).toEqual([])
    expect(story.texts[0]).toContain('9/9')
  })

  it('does not put off, go back or skip either', () => {
    const story = item8()
    sent(story, 'a', '2026-03-10T15:00:00.000Z', '2026-03-10T15:00:00.900Z')
    for (const word of ['LATER', 'BACK', 'SKIP']) {
      sent(story, word, '2026-03-10T15:00:00.600Z', '2026-03-10T15:00:01.500Z', word)
      expect(story.of('TextReceived')[0]?.as).toBe('late')
    }
    expect(story.chart.openCheckIn).toMatchObject({ position: 8, putOffUntil: null })
  })

  it('to the millisecond at the same time is an answer', () => {
    const story = item8()
    sent(story, 'a', '2026-03-10T15:00:00.000Z', '2026-03-10T15:00:00.900Z')
    sent(story, 'b', '2026-03-10T15:00:00.900Z', '2026-03-10T15:00:01.500Z')
    expect(story.of('AnswerGiven')[0]?.item).toBe(8)
  })

  it('of crisis words is acted on all the same', () => {
    const story = item8()
    sent(story, 'a', '2026-03-10T15:00:00.000Z', '2026-03-10T15:00:00.900Z')
    sent(story, 'b', '2026-03-10T15:00:00.100Z', '2026-03-10T15:00:01.500Z', 'I want to die')
    expect(story.of('AlertRaised')[0]?.kind).toBe('crisis')
  })
})

describe('LATER', () => {
  /** The texts of our own accord that follow, with their times. */
  const following = (story: Scenario, from: string, to: string) => {
    const seen: { time: string; kind: string }[] = []
    story.delivered(from).walk(from, to, 1, (time) => {
      for (const each of story.of('TextRequested')) seen.push({ time, kind: each.purpose.kind })
    })
    return seen
  }

  it('near the end of the window names tomorrow’s time, and one text comes, then', () => {
    const evening = '2026-03-10T22:30:00Z' // 18:30
    const story = treated().given(tuesday, opened('phq-9', 9)).texted(evening, 'LATER')
    const until = story.of('CheckInPutOff')[0]!.until
    expect(until > '2026-03-11T13:00:00Z' && until < '2026-03-11T14:00:00Z').toBe(true)
    // Wake-ups come on whole minutes: the minute named is the one it comes in.
    const comes = new Date(Math.ceil(Date.parse(until) / 60_000) * 60_000)
    const clock = comes.toLocaleTimeString('en-US', {
      timeZone: 'America/New_York',
      hour: 'numeric',
      minute: '2-digit',
    })
    expect(story.texts[0]).toContain(`Wed Mar 11, ${clock}`)
    const texts = following(story, '2026-03-10T23:00:00Z', '2026-03-11T18:00:00Z')
    expect(texts.map((each) => each.kind)).toEqual(['again'])
    expect(Date.parse(texts[0]!.time) - Date.parse(until)).toBeLessThan(60_000)
  })

  it('in the morning names the hour alone', () => {
    const story = treated().given(tuesday, opened('phq-9', 9)).texted(tuesday, 'LATER')
    expect(story.texts[0]).toContain('again at 1:00 PM.')
  })

  it('so late that no time is left names the end, and promises no text', () => {
    for (const late of [56.9, 57.5, 59, 65, 71]) {
      const story = treated().given(tuesday, opened('phq-9', 9)).texted(hours(late), 'LATER')
      expect(story.texts[0]).not.toContain('text you again')
      expect(story.texts[0]).toContain('Fri Mar 13, 10:00 AM')
      expect(following(story, hours(late), hours(71.9))).toEqual([])
    }
  })

  it('while the clinic has paused the check-ins promises no text either', () => {
    const story = treated()
      .given(tuesday, opened('phq-9', 9))
      .given(tuesday, { type: 'MessagingPaused', reason: 'away', by: 'nurse' })
      .texted(hours(1), 'LATER')
    expect(story.texts[0]).not.toContain('text you again')
    expect(following(story, hours(1), hours(71.9))).toEqual([])
  })

  it.each([1, 8, 20, 24, 30, 44, 50, 54])(
    'after %s hours: what it promises comes, and before the end',
    (after) => {
      const story = treated().given(tuesday, opened('phq-9', 9)).texted(hours(after), 'LATER')
      const until = story.of('CheckInPutOff')[0]!.until
      const texts = following(story, hours(after), hours(71.9))
      expect(texts[0]?.kind).toBe('again')
      expect(Date.parse(texts[0]!.time) - Date.parse(until)).toBeLessThan(60_000)
    },
  )
})

describe('the last nudge', () => {
  it.each([0, 3, 6, 9.9])('of an invite at 10:00 + %s h never comes in the last 12 hours', (at) => {
    const story = treated().given(hours(at), opened('phq-9', 9))
    story.walk(hours(at), hours(at + 75), 20, (now) => {
      if (!story.texts.some((each) => each.includes('closes tomorrow'))) return
      expect(Date.parse(hours(at + 72)) - Date.parse(now)).toBeGreaterThan(12 * 3_600_000)
    })
    expect(story.chart.openCheckIn).toBeNull()
  })

  it('does not come after a LATER that left it too little time', () => {
    const story = treated().given(hours(2), opened('phq-9', 9))
    story.walk(hours(2), hours(49), 20).texted(hours(49), 'LATER').delivered(hours(49))
    const kinds: string[] = []
    story.walk(hours(49.1), hours(74), 20, () => {
      kinds.push(...story.of('TextRequested').map((each) => each.purpose.kind))
      for (const body of story.texts) expect(body).not.toContain('closes tomorrow')
    })
    expect(kinds).toEqual(['again'])
  })

  it('of one who answers on a page brings the link, and asks for no reply', () => {
    const story = treated({ checkInBy: 'link' }).given(tuesday, opened('phq-9', 9))
    story.walk(hours(1), hours(71), 60, () => {
      for (const body of story.texts) {
        expect(body).toContain('{link}')
        expect(body).not.toContain('Reply 1')
      }
    })
  })
})

describe('the prompts of a step', () => {
  it('leave the full scale of day 7 its place', () => {
    const story = treated()
    const opens: string[] = []
    story.walk('2026-03-03T17:00:00Z', '2026-03-18T12:00:00Z', 10, (now) => {
      for (const each of story.of('CheckInOpened'))
        opens.push(`${now.slice(5, 10)} ${each.instrument}`)
      const open = story.chart.openCheckIn
      if (open?.instrument === 'safety-check' && open.position === 0)
        story.texted(now, '1 1 0 0 1 1 1 5 1 1')
    })
    expect(opens).toEqual(['03-04 safety-check', '03-06 mood', '03-10 phq-9', '03-17 phq-9'])
  })
})

describe('a text that waits and is overtaken', () => {
  const evening = '2026-03-10T23:00:00Z' // 19:00
  const ridden = () =>
    treated().given(tuesday, planned('s2', '2026-03-11T15:00:00Z')).when(evening, wake)
  const rides = (story: Scenario) =>
    story.chart.openTexts.filter((each) => each.purpose.kind === 'ride')

  it('of a ride is dropped when the visit is moved, and comes for the new day', () => {
    const story = ridden()
    expect(rides(story)).toHaveLength(1)
    story.when('2026-03-10T23:00:30Z', plan('s2', '2026-03-13T15:00:00Z'))
    story.when('2026-03-10T23:02:00Z', wake)
    expect(story.of('TextDropped').map((each) => each.reason)).toContain('overtaken')
    expect(rides(story)).toEqual([])
    story.delivered('2026-03-10T23:03:00Z').when('2026-03-12T23:30:00Z', wake)
    expect(rides(story)[0]?.body).toContain('Fri Mar 13')
  })

  it('of a ride is dropped when the visit is canceled', () => {
    const story = ridden()
    const visit = story.chart.sessions.find((each) => each.state === 'planned')!
    story
      .when('2026-03-10T23:00:30Z', {
        type: 'CancelSession',
        sessionId: visit.sessionId,
        reason: 'ill',
        by: 'nurse',
      })
      .when('2026-03-10T23:02:00Z', wake)
    expect(rides(story)).toEqual([])
    expect(story.of('TextDropped').map((each) => each.reason)).toContain('overtaken')
  })

  it('of an invite is dropped when the patient has begun', () => {
    const story = treated().when(tuesday, wake)
    expect(story.of('TextRequested').map((each) => each.purpose.kind)).toEqual(['invite'])
    story.texted('2026-03-10T14:00:30Z', '1').when('2026-03-10T14:01:00Z', wake)
    expect(story.of('TextDropped')[0]?.reason).toBe('overtaken')
    expect(story.of('TextRetried')).toEqual([])
  })

  it('of a nudge is dropped when the patient has gone on meanwhile', () => {
    const story = treated().given(tuesday, opened('phq-9', 9), started, ...answered(1))
    story.when(hours(24), wake).texted(hours(24.005), '1').when(hours(24.02), wake)
    const nudges = story.chart.openTexts.filter((each) => each.purpose.kind === 'nudge')
    expect(nudges).toEqual([])
    expect(story.of('TextDropped').map((each) => each.reason)).toContain('overtaken')
  })

  it('of a question is dropped when another stands, which comes instead', () => {
    const story = treated().given(tuesday, opened('phq-9', 9), started)
    story.texted('2026-03-10T15:00:00Z', '2').texted('2026-03-10T15:00:20Z', 'BACK')
    const [second, first] = story.chart.openTexts
    story.when('2026-03-10T15:02:00Z', wake)
    expect(story.of('TextDropped').map((each) => each.textId)).toEqual([second?.textId])
    expect(story.of('TextRetried').map((each) => each.textId)).toEqual([first?.textId])
  })

  it('of a reply is dropped after an hour: nobody is woken by an answer to last night', () => {
    const night = '2026-03-10T04:00:00Z'
    const story = treated().given('2026-03-10T00:00:00Z', opened('phq-9', 9), started)
    story.texted(night, '2')
    for (let minute = 1; minute <= 90; minute++) {
      const now = new Date(Date.parse(night) + minute * 60_000).toISOString()
      story.when(now, wake)
      if (story.of('TextRetried').length > 0) expect(minute).toBeLessThanOrEqual(60)
    }
    expect(story.chart.openTexts).toEqual([])
  })

  it('of a crisis is never dropped for its age', () => {
    const story = treated().texted('2026-03-10T04:00:00Z', 'I want to die')
    story.when('2026-03-10T06:00:00Z', wake)
    expect(story.chart.openTexts.map((each) => each.purpose.kind)).toContain('crisis')
    expect(story.of('TextRetried')).toHaveLength(1)
  })
})
