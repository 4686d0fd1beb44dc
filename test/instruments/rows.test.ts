import { split } from 'split-sms'
import { describe, expect, test } from 'vitest'
import { permittedValues } from '../../shared/instruments/answers.ts'
import { builtInIds } from '../../shared/instruments/built-in.ts'
import { builtInInstruments, findInstrument } from '../../shared/instruments/catalog.ts'
import { rangeOf } from '../../shared/instruments/range.ts'
import { gad7 } from '../../shared/instruments/rows/gad-7.ts'
import { pcl58 } from '../../shared/instruments/rows/pcl-5-8.ts'
import { pcl5Week } from '../../shared/instruments/rows/pcl-5-week.ts'
import { peg } from '../../shared/instruments/rows/peg.ts'
import { phq2 } from '../../shared/instruments/rows/phq-2.ts'
import { phq9 } from '../../shared/instruments/rows/phq-9.ts'
import { safetyCheck } from '../../shared/instruments/rows/safety-check.ts'
import type { AnswerSet, Instrument } from '../../shared/instruments/types.ts'
import { asksIn } from '../../shared/instruments/wording.ts'
import { InstrumentId, Language } from '../../shared/vocabulary/ids.ts'

const named = builtInInstruments().map((each) => [each.id, each] as const)
const own = named.filter(([, each]) => ['safety', 'own'].includes(each.role))

test('every id that ships has its row, and each is a well-formed id', () => {
  expect(builtInInstruments().map((each) => each.id)).toEqual(builtInIds)
  for (const id of builtInIds) {
    expect(InstrumentId.parse(id)).toBe(id)
    expect(findInstrument(id)?.id).toBe(id)
  }
  expect(findInstrument('asrm')).toBeUndefined()
})

describe('wording', () => {
  test.each([
    ['phq-9', 9],
    ['phq-2', 2],
    ['gad-7', 7],
    ['gad-2', 2],
    ['pcl-5-week', 20],
    ['pcl-5-8', 8],
    ['peg', 3],
    ['who-5', 5],
    ['safety-check', 10],
    ['mood', 2],
    ['mania-gate', 2],
    ['distress', 1],
    ['today', 1],
  ])('%s asks %d items', (id, count) => {
    expect(findInstrument(id)?.items).toHaveLength(count)
  })

  test('is exact to the dash', () => {
    expect(phq9.items[5]?.text.en).toBe(
      'Feeling bad about yourself \u2014 or that you are a failure or have let yourself or your family down',
    )
    expect(phq9.items[5]?.text.es).toContain('usted mismo(a) \u2013 o que es un fracaso')
    expect(phq9.items[7]?.text.en).toContain('could have noticed? Or the opposite \u2014 being')
    expect(phq9.items[8]?.text).toEqual({
      en: 'Thoughts that you would be better off dead or of hurting yourself in some way',
      es: 'Pensamientos de que estaría mejor muerto(a) o de lastimarse de alguna manera',
    })
    expect(pcl5Week.items[16]?.text.en).toBe('Being "superalert" or watchful or on guard?')
    expect(gad7.stem?.en).not.toContain('any of')
    expect(phq9.stem?.en).toContain('any of the following problems?')
  })

  test('the answers of PHQ-9 and GAD-7 differ in Spanish, not in English', () => {
    const words = (each: Instrument, language: Language) => labels(each.items[0]!.answers, language)
    expect(words(phq9, 'en')).toEqual(words(gad7, 'en'))
    expect(words(phq9, 'en')).toEqual([
      'Not at all',
      'Several days',
      'More than half the days',
      'Nearly every day',
    ])
    expect(words(phq9, 'es')[0]).toBe('Ningún día')
    expect(words(gad7, 'es')[0]).toBe('Nunca')
  })

  test('short forms are the very items of their full scale', () => {
    expect(phq2.items).toEqual(phq9.items.slice(0, 2))
    const at = [1, 4, 6, 7, 9, 12, 18, 19]
    expect(pcl58.items).toEqual(at.map((number) => pcl5Week.items[number - 1]))
    expect(pcl58.items.map((item) => item.cluster).join('')).toBe('BBCCDDEE')
  })

  test('item 10 of PHQ-9 is there, unasked and unscored', () => {
    expect(phq9.unasked).toMatchObject([{ code: '69722-7', unscored: true }])
    const { answers } = phq9.unasked![0]!
    if (answers.kind !== 'choices') throw new Error('choices')
    expect(answers.answers.map((each) => each.code)).toEqual([
      'LA6572-7',
      'LA6573-5',
      'LA6575-0',
      'LA6574-3',
    ])
  })

  test('no translation is invented: what is not known in Spanish is not offered in it', () => {
    const spanish = builtInInstruments()
      .filter((each) => asksIn(each, 'es'))
      .map((each) => each.id)
    expect(spanish).toEqual([
      'phq-9',
      'phq-2',
      'gad-7',
      'gad-2',
      'safety-check',
      'mood',
      'mania-gate',
      'distress',
      'long-term',
      'today',
    ])
    expect(builtInInstruments().every((each) => asksIn(each, 'en'))).toBe(true)
    expect(peg.items[0]!.text).toStrictEqual({ en: expect.stringContaining('average') })
  })
})

