// A check-in when it is wanted: sent by the clinic, asked for by the patient, asked again when it was missed.
import { describe, expect, it } from 'vitest'
import { InstrumentId } from '../../shared/vocabulary/ids.ts'
import {
  answered,
  enrolled,
  finished,
  opened,
  planned,
  Scenario,
  scored,
  started,
  treated,
  tuesday,
  wake,
} from './scenario.ts'

const send = (...instruments: string[]) =>
  ({
    type: 'OpenCheckIn',
    instruments: instruments.length > 0 ? instruments.map((id) => InstrumentId.parse(id)) : null,
    by: 'nurse',
  }) as const
const invites = (story: Scenario) =>
  story.of('TextRequested').filter(({ purpose }) => purpose.kind === 'invite')
const offers = (story: Scenario) =>
  story.of('TextRequested').filter(({ purpose }) => purpose.kind === 'offer')

describe('a check-in sent by the clinic', () => {
  it('is open at once, and invites to the weekly sitting', () => {
    const story = treated({ condition: 'anxiety' }).when(tuesday, send())
    expect(story.of('CheckInOpened')).toMatchObject([
      { instrument: 'gad-7', rest: ['phq-9'], by: 'nurse', slot: 'af1' },
    ])
    expect(story.texts[0]).toContain('Reply 1 to start')
    expect(story.of('TextDeferred')).toEqual([])
  })

  it('at night waits with its invite for the window, and with nothing else', () => {
    const story = treated().when('2026-03-10T03:00:00Z', send())
    const [invite] = invites(story)
    expect(story.of('TextDeferred')).toMatchObject([{ textId: invite?.textId }])
    expect(story.chart.openCheckIn?.openedAt).toBe('2026-03-10T03:00:00.000Z')
    story.when('2026-03-10T13:59:00Z', wake)
    expect(story.of('TextRetried')).toMatchObject([{ textId: invite?.textId }])
  })

  it('goes out whatever the caps say, and takes no place from others', () => {
    const story = treated()
    for (const day of ['10', '11', '12', '13']) {
      story.when(`2026-03-${day}T15:00:00Z`, send())
      expect(invites(story)).toHaveLength(1)
      story.texted(`2026-03-${day}T15:10:00Z`, '1 1 1 1 1 1 1 1 0')
      expect(story.chart.openCheckIn).toBeNull()
    }
    expect(story.chart.reminderTimes).toEqual([])
  })

  it('is refused with the name of the one that is open', () => {
    const story = treated().given(tuesday, opened('phq-9', 9))
    story.when(tuesday, send()).thenRefused('conflict')
    expect(() => story.events).toThrow(/c1/)
  })

  it.each([
    ['unknown', 'phq-99'],
    ['only entered', 'y-bocs'],
    ['without Spanish words, to a Spanish reader', 'peg'],
  ])('is refused for an instrument that is %s', (_, id) => {
    treated({ language: 'es' }).when(tuesday, send('phq-9', id)).thenRefused('wrong')
  })

  it.each([
    ['paused', { type: 'Pause', reason: 'away', by: 'nurse' }],
    ['gone', { type: 'Withdraw', reason: 'moved', by: 'nurse' }],
  ] as const)('is refused while the patient is %s', (_, left) => {
    treated().when(tuesday, left).when(tuesday, send()).thenRefused('conflict')
  })

  it('to a patient who answers on the page leads there', () => {
    const story = treated({ checkInBy: 'link' }).when(tuesday, send('safety-check'))
    expect(story.texts[0]).toMatch(/your check-in is ready: .*Not for emergencies/)
  })

  it('to a patient who answers on the page is put off with LATER, and leads there again', () => {
    const story = treated({ checkInBy: 'link' }).when(tuesday, send()).delivered(tuesday)
    story.texted('2026-03-10T15:00:00Z', 'LATER')
    expect(story.of('CheckInPutOff')).toMatchObject([{ until: '2026-03-10T18:00:00.000Z' }])
    expect(story.texts[0]).toContain('2:00 PM')
    story.delivered('2026-03-10T15:00:00Z').when('2026-03-10T18:00:00Z', wake)
    expect(story.of('TextRequested')).toMatchObject([{ purpose: { kind: 'again' } }])
    expect(story.texts[0]).toMatch(/your check-in is ready: /)
  })

  it('counts as the weekly sitting when it holds all of it, and not when it holds a part', () => {
    const next = (...instruments: string[]) => {
      const story = treated({ condition: 'anxiety' })
        .given('2026-03-10T15:00:00Z', { type: 'SlotSkipped', slot: 'd1+d3', reason: 'stale' })
        .when('2026-03-10T13:05:00Z', send(...instruments))
      const at: string[] = []
      story.walk('2026-03-10T13:10:00Z', '2026-03-25T00:00:00Z', 30, (now) => {
        if (story.chart.openCheckIn) story.texted(now, '1 1 1 1 1 1 1 1 0')
        if (story.chart.openCheckIn) story.texted(now, '1 1 1 1 1 1 1')
        for (const { slot } of story.of('CheckInOpened')) if (slot.startsWith('f')) at.push(now)
      })
      return at[0]?.slice(0, 10)
    }
    expect(next('gad-7')).toBe('2026-03-10')
    expect(next()).toBe('2026-03-17')
  })

  it('does not stand in the way of the safety check the morning after', () => {
    const story = new Scenario()
      .given('2026-03-03T15:00:00Z', enrolled(), planned('s1', '2026-03-03T15:00:00Z'))
      .given('2026-03-03T16:00:00Z', finished('s1', '2026-03-03T16:00:00Z'))
      .when('2026-03-03T20:00:00Z', send())
    const asked: string[] = []
    story.walk('2026-03-03T20:30:00Z', '2026-03-04T16:00:00Z', 30, () => {
      asked.push(...story.of('CheckInOpened').map(({ instrument }) => instrument))
    })
    expect(asked).toEqual(['safety-check'])
  })
})

