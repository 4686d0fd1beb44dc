import { describe, expect, test } from 'vitest'
import {
  flagsFor,
  permittedValues,
  validateAnswers,
  validateTotal,
} from '../../shared/instruments/answers.ts'
import { builtInInstruments } from '../../shared/instruments/catalog.ts'
import { distress } from '../../shared/instruments/rows/distress.ts'
import { maniaGate } from '../../shared/instruments/rows/mania-gate.ts'
import { mood } from '../../shared/instruments/rows/mood.ts'
import { peg } from '../../shared/instruments/rows/peg.ts'
import { phq9 } from '../../shared/instruments/rows/phq-9.ts'
import { safetyCheck } from '../../shared/instruments/rows/safety-check.ts'
import { who5 } from '../../shared/instruments/rows/who-5.ts'
import type { Instrument } from '../../shared/instruments/types.ts'

describe('flags', () => {
  const none = [] as const
  const crisis = ['crisis', 'emergency', 'crisis'] as const
  test.each<[string, Instrument, number, number, readonly string[]]>([
    ['PHQ-9 item 9 of 0', phq9, 9, 0, none],
    ['PHQ-9 item 9 of 1', phq9, 9, 1, [...crisis, 'crisis-passive']],
    ['PHQ-9 item 9 of 2', phq9, 9, 2, [...crisis, 'crisis-active']],
    ['PHQ-9 item 9 of 3', phq9, 9, 3, [...crisis, 'crisis-active']],
    ['PHQ-9 item 1 of 3', phq9, 1, 3, none],
    ['safely home', safetyCheck, 1, 1, none],
    ['not safely home', safetyCheck, 1, 2, ['side-effect', 'urgent', 'none', 'urgent']],
    ['driven', safetyCheck, 2, 2, ['side-effect', 'routine', 'none', 'routine']],
    ['moderate sickness', safetyCheck, 3, 2, none],
    ['severe sickness', safetyCheck, 3, 3, ['side-effect', 'urgent', 'none', 'urgent']],
    ['mildly unreal', safetyCheck, 4, 1, none],
    ['moderately unreal', safetyCheck, 4, 2, ['side-effect', 'urgent', 'none', 'urgent']],
    ['severely unreal', safetyCheck, 4, 3, ['side-effect', 'urgent', 'none', 'urgent']],
    ['chest pain', safetyCheck, 5, 2, ['side-effect', 'emergency', 'call-911', 'emergency']],
    ['urinary', safetyCheck, 6, 2, ['side-effect', 'urgent', 'none', 'urgent']],
    ['mania', safetyCheck, 7, 2, ['mania', 'urgent', 'none', 'urgent']],
    ['low mood', safetyCheck, 8, 0, none],
    ['no wish to die', safetyCheck, 9, 1, none],
    ['a wish to die', safetyCheck, 9, 2, [...crisis, 'crisis-active']],
    ['overuse', safetyCheck, 10, 2, ['overuse', 'urgent', 'none', 'urgent']],
    ['little sleep', maniaGate, 1, 2, ['mania', 'urgent', 'none', 'urgent']],
    ['racing', maniaGate, 2, 2, ['mania', 'urgent', 'none', 'urgent']],
    ['no mania', maniaGate, 1, 1, none],
  ])('%s', (_, instrument, number, value, expected) => {
    const raised = flagsFor(instrument, number - 1, value)
    expect(raised.flatMap((flag) => [flag.kind, flag.level, flag.reply, flag.escalation])).toEqual(
      expected,
    )
  })

  test('each has its place in the sources, and is raised by an answer that can be given', () => {
    for (const { items } of builtInInstruments())
      for (const { flags = [], answers } of items)
        for (const flag of flags) {
          expect(permittedValues(answers)).toContain(flag.from)
          expect(flag.source).toContain('docs/clinical.md "')
        }
  })
})

describe('answers entered', () => {
  test('are right, or wrong at a named place', () => {
    expect(validateAnswers(phq9, [0, 1, 2, 3, null, 0, 0, 0, 0])).toEqual([])
    expect(validateAnswers(phq9, [0, 1, 2, 3, 4, 0, 0, -1, 0])).toEqual([
      { path: 'answers[4]', message: 'one of 0, 1, 2, 3' },
      { path: 'answers[7]', message: 'one of 0, 1, 2, 3' },
    ])
    expect(validateAnswers(peg, [1, 2.5, 11])).toEqual([
      { path: 'answers[1]', message: 'a whole number from 0 to 10' },
      { path: 'answers[2]', message: 'a whole number from 0 to 10' },
    ])
    expect(validateAnswers(safetyCheck, [0, 1, 0, 0, 1, 1, 1, 5, 1, 1])).toEqual([
      { path: 'answers[0]', message: 'one of 1, 2' },
    ])
    expect(validateAnswers(who5, [6, 5, 0, 0, 0])).toEqual([
      { path: 'answers[0]', message: 'one of 0, 1, 2, 3, 4, 5' },
    ])
  })

  test('are as many as the items: item 10 of PHQ-9 is not among them', () => {
    expect(validateAnswers(phq9, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0])).toEqual([
      { path: 'answers', message: 'give 9 answers' },
    ])
  })
})

describe('totals entered', () => {
  test.each<[Instrument, number, boolean]>([
    [phq9, 0, true],
    [phq9, 27, true],
    [phq9, 28, false],
    [phq9, -1, false],
    [phq9, 12.5, false],
    [phq9, Number.NaN, false],
    [peg, 6.7, true],
    [peg, 6.75, false],
    [who5, 48, true],
    [who5, 49, false],
    [distress, 10, true],
    [mood, 5, false],
    [safetyCheck, 0, false],
  ])('%# are in range and in step', (instrument, total, right) => {
    const problems = validateTotal(instrument, total)
    expect(problems.map((each) => each.path)).toEqual(right ? [] : ['total'])
  })
})
