// An answer is recorded and acted on without a word to the patient, so that another way than a text can give one.
import { describe, expect, it } from 'vitest'
import { answer, skip } from '../../shared/chart/decide/answering.ts'
import { Draft } from '../../shared/chart/draft.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import { at, demo } from '../support/deps.ts'
import { answered, opened, started, treated, tuesday } from './scenario.ts'

/** A draft of what follows while a check-in is open and so far answered. */
function draft(instrument: string, items: number, rest: string[] = [], ...values: number[]): Draft {
  const check = opened(instrument, items, 'f20522', rest)
  const { chart } = treated().given(tuesday, check, started, ...answered(...values))
  return new Draft(policyFor(demo), chart, at('2026-03-10T15:00:00Z'))
}

const types = ({ events }: Draft) => events.map(({ type }) => type)
const bodies = ({ events }: Draft) =>
  events.flatMap((each) => (each.type === 'TextRequested' ? [each.purpose.kind] : []))

describe('an answer', () => {
  it('moves on to the next item and texts nothing', () => {
    const some = draft('phq-9', 9)
    expect(answer(some, [1])).toMatchObject({ kind: 'item', open: { position: 1 } })
    expect(types(some)).toEqual(['AnswerGiven'])
  })

  it('to the last item is scored and judged, and opens the next of the sitting', () => {
    const some = draft('gad-7', 7, ['phq-9'], 0, 0, 0, 0, 0, 0)
    const next = answer(some, [1])
    expect(next).toMatchObject({ kind: 'opened', instrument: { id: 'phq-9' } })
    expect(types(some)).toEqual([
      'AnswerGiven',
      'CheckInClosed',
      'ScoreRecorded',
      'AdviceGiven',
      'CheckInOpened',
    ])
  })

  it('to the last item of the last check-in ends the sitting', () => {
    const some = draft('gad-7', 7)
    expect(answer(some, [0, 0, 0, 0, 0, 0, 1])).toEqual({ kind: 'done' })
    expect(some.chart.openCheckIn).toBeNull()
    expect(bodies(some)).toEqual([])
  })

  it('that tells of thoughts of death calls a person, and safety alone is texted', () => {
    const some = draft('phq-9', 9, [], 0, 0, 0, 0, 0, 0, 0, 0)
    expect(answer(some, [2])).toEqual({ kind: 'done' })
    expect(some.chart.alerts).toMatchObject([{ kind: 'crisis', level: 'emergency' }])
    expect(bodies(some)).toEqual(['crisis'])
  })
})

describe('an item left out', () => {
  it('moves on, and a question about death that was left out is asked by a person', () => {
    const some = draft('phq-9', 9, [], 0, 0, 0, 0, 0, 0, 0)
    expect(skip(some)).toMatchObject({ kind: 'item', open: { position: 8 } })
    expect(some.chart.alerts).toEqual([])
    expect(skip(some)).toEqual({ kind: 'done' })
    expect(some.chart.alerts).toMatchObject([{ rule: 'safety-question-skipped' }])
    expect(bodies(some)).toEqual([])
  })
})