describe('a patient with nothing open', () => {
  it.each([
    ['en', 'CHECK', 'Reply 1'],
    ['es', 'CHEQUEO', 'Responda 1'],
  ] as const)('who texts in %s "%s" is offered a check-in', (language, word, words) => {
    const story = treated({ language }).texted(tuesday, word)
    expect(offers(story)).toHaveLength(1)
    expect(story.texts[0]).toContain(words)
    expect(story.of('TextReceived')[0]?.as).toBe('offered')
    expect(story.chart.openCheckIn).toBeNull()
  })

  it('takes it up with 1, at any hour, and is asked the first question', () => {
    const story = treated().texted('2026-03-10T03:00:00Z', 'CHECK')
    story.texted('2026-03-10T03:01:00Z', '1')
    expect(story.of('CheckInOpened')).toMatchObject([{ instrument: 'phq-9', slot: 'af1' }])
    expect(story.texts[0]).toContain('1/9')
    expect(story.of('TextDeferred')).toEqual([])
    expect(story.texted('2026-03-10T03:02:00Z', '2').of('AnswerGiven')).toMatchObject([
      { item: 0, value: 2 },
    ])
  })

  it('or with all the answers', () => {
    const story = treated().texted(tuesday, 'CHECK').texted(tuesday, '1 1 1 1 1 1 1 1 0')
    expect(story.of('ScoreRecorded')).toMatchObject([{ total: 8, source: 'text' }])
  })

  it('and does not take it up three days later, nor is nudged for it or called silent', () => {
    const story = treated().texted(tuesday, 'CHECK')
    const missed = story.chart.missedInARow
    expect(story.texted('2026-03-13T14:00:01Z', '1').of('CheckInOpened')).toEqual([])
    expect(story.chart.missedInARow).toBe(missed)
  })

  it('who answers after the close is offered what was left, in the week it asks about', () => {
    const story = treated()
      .given('2026-03-04T14:10:00Z', opened('safety-check', 10, 'd1'), started, ...answered(1))
      .when('2026-03-07T14:10:00Z', wake)
    expect(story.of('CheckInClosed')).toHaveLength(1)
    // Left aside what the course opens next.
    story.chart = { ...story.chart, openCheckIn: null }
    story.texted('2026-03-07T15:00:00Z', '1')
    expect(offers(story)).toHaveLength(1)
    story.texted('2026-03-07T15:01:00Z', '1')
    expect(story.of('CheckInOpened')).toMatchObject([{ instrument: 'safety-check', slot: 'as3' }])
  })

  it('who answers after it is complete is told that nothing is open', () => {
    const story = treated().given(tuesday, opened('phq-9', 9)).texted(tuesday, '1 1 1 1 1 1 1 1 0')
    expect(story.texted(tuesday, '1').texts[0]).toContain('no question is open')
    expect(offers(story)).toEqual([])
  })

  it('and answers on the page is led there when it is taken up', () => {
    const story = treated({ checkInBy: 'link' }).texted(tuesday, 'CHECK')
    expect(offers(story)).toHaveLength(1)
    story.texted(tuesday, '1')
    expect(story.of('CheckInOpened')).toMatchObject([{ instrument: 'phq-9' }])
    expect(story.of('CheckInStarted')).toEqual([])
    expect(story.of('TextRequested')).toMatchObject([{ purpose: { kind: 'link' } }])
  })

  it('is offered no more than eight times an hour', () => {
    const story = treated()
    let texts = 0
    for (let each = 0; each < 30; each++) texts += story.texted(tuesday, 'CHECK').texts.length
    expect(texts).toBe(8)
  })
})