describe.each(own)('%s, in our own words,', (_, instrument) => {
  test.each(Language.options)('fits one plain part with its answer key in %s', (language) => {
    for (const { text, answers } of instrument.items) {
      const words = text[language]!
      expect(words.length).toBeLessThanOrEqual(90)
      const key = labels(answers, language).map((label, at) => `${at} = ${label}`)
      const sent = split([words, ...key].join('\n'))
      expect([sent.characterSet, sent.parts.length]).toEqual(['GSM', 1])
    }
  })

  test('names no drug, scale or diagnosis', () => {
    for (const { text } of instrument.items)
      expect(`${text.en} ${text.es}`).not.toMatch(
        /k[ei]tami|phq|gad|pcl|depres|bipolar|mania|manía|ocd|toc\b|ptsd|tept/i,
      )
  })
})

test('the safety check asks about self-harm in other words than PHQ-9', () => {
  const asked = safetyCheck.items[8]?.text
  const validated = phq9.items[8]?.text
  expect(asked?.en).not.toContain('better off dead')
  expect(asked).not.toEqual(validated)
})

describe.each(named)('%s', (_, instrument) => {
  test('has its range from its items', () => {
    expect(rangeOf(instrument.items, instrument.scoring)).toEqual(instrument.range)
  })

  test('has unique codes and answers', () => {
    const codes = [...instrument.items, ...(instrument.unasked ?? [])].map((item) => item.code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const { answers } of instrument.items) {
      const values = permittedValues(answers)
      expect(new Set(values).size).toBe(values.length)
      if (answers.kind === 'scale' && answers.codes)
        expect(new Set(answers.codes).size).toBe(values.length)
    }
  })

  test('covers its range with bands, without gap or overlap', () => {
    const { bands, range } = instrument
    if (bands.length === 0) {
      // Short forms and our own questions have none; of the full scales only these two.
      if (instrument.role === 'full') expect(['pcl-5-week', 'peg']).toContain(instrument.id)
      return
    }
    expect(bands[0]?.from).toBe(range.min)
    expect(bands.at(-1)?.to).toBe(range.max)
    for (const [at, band] of bands.slice(1).entries()) expect(band.from).toBe(bands[at]!.to + 1)
  })

  test('says on what terms and from where', () => {
    expect(instrument.licence).not.toBe('')
    expect(instrument.source).toContain('docs/clinical.md "')
    if (instrument.asksFor) expect(findInstrument(instrument.asksFor.instrument)?.role).toBe('full')
  })
})

test('LOINC codes pair with the items as LOINC has them, which is not in order', () => {
  expect(phq9.items.map((item) => item.code)).toEqual([
    '44250-9',
    '44255-8',
    '44259-0',
    '44254-1',
    '44251-7',
    '44258-2',
    '44252-5',
    '44253-3',
    '44260-8',
  ])
  expect(gad7.loinc).toEqual({ panel: '69737-5', total: '70274-6' })
  expect(findInstrument('gad-2')?.loinc).toBeNull()
})

function labels(set: AnswerSet, language: Language): readonly string[] {
  const all = set.kind === 'scale' ? [set.low, set.high] : set.answers.map((each) => each.label)
  return all.map((each) => each[language]!)
}
