import { describe, expect, test } from 'vitest'
import { gad7 } from '../../shared/instruments/rows/gad-7.ts'
import { pcl5Week } from '../../shared/instruments/rows/pcl-5-week.ts'
import { peg } from '../../shared/instruments/rows/peg.ts'
import { phq9 } from '../../shared/instruments/rows/phq-9.ts'
import { who5 } from '../../shared/instruments/rows/who-5.ts'
import { scaleRow } from '../../shared/instruments/scale.ts'
import type { Instrument } from '../../shared/instruments/types.ts'
import { conditions, outcomes, protocolFor } from '../../shared/outcomes/index.ts'
import fc from '../support/fast-check.ts'
import { on, series } from './histories.ts'

describe("an instrument's protocol", () => {
  test.each([
    ['cutOff', { cutOff: 12 }, { cutOff: 12 }],
    ['response', { response: { points: 7 } }, { response: { points: 7 } }],
    ['reliable change', { reliableChange: 8 }, { worsening: { points: 8 } }],
    ['standard error', { standardError: 3 }, { standardError: 3 }],
    ['remission', { remission: 6 }, { remission: 6 }],
    ['range', { range: { min: 1, max: 30 } }, { minimum: 1, maximum: 30 }],
    ['scoring', { scoring: { kind: 'sum-times', factor: 4 } }, { step: 4 }],
  ] as const)('follows a change of the row: %s', (_, change, expected) => {
    expect(protocolFor('depression', scaleRow({ ...phq9, ...change }))).toMatchObject(expected)
  })

  test("takes the clinic's own lead time, threshold and population", () => {
    const population = { ...conditions.ptsd.population, from: 'clinic' } as const
    const settings = { leadDays: 9, dueSoonProbability: 0.4, population }
    expect(protocolFor('depression', scaleRow(phq9), settings)).toMatchObject(settings)
  })

  test('fills in openly what an instrument leaves open', () => {
    const bare = { ...who5, response: null, standardError: null, reliableChange: null }
    expect(protocolFor('depression', scaleRow(bare))).toMatchObject({
      response: { fraction: 0.5 },
      standardError: 5,
      worsening: null,
    })
  })
})

/** What the outcomes make of two totals: one before the series, one a week after it. */
const judged = (row: Instrument, baseline: number, total: number) =>
  outcomes(
    {
      sessions: series,
      scores: [
        { instrument: row.id, at: on(-13), total: baseline, source: 'clinic' },
        { instrument: row.id, at: on(7), total, source: 'clinic' },
      ],
      safety: { openCrisis: false, maniaGate: false },
    },
    on(8),
    protocolFor('depression', scaleRow(row)),
  )

describe('response and remission by the row', () => {
  test.each([
    ['PHQ-9 of 10 from 20 is response, 11 is not', phq9, 20, 10, 11],
    ['GAD-7 of 7 from 15 is response, 8 is not', gad7, 15, 7, 8],
    ['PCL-5 needs 12 points as well as 30 %', pcl5Week, 36, 24, 25],
    ['PCL-5 needs 30 % as well as 12 points', pcl5Week, 48, 33, 36],
    ['PEG of 4.9 from 7 is response, 5 is not', peg, 7, 4.9, 5],
    ['WHO-5 of 30 from 20 is response, 28 is not', who5, 20, 30, 28],
  ] as const)('%s', (_, row, baseline, responds, not) => {
    expect(judged(row, baseline, responds).episodes[0]?.status).toBe('holding')
    expect(judged(row, baseline, not).episodes[0]?.status).toBe('no-response')
  })

  test.each<[string, Instrument, number, number]>([
    ['PHQ-9 of 4, not 5', phq9, 4, 5],
    ['GAD-7 of 4, not 5', gad7, 4, 5],
    ['PCL-5 of 28, not 29', pcl5Week, 28, 29],
    ['where more is better, of the threshold or above', { ...who5, remission: 72 }, 72, 68],
  ])('remission is %s', (_, row, reached, not) => {
    expect(judged(row, row.range.max / 2, reached).remission).toBe(true)
    expect(judged(row, row.range.max / 2, not).remission).toBe(false)
  })

  test('no threshold, no word on remission', () => {
    expect(judged(peg, 7, 0).remission).toBeNull()
  })

  test('response is never worse than baseline, whichever way a scale runs', () => {
    const totals = (row: Instrument) =>
      fc.tuple(fc.constant(row), fc.integer(row.range), fc.integer(row.range))
    fc.assert(
      fc.property(
        fc.oneof(...[phq9, gad7, pcl5Week, peg, who5].map(totals)),
        ([row, baseline, total]) => {
          const better = row.direction === 'higher-worse' ? total < baseline : total > baseline
          if (judged(row, baseline, total).episodes[0]?.status === 'holding')
            expect(better).toBe(true)
        },
      ),
    )
  })
})