describe('on watch, a repeat that is missed', () => {
  const dayMs = 86_400_000
  const calm: Record<string, string> = {
    'safety-check': '1 1 0 0 1 1 1 6 1 1',
    mood: '6 4',
  }

  /** In response in the first week, reliably worse in the second, and silent from then on. */
  function silentOnWatch() {
    const opens: number[] = []
    const closes: number[] = []
    const reminders: string[] = []
    const story = new Scenario()
      .given('2026-03-02T15:00:00Z', enrolled(), scored(20, '2026-03-02T15:00:00Z'))
      .given('2026-03-03T15:00:00Z', planned('s1', '2026-03-03T15:00:00Z'))
      .given('2026-03-03T16:00:00Z', finished('s1', '2026-03-03T16:00:00Z'))
    const full = ['1 1 1 1 0 0 0 0 0', '2 2 2 2 1 1 1 0 0']
    story.walk('2026-03-03T17:00:00Z', '2026-03-31T00:00:00Z', 30, (now) => {
      const isWatching = story.chart.advice?.status === 'watch'
      for (const { class: kind } of story.of('TextRequested'))
        if (kind === 'reminder') reminders.push(now.slice(0, 10))
      if (isWatching) opens.push(...story.of('CheckInOpened').map(() => Date.parse(now)))
      if (isWatching) closes.push(...story.of('CheckInClosed').map(() => Date.parse(now)))
      const { instrument = '' } = story.chart.openCheckIn ?? {}
      const body = calm[instrument] ?? (instrument && full.shift())
      if (body) story.texted(now, body)
    })
    return { opens, closes, reminders }
  }

  it('is asked again within three days of its end, within the caps', () => {
    const { opens, closes, reminders } = silentOnWatch()
    expect(opens.length).toBeGreaterThanOrEqual(2)
    for (const [index, again] of opens.slice(1).entries())
      expect(again - (closes[index] ?? 0)).toBeLessThanOrEqual(3 * dayMs)
    for (const day of reminders) {
      const from = Date.parse(day)
      const week = reminders.filter(
        (each) => Date.parse(each) >= from && Date.parse(each) < from + 7 * dayMs,
      )
      expect(week.length).toBeLessThanOrEqual(3)
    }
  })
})
