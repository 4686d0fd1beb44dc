import { describe, expect, test } from 'vitest'
import {
  fullScaleCalledFor,
  improvementFraction,
  improvementPoints,
  remitted,
  responded,
} from '../../shared/instruments/change.ts'
import { gad2 } from '../../shared/instruments/rows/gad-2.ts'
import { gad7 } from '../../shared/instruments/rows/gad-7.ts'
import { pcl58 } from '../../shared/instruments/rows/pcl-5-8.ts'
import { pcl5Week } from '../../shared/instruments/rows/pcl-5-week.ts'
import { peg } from '../../shared/instruments/rows/peg.ts'
import { phq2 } from '../../shared/instruments/rows/phq-2.ts'
import { phq9 } from '../../shared/instruments/rows/phq-9.ts'
import { who5 } from '../../shared/instruments/rows/who-5.ts'
import type { Instrument } from '../../shared/instruments/types.ts'
import fc from '../support/fast-check.ts'

describe('response', () => {
  test.each<[string, Instrument, number, number, boolean | null]>([
    ['PHQ-9 halved', phq9, 20, 10, true],
    ['PHQ-9 not quite halved', phq9, 20, 11, false],
    ['PHQ-9 from nothing', phq9, 0, 3, null],
    ['GAD-7 halved', gad7, 15, 7.5, true],
    ['PCL-5 by 30 % and 12 points', pcl5Week, 40, 28, true],
    ['PCL-5 by 30 % but 11 points', pcl5Week, 36, 25, false],
    ['PCL-5 by 12 points but a quarter', pcl5Week, 48, 36, false],
    ['PEG by exactly 30 %, which binary fractions miss', peg, 7, 4.9, true],
    ['PEG by less', peg, 7, 5, false],
    ['WHO-5 up by 10', who5, 40, 50, true],
    ['WHO-5 down by 10', who5, 40, 30, false],
    ['WHO-5 up from nothing', who5, 0, 12, true],
    ['a short form never decides', phq2, 6, 0, null],
  ])('%s', (_, instrument, baseline, current, expected) => {
    expect(responded(instrument, baseline, current)).toBe(expected)
  })
})

test('remission is below the threshold, or at it, as each scale says', () => {
  expect([remitted(phq9, 4), remitted(phq9, 5)]).toEqual([true, false])
  expect([remitted(gad7, 4), remitted(gad7, 5)]).toEqual([true, false])
  expect([remitted(pcl5Week, 28), remitted(pcl5Week, 29)]).toEqual([true, false])
  expect(remitted(peg, 0)).toBeNull()
  expect(remitted({ ...who5, remission: 72 }, 76)).toBe(true)
  expect(remitted({ ...who5, remission: 72 }, 68)).toBe(false)
})

test('improvement is a fraction of baseline, and undefined at a baseline of 0', () => {
  expect(improvementFraction(phq9, 20, 10)).toBe(0.5)
  expect(improvementFraction(phq9, 10, 15)).toBe(-0.5)
  expect(improvementFraction(who5, 40, 60)).toBe(0.5)
  expect(improvementFraction(phq9, 0, 5)).toBeNull()
})

test('better is down or up as the scale has it, and response never comes with worsening', () => {
  const totals = (instrument: Instrument) =>
    fc.tuple(fc.constant(instrument), fc.integer(instrument.range), fc.integer(instrument.range))
  fc.assert(
    fc.property(fc.oneof(...[phq9, gad7, pcl5Week, peg, who5].map(totals)), ([each, from, to]) => {
      const better = each.direction === 'higher-worse' ? to < from : to > from
      expect(improvementPoints(each, from, to) > 0).toBe(better)
      if (responded(each, from, to)) expect(better).toBe(true)
    }),
  )
})

test('a short form calls for its full scale from its threshold on', () => {
  expect([fullScaleCalledFor(phq2, 1), fullScaleCalledFor(phq2, 2)]).toEqual([null, 'phq-9'])
  expect([fullScaleCalledFor(gad2, 2), fullScaleCalledFor(gad2, 3)]).toEqual([null, 'gad-7'])
  expect([fullScaleCalledFor(pcl58, 12), fullScaleCalledFor(pcl58, 13)]).toEqual([
    null,
    'pcl-5-week',
  ])
  expect(fullScaleCalledFor(phq9, 27)).toBeNull()
})
