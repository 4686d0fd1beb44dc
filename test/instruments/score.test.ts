import { describe, expect, test } from 'vitest'
import { permittedValues } from '../../shared/instruments/answers.ts'
import { builtInInstruments } from '../../shared/instruments/catalog.ts'
import { gad7 } from '../../shared/instruments/rows/gad-7.ts'
import { pcl5Week } from '../../shared/instruments/rows/pcl-5-week.ts'
import { peg } from '../../shared/instruments/rows/peg.ts'
import { phq2 } from '../../shared/instruments/rows/phq-2.ts'
import { phq9 } from '../../shared/instruments/rows/phq-9.ts'
import { who5 } from '../../shared/instruments/rows/who-5.ts'
import { score } from '../../shared/instruments/score.ts'
import type { Instrument } from '../../shared/instruments/types.ts'
import fc from '../support/fast-check.ts'

const scored = builtInInstruments().filter((each) => each.scoring.kind !== 'none')
const all = (count: number, value: number) => Array.from({ length: count }, () => value)
const pclOf = (...symptoms: number[]) =>
  all(20, 0).map((_, index) => (symptoms.includes(index + 1) ? 2 : 0))

describe('the vectors of docs/clinical.md "Test vectors"', () => {
  const vectors: [string, Instrument, (number | null)[], Record<string, unknown>][] = [
    ['PHQ-9 all 0', phq9, all(9, 0), { total: 0, band: 'minimal', aboveCutOff: false }],
    ['PHQ-9 at 4', phq9, [1, 1, 1, 1, 0, 0, 0, 0, 0], { total: 4, band: 'minimal' }],
    ['PHQ-9 at 5', phq9, [1, 1, 1, 1, 1, 0, 0, 0, 0], { total: 5, band: 'mild' }],
    ['PHQ-9 item 9 only', phq9, [0, 0, 0, 0, 0, 0, 0, 0, 1], { total: 1, band: 'minimal' }],
    [
      'PHQ-9 one missing',
      phq9,
      [2, 2, 2, 1, null, 1, 1, 1, 0],
      { total: 11, prorated: true, answered: 8 },
    ],
    [
      'PHQ-9 two missing',
      phq9,
      [3, 3, 2, null, null, 2, 2, 2, 0],
      { total: 18, prorated: true, answered: 7 },
    ],
    [
      'PHQ-9 three missing',
      phq9,
      [3, 3, 2, null, null, null, 2, 2, 0],
      { kind: 'unscored', reason: 'too-many-missing', missing: [3, 4, 5] },
    ],
    [
      'PHQ-9 item 9 missing',
      phq9,
      [1, 1, 1, 1, 1, 1, 1, 1, null],
      { kind: 'unscored', reason: 'required-missing', missing: [8] },
    ],
    ['GAD-7 all 3', gad7, all(7, 3), { total: 21, band: 'severe', aboveCutOff: true }],
    [
      'GAD-7 at 10',
      gad7,
      [2, 2, 2, 2, 1, 1, 0],
      { total: 10, band: 'moderate', aboveCutOff: true, prorated: false },
    ],
    ['PHQ-2 at 2', phq2, [1, 1], { total: 2, aboveCutOff: false }],
    ['PHQ-2 at 3', phq2, [2, 1], { total: 3, aboveCutOff: true }],
    [
      'PCL-5 all 2',
      pcl5Week,
      all(20, 2),
      { total: 40, band: null, aboveCutOff: true, clusters: { B: 10, C: 4, D: 14, E: 12 } },
    ],
    [
      'PCL-5 by the diagnosis rule alone',
      pcl5Week,
      pclOf(1, 6, 9, 10, 17, 18),
      { total: 12, aboveCutOff: false },
    ],
    ['PEG whole', peg, [7, 6, 8], { total: 7, aboveCutOff: null }],
    ['PEG to one decimal', peg, [7, 6, 7], { total: 6.7 }],
    [
      'WHO-5, higher better',
      who5,
      [3, 2, 3, 2, 2],
      { total: 48, band: 'poor well-being', aboveCutOff: true },
    ],
  ]
  test.each(vectors)('%s', (_, instrument, answers, expected) => {
    expect(score(instrument, answers)).toMatchObject({ kind: 'scored', ...expected })
  })
})

