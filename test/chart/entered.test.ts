// What staff enter for a patient who answers by phone does all that texted answers do.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flagsFor, permittedValues } from '../../shared/instruments/answers.ts'
import { safetyCheck } from '../../shared/instruments/rows/safety-check.ts'
import {
  answered,
  enter,
  finished,
  opened,
  planned,
  type Scenario,
  started,
  treated,
  tuesday,
} from './scenario.ts'

const calm = [1, 1, 0, 0, 1, 1, 1, 6, 1, 1]
/** The morning after the session of `treated`, when its safety check is asked. */
const morning = '2026-03-04T15:00:00Z'
const byPhone = () => treated({ checkInBy: 'link' })
const asked = () => byPhone().given(morning, opened('safety-check', 10, 'd1'))
const kinds = (story: Scenario) => story.of('AlertRaised').map(({ kind, rule }) => [kind, rule])

describe('a safety check entered for a patient', () => {
  it('is on record, closes what asked for it, and ends its nudges', () => {
    const story = asked().when('2026-03-04T16:00:00Z', enter('safety-check', morning, calm))
    expect(story.of('AnswersRecorded')).toMatchObject([
      { scoreId: 's1', instrument: 'safety-check', answers: calm, source: 'clinic', by: 'nurse' },
    ])
    expect(story.of('CheckInClosed')).toMatchObject([{ reason: 'entered' }])
    story.walk('2026-03-04T17:00:00Z', '2026-03-06T12:00:00Z', 60, () => {
      expect(story.of('TextRequested').filter(({ purpose }) => purpose.kind === 'nudge')).toEqual(
        [],
      )
    })
  })

  it.each([
    ['chest pain', 4, 2, 'side-effect', 'emergency'],
    ['a wish to die', 8, 2, 'crisis', 'emergency'],
    ['mania', 6, 2, 'mania', 'urgent'],
    ['use outside the clinic', 9, 2, 'overuse', 'urgent'],
    ['not home safely', 0, 2, 'side-effect', 'urgent'],
  ] as const)('that tells of %s raises what a text would, and texts nothing', (...row) => {
    const [, item, value, kind, level] = row
    const story = asked().when(morning, enter('safety-check', morning, calm.with(item, value)))
    expect(story.of('AlertRaised')).toMatchObject([{ kind, level }])
    expect(story.texts).toEqual([])
  })

  it('raises the same flags as the same answers by text', () => {
    const answers = fc.tuple(
      ...safetyCheck.items.map(({ answers }) => fc.constantFrom(...permittedValues(answers))),
    )
    fc.assert(
      fc.property(answers, (values) => {
        const entered = asked().when(morning, enter('safety-check', morning, values))
        const texted = treated().given(morning, opened('safety-check', 10, 'd1'), started)
        texted.texted(morning, values.join(' '))
        expect(kinds(entered)).toEqual(kinds(texted))
        const flagged = values.some((value, item) => flagsFor(safetyCheck, item, value).length > 0)
        expect(kinds(entered).length > 0).toBe(flagged)
      }),
      { numRuns: 60 },
    )
  })

  it('with the question about harm left out asks a person to ask it', () => {
    const [first, ...rest] = calm
    const answers = [first ?? 1, ...rest].map((value, item) => (item === 8 ? null : value))
    const story = asked().when(morning, {
      ...enter('safety-check', morning, calm),
      answers,
    } as ReturnType<typeof enter>)
    expect(kinds(story)).toEqual([['unclear-reply', 'safety-question-skipped']])
  })

  it('of weeks ago is looked at, but wakes nobody', () => {
    const answers = calm.with(4, 2)
    const story = byPhone().when('2026-03-24T15:00:00Z', enter('safety-check', morning, answers))
    expect(story.of('AlertRaised')).toMatchObject([{ kind: 'side-effect', level: 'urgent' }])
  })

  it('ahead of its hour is not asked for any more', () => {
    const story = byPhone().when(
      '2026-03-04T12:30:00Z',
      enter('safety-check', '2026-03-04T12:30:00Z', calm),
    )
    const invited: string[] = []
    story.walk('2026-03-04T13:00:00Z', '2026-03-06T20:00:00Z', 60, () => {
      invited.push(...story.of('CheckInOpened').map(({ instrument }) => instrument))
    })
    expect(invited).toEqual(['mood'])
  })

  it('of the visit before does not answer for this one', () => {
    const story = byPhone()
      .when('2026-03-05T13:00:00Z', enter('safety-check', '2026-03-05T13:00:00Z', calm))
      .given('2026-03-05T16:00:00Z', planned('s2', '2026-03-05T15:00:00Z'))
      .given('2026-03-05T16:00:00Z', finished('s2', '2026-03-05T16:00:00Z'))
    const invited: string[] = []
    story.walk('2026-03-05T17:00:00Z', '2026-03-06T20:00:00Z', 60, () => {
      invited.push(...story.of('CheckInOpened').map(({ instrument }) => instrument))
    })
    expect(invited).toEqual(['safety-check'])
  })

  it('leaves the rest of its sitting to be answered, but for what was entered too', () => {
    const sitting = () => byPhone().given(morning, opened('safety-check', 10, 'd1+s1', ['phq-9']))
    const open = sitting().when(morning, enter('safety-check', morning, calm))
    expect(open.chart.openCheckIn).toMatchObject({ instrument: 'phq-9', started: false })
    open.when(morning, enter('phq-9', morning, [1, 1, 1, 1, 1, 1, 1, 1, 0]))
    expect(open.chart.openCheckIn).toBeNull()
    const other = sitting()
      .when(morning, enter('phq-9', morning, [1, 1, 1, 1, 1, 1, 1, 1, 0]))
      .when(morning, enter('safety-check', morning, calm))
    expect(other.chart.openCheckIn).toBeNull()
  })

  it('at a moment that is on record already is refused, by the name of the first', () => {
    const story = asked().when(morning, enter('safety-check', morning, calm))
    story.when(morning, enter('safety-check', morning, calm)).thenRefused('conflict')
    story.when(morning, { type: 'VoidScore', scoreId: 's1', reason: 'another', by: 'nurse' })
    story.then('ScoreVoided')
    story.when(morning, enter('safety-check', morning, calm))
    expect(story.of('AnswersRecorded')).toMatchObject([{ scoreId: 's2' }])
  })

  it('is refused as a total, out of range, or empty', () => {
    const nothing = calm.map(() => null) as unknown as number[]
    for (const made of [3, [1, 1], calm.with(0, 7), nothing])
      asked()
        .when(morning, enter('safety-check', morning, made))
        .thenRefused('wrong')
  })
})

describe('answers by text that make no total', () => {
  it('stand on record as they were at the end', () => {
    const story = treated()
      .given(morning, opened('mood', 2, 'd3'), started)
      .texted(morning, '7 4')
    expect(story.of('AnswersRecorded')).toMatchObject([
      { instrument: 'mood', answers: [7, 4], source: 'text', checkInId: 'c1', by: null },
    ])
  })

  it('do so when a scale is left unfinished', () => {
    const story = treated().given(tuesday, opened('phq-9', 9), started, ...answered(1, 2))
    story.when('2026-03-13T14:00:00Z', { type: 'WakeUp' })
    expect(story.of('AnswersRecorded')).toMatchObject([
      { instrument: 'phq-9', answers: [1, 2, null, null, null, null, null, null, null] },
    ])
    expect(story.chart.scores).toEqual([])
  })
})
