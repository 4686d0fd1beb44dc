import { describe, expect, test } from 'vitest'
import { pcl5Week } from '../../shared/instruments/rows/pcl-5-week.ts'
import { peg } from '../../shared/instruments/rows/peg.ts'
import { phq9 } from '../../shared/instruments/rows/phq-9.ts'
import { who5 } from '../../shared/instruments/rows/who-5.ts'
import { scaleRow } from '../../shared/instruments/scale.ts'
import { conditions, outcomes, protocolFor } from '../../shared/outcomes/index.ts'
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

  test.each([
    ['PHQ-9 of 10 from 20 is response, 11 is not', phq9, 20, 10, 11],
    ['PCL-5 needs 12 points as well as 30 %', pcl5Week, 36, 24, 25],
    ['PEG of 4.9 from 7 is response, 5 is not', peg, 7, 4.9, 5],
    ['WHO-5 of 30 from 20 is response, 28 is not', who5, 20, 30, 28],
  ] as const)('%s', (_, instrument, baseline, responds, not) => {
    const protocol = protocolFor('depression', scaleRow(instrument))
    const responded = (total: number) =>
      outcomes(
        {
          sessions: series,
          scores: [
            { instrument: instrument.id, at: on(-13), total: baseline, source: 'clinic' },
            { instrument: instrument.id, at: on(7), total, source: 'clinic' },
          ],
          safety: { openCrisis: false, maniaGate: false },
        },
        on(8),
        protocol,
      ).episodes[0]?.status
    expect(responded(responds)).toBe('holding')
    expect(responded(not)).toBe('no-response')
  })
})
