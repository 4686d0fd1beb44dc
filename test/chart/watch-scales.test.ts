// Every full scale on the chart is watched, whichever one decides; and what a scale leaves open is asked of somebody.
import { describe, expect, it } from 'vitest'
import type { CommandBody } from '../../shared/chart/commands.ts'
import type { Condition } from '../../shared/vocabulary/ids.ts'
import {
  acknowledge,
  answered,
  enrolled,
  enter,
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

const day = (number: number, hour = 15) => new Date(Date.UTC(2026, 2, number, hour)).toISOString()
const worsenings = (story: Scenario) =>
  story.of('AlertRaised').filter(({ kind }) => kind === 'worsening')
const joined = (story: Scenario) => story.of('AlertJoined').map(({ rule }) => rule)
/** PHQ-9 answers of this total, without thoughts of death. */
const phq = (total: number) =>
  Array.from({ length: 9 }, (_, item) =>
    item === 8 ? 0 : Math.floor(total / 8) + (item < total % 8 ? 1 : 0),
  )

/** Readings of one scale, a week apart, of a patient in course; the last is entered now. */
function readings(condition: Condition, instrument: string, ...totals: number[]): Scenario {
  const story = treated({ condition })
  const last = totals.length - 1
  for (const [week, total] of totals.slice(0, last).entries())
    story.given(day(10 + 7 * week), scored(total, day(10 + 7 * week), instrument, `w${week}`))
  const at = day(10 + 7 * last)
  const total = totals[last] ?? 0
  return story.when(at, enter(instrument, at, instrument === 'phq-9' ? phq(total) : total))
}

describe('a full scale that does not decide', () => {
  it.each([
    ['ptsd', 'phq-9', [3, 24]],
    ['anxiety', 'phq-9', [8, 14]],
    ['chronic-pain', 'phq-9', [3, 9]],
    ['ocd', 'phq-9', [16, 4, 10]],
    ['depression', 'gad-7', [6, 10]],
    ['depression', 'pcl-5-week', [20, 32]],
    ['depression', 'peg', [3, 4]],
    ['depression', 'who-5', [80, 70 + 2]],
  ] as const)('on a chart of %s, %s of %j is told if reliably worse', (condition, id, totals) => {
    const story = readings(condition, id, ...totals)
    const isWorse = id !== 'who-5'
    expect(worsenings(story)).toMatchObject(
      isWorse ? [{ level: 'urgent', rule: 'reliably-worse' }] : [],
    )
  })

  it.each([
    ['within chance', 'ptsd', 'phq-9', [8, 13]],
    ['better', 'ptsd', 'phq-9', [14, 4]],
    ['the first there is', 'ptsd', 'phq-9', [24]],
    ['short', 'ptsd', 'phq-2', [0, 6]],
    ['where a smaller part of it', 'depression', 'peg', [8, 9]],
  ] as const)('%s is told to nobody', (_, condition, id, totals) => {
    expect(worsenings(readings(condition, id, ...totals))).toEqual([])
  })

  it('is told once, and again for what is worse still or new', () => {
    const story = readings('ptsd', 'phq-9', 3, 10)
    const [first] = worsenings(story)
    story.when(day(18), acknowledge(first?.alertId ?? ''))
    story.when(day(24), enter('phq-9', day(24), phq(11)))
    expect(worsenings(story)).toEqual([])
    story.when(day(31), enter('phq-9', day(31), phq(18)))
    expect(worsenings(story)).toHaveLength(1)
    story.when(day(38), enter('phq-9', day(38), phq(19)))
    expect([...worsenings(story), ...joined(story)]).toEqual([])
  })

  it('of a reading of last year is not what now is compared with', () => {
    const story = treated({ condition: 'ptsd' })
      .given(day(1), scored(2, '2025-06-01T15:00:00Z'))
      .when(day(17), enter('phq-9', day(17), phq(12)))
    expect(worsenings(story)).toEqual([])
  })

  it('that a form of weeks ago makes known has no haste', () => {
    const story = treated({ condition: 'ptsd' })
      .given(day(1), scored(2, day(1)))
      .when(day(31), enter('phq-9', day(12), phq(12)))
    expect(worsenings(story)).toMatchObject([{ level: 'routine' }])
  })

  it('answered by text is watched as well', () => {
    const story = treated({ condition: 'ptsd' })
      .given(day(3), scored(3, day(3)))
      .given(tuesday, opened('phq-9', 9))
      .texted(tuesday, '3 3 3 3 3 3 3 3 0')
    expect(worsenings(story)).toMatchObject([{ says: expect.stringContaining('from 3 to 24') }])
  })

  it('is watched before any session, too', () => {
    const story = new Scenario()
      .given(day(1), enrolled(), scored(3, day(1)))
      .when(day(2), enter('phq-9', day(2), phq(24)))
    expect(worsenings(story)).toHaveLength(1)
  })
})

describe('the severe band', () => {
  it('newly reached is told, on the deciding scale too', () => {
    for (const condition of ['depression', 'ptsd'] as const) {
      const story = treated({ condition })
        .given(day(2), scored(17, day(2)))
        .when(day(12), enter('phq-9', day(12), phq(20)))
      expect([condition, worsenings(story)]).toMatchObject([
        condition,
        [{ rule: 'severe-band-reached' }],
      ])
    }
  })

  it('with which the patient came is not', () => {
    const story = treated({ condition: 'ptsd' })
      .given(day(2), scored(21, day(2)))
      .given(day(10), scored(18, day(10)))
      .when(day(17), enter('phq-9', day(17), phq(22)))
    expect(worsenings(story)).toEqual([])
  })

  it('in which the patient stays is not told again', () => {
    const story = readings('ptsd', 'phq-9', 17, 20)
    story.when(day(18), acknowledge(worsenings(story)[0]?.alertId ?? ''))
    story.when(day(24), enter('phq-9', day(24), phq(21)))
    expect(worsenings(story)).toEqual([])
  })
})

describe('the deciding scale', () => {
  it('that loses a response leads to advice, and to no alarm of its own', () => {
    const story = treated()
      .given(day(2), scored(20, day(2)))
      .given(day(11), scored(4, day(11)))
      .when(day(18), enter('phq-9', day(18), phq(12)))
    expect(story.chart.advice?.status).toBe('watch')
    expect(worsenings(story)).toEqual([])
  })

  it('without a baseline, which no advice can judge, is watched like any other', () => {
    const story = treated()
      .given(day(11), scored(4, day(11)))
      .when(day(18), enter('phq-9', day(18), phq(12)))
    expect(worsenings(story)).toHaveLength(1)
  })
})

describe('a PHQ-9 entered as a total alone', () => {
  const asked = (story: Scenario) =>
    story.of('AlertRaised').filter(({ rule }) => rule === 'safety-question-not-entered')

  it.each([
    ['a case in course', day(12), 15, 'urgent'],
    ['below the cut-off', day(12), 9, 'routine'],
    ['a baseline', day(2), 20, 'routine'],
  ])('that is %s asks for item 9', (_, taken, total, level) => {
    const story = treated().when(taken > day(12) ? taken : day(12), enter('phq-9', taken, total))
    expect(asked(story)).toMatchObject([{ kind: 'unclear-reply', level }])
    expect(asked(story)[0]?.says).toContain('item 9')
  })

  it('that proves item 9 by itself has called somebody instead', () => {
    const story = treated().when(day(12), enter('phq-9', day(12), 26))
    expect(story.of('AlertRaised').map(({ kind }) => kind)).toContain('crisis')
    expect(asked(story)).toEqual([])
  })

  it('of 0 says no to item 9 as well', () => {
    expect(asked(treated().when(day(12), enter('phq-9', day(12), 0)))).toEqual([])
  })

  it('asks no more once it is voided, and only of what stands', () => {
    const story = treated().when(day(12), enter('phq-9', day(12), 15))
    const [alert] = asked(story)
    const score = story.chart.scores.at(-1)
    const voiding = { type: 'VoidScore', scoreId: score?.scoreId ?? '', reason: 'Bo’s', by: 'n' }
    const twice = story.when(day(12, 16), enter('phq-9', day(12, 16), 14))
    expect(twice.of('AlertJoined')).toHaveLength(1)
    twice.when(day(13), voiding as CommandBody)
    expect(twice.of('AlertAcknowledged')).toEqual([])
    const once = treated().when(day(12), enter('phq-9', day(12), 15))
    once.when(day(13), voiding as CommandBody)
    expect(once.of('AlertAcknowledged')).toMatchObject([
      { alertId: alert?.alertId, by: 'n', disposition: 'voided', note: 'Bo’s' },
    ])
  })

  it('is answered by entering the answers', () => {
    const story = treated().when(day(12), enter('phq-9', day(12), 15))
    const [alert] = asked(story)
    story.when(day(12, 16), enter('phq-9', day(12, 16), phq(15)))
    expect(story.of('AlertAcknowledged')).toMatchObject([
      { alertId: alert?.alertId, by: 'nurse', disposition: 'entered' },
    ])
  })

  it('of a baseline is answered by the first form that the patient answers by text', () => {
    const story = treated().when(day(4), enter('phq-9', day(2), 20))
    const [alert] = asked(story)
    story.given(tuesday, opened('phq-9', 9)).texted(tuesday, '1 1 1 1 1 1 1 1 0')
    expect(story.of('AlertAcknowledged')).toMatchObject([
      { alertId: alert?.alertId, by: 'service' },
    ])
  })

  it('is not answered by another scale, nor ends what else could not be read', () => {
    const story = treated().when(day(12), enter('phq-9', day(12), 15))
    story.when(day(12, 16), enter('gad-7', day(12, 16), [1, 1, 1, 1, 1, 1, 1]))
    expect(story.of('AlertAcknowledged')).toEqual([])
    story.given(day(12, 17), opened('phq-9', 9), started, ...answered(1, 1, 1, 1, 1, 1, 1, 1))
    story.texted(day(12, 18), 'SKIP')
    story.when(day(12, 19), enter('phq-9', day(12, 19), phq(15)))
    expect(story.of('AlertAcknowledged')).toEqual([])
  })

  it.each(['gad-7', 'y-bocs'])('is another matter than a total of %s', (id) => {
    expect(asked(treated().when(day(12), enter(id, day(12), 15)))).toEqual([])
  })
})

describe('a full scale left unfinished', () => {
  const unfinished = (story: Scenario) =>
    [...story.of('AlertRaised'), ...story.of('AlertJoined')].filter(({ rule }) =>
      rule.startsWith('unfinished'),
    )
  const left = (id: string, items: number, ...values: number[]) =>
    treated({ condition: 'anxiety' })
      .given(tuesday, opened(id, items), started, ...answered(...values))
      .when('2026-03-13T14:00:00Z', wake)

  it('is told at its close when what was answered makes a case already', () => {
    expect(unfinished(left('phq-9', 9, 3, 3, 3, 1))).toMatchObject([
      { rule: 'unfinished-and-high', level: 'urgent' },
    ])
    expect(unfinished(left('gad-7', 7, 3, 3, 3, 1))).toHaveLength(1)
  })

  it('is told when it tells of death or self-harm', () => {
    const story = treated().given(tuesday, opened('phq-9', 9), started)
    for (let item = 0; item < 8; item++) story.texted(tuesday, item < 3 ? 'SKIP' : '0')
    story.texted(tuesday, '1')
    expect(story.of('CheckInClosed')).toHaveLength(1)
    expect(unfinished(story)).toMatchObject([{ rule: 'unfinished-and-grave' }])
  })

  it('is not when it may still be nothing', () => {
    expect(unfinished(left('phq-9', 9, 3, 3, 3))).toEqual([])
  })

  it('is scored, and not told of, where the missing answers allow it', () => {
    const story = treated().given(tuesday, opened('phq-9', 9), started, ...answered(3, 3, 3, 3))
    for (const body of ['3', '3', 'SKIP', 'SKIP', '0']) story.texted(tuesday, body)
    expect(story.of('ScoreRecorded')).toHaveLength(1)
    expect(unfinished(story)).toEqual([])
  })
})

describe('a full scale that only the clinic enters', () => {
  const inCourse = () =>
    new Scenario()
      .given(day(1), enrolled({ condition: 'ocd' }), scored(28, day(1), 'y-bocs'))
      .given(day(3), planned('s1', day(3)), finished('s1', day(3)))
  const asksOf = (story: Scenario, from: number, to: number) => {
    const asks: string[] = []
    story.walk(day(from), day(to), 60, (now) => {
      for (const each of [...story.of('AlertRaised'), ...story.of('AlertJoined')])
        if (each.rule === 'scale-not-entered') asks.push(now.slice(0, 10))
    })
    return asks
  }

  it('is asked of the clinic two weeks after it was due from, and every two weeks again', () => {
    expect(asksOf(inCourse(), 4, 40)).toEqual(['2026-03-17', '2026-03-31'])
  })

  it('is not while it is entered in time', () => {
    const story = inCourse()
    expect(asksOf(story, 4, 12)).toEqual([])
    story.when(day(12), enter('y-bocs', day(12), 20))
    expect(asksOf(story, 13, 26)).toEqual([])
  })

  it('ends the question for whoever enters it', () => {
    const story = inCourse()
    asksOf(story, 4, 18)
    story.when(day(18), enter('y-bocs', day(18), 20))
    expect(story.of('AlertAcknowledged')).toMatchObject([{ by: 'nurse', disposition: 'entered' }])
    expect(asksOf(story, 19, 31)).toEqual([])
  })

  it('asks nobody before the first session, nor of one who has left', () => {
    const waiting = new Scenario().given(day(1), enrolled({ condition: 'ocd' }))
    expect(asksOf(waiting, 2, 30)).toEqual([])
    const gone = inCourse().when(day(5), { type: 'Withdraw', reason: 'moved', by: 'nurse' })
    expect(asksOf(gone, 6, 30)).toEqual([])
  })

  it('is none of a course that texts its scales', () => {
    expect(asksOf(treated(), 4, 30)).toEqual([])
  })
})