describe('missing items', () => {
  test('GAD-7 bears one, not two', () => {
    expect(score(gad7, [3, 3, 3, 3, 3, 3, null])).toMatchObject({ total: 21, prorated: true })
    expect(score(gad7, [3, 3, 3, 3, 3, null, null])).toMatchObject({ reason: 'too-many-missing' })
  })

  test('PCL-5 prorates within the cluster of the missing item', () => {
    const missing = all(20, 0).map((_, index) => (index < 4 ? 4 : index === 4 ? null : 0))
    expect(score(pcl5Week, missing)).toMatchObject({ total: 20, clusters: { B: 20, D: 0 } })
  })

  test('PCL-5 bears two missing, but not both of avoidance', () => {
    const without = (...gone: number[]) =>
      all(20, 1).map((value, index) => (gone.includes(index) ? null : value))
    expect(score(pcl5Week, without(5, 0))).toMatchObject({ total: 20, prorated: true })
    expect(score(pcl5Week, without(5, 6))).toMatchObject({ reason: 'too-many-missing' })
    expect(score(pcl5Week, without(0, 1, 2))).toMatchObject({ reason: 'too-many-missing' })
  })
})

const complete = (instrument: Instrument) =>
  fc.tuple(...instrument.items.map((item) => fc.constantFrom(...permittedValues(item.answers))))
const partial = (instrument: Instrument) =>
  fc.tuple(
    ...instrument.items.map((item) =>
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...permittedValues(item.answers)) },
        { weight: 1, arbitrary: fc.constant(null) },
      ),
    ),
  )

describe.each(scored.map((each) => [each.id, each] as const))('%s', (_, instrument) => {
  test('scores every complete set within its range, never as prorated', () => {
    fc.assert(
      fc.property(complete(instrument), (answers) => {
        const result = score(instrument, answers)
        if (result.kind !== 'scored') throw new Error(result.reason)
        expect(result.total).toBeGreaterThanOrEqual(instrument.range.min)
        expect(result.total).toBeLessThanOrEqual(instrument.range.max)
        expect(result.prorated).toBe(false)
        if (instrument.bands.length > 0) expect(result.band).not.toBeNull()
      }),
    )
  })

  test('never scores a partial set its rule forbids, and prorates the rest within range', () => {
    fc.assert(
      fc.property(partial(instrument), (answers) => {
        const gone = answers.flatMap((answer, index) => (answer === null ? [index] : []))
        const { allowed, required } = instrument.missing
        const result = score(instrument, answers)
        if (gone.length > allowed || gone.some((index) => required.includes(index)))
          expect(result).toMatchObject({ kind: 'unscored', missing: gone })
        if (result.kind === 'scored') {
          expect(result.prorated).toBe(gone.length > 0)
          expect(result.total).toBeGreaterThanOrEqual(instrument.range.min)
          expect(result.total).toBeLessThanOrEqual(instrument.range.max)
        }
      }),
    )
  })

  test('reaches both ends of its range', () => {
    const ends = [Math.min, Math.max].map((pick) =>
      score(
        instrument,
        instrument.items.map(({ answers }) => pick(...permittedValues(answers))),
      ),
    )
    expect(ends).toMatchObject([{ total: instrument.range.min }, { total: instrument.range.max }])
  })
})

describe('what cannot be scored', () => {
  const questions = builtInInstruments().filter((each) => each.scoring.kind === 'none')
  test.each(questions.map((each) => [each.id, each] as const))('%s has no total', (_, each) => {
    const answers = each.items.map((item) => permittedValues(item.answers)[0] ?? 0)
    expect(score(each, answers)).toEqual({
      kind: 'unscored',
      reason: 'not-scored-instrument',
      missing: [],
    })
  })

  test('a wrong count or an answer outside the set is a broken promise of the caller', () => {
    expect(() => score(phq9, all(8, 1))).toThrow(RangeError)
    expect(() => score(phq9, all(9, 4))).toThrow(RangeError)
    expect(() => score(phq9, all(9, 0.5))).toThrow(RangeError)
    expect(() => score(phq9, all(9, Number.NaN))).toThrow(RangeError)
  })
})
