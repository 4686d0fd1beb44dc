import { describe, expect, test } from 'vitest'
import { findInstrument } from '../../shared/instruments/catalog.ts'
import { CustomInstrument, toInstrument } from '../../shared/instruments/custom.ts'
import { gad7 } from '../../shared/instruments/rows/gad-7.ts'
import { pcl5Week } from '../../shared/instruments/rows/pcl-5-week.ts'
import { peg } from '../../shared/instruments/rows/peg.ts'
import { phq9 } from '../../shared/instruments/rows/phq-9.ts'
import { who5 } from '../../shared/instruments/rows/who-5.ts'
import { flagsFor, score, validateTotal } from '../../shared/instruments/score.ts'
import type { Instrument, Wording } from '../../shared/instruments/types.ts'
import { asksIn } from '../../shared/instruments/wording.ts'
import fc from '../support/fast-check.ts'

/** A small licensed scale as an admin would write it. */
const worry = {
  id: 'worry-3',
  name: 'Worry, three items',
  role: 'full',
  direction: 'higher-worse',
  recall: { days: 7, label: 'the past week' },
  stem: { en: 'In the past week:' },
  answers: {
    kind: 'choices',
    answers: [
      { value: 0, label: { en: 'never' } },
      { value: 1, label: { en: 'sometimes' } },
      { value: 2, label: { en: 'always' } },
    ],
  },
  items: [
    { text: { en: 'I worried' } },
    { text: { en: 'I could not stop' } },
    { text: { en: 'How bad was it?' }, answers: scale(0, 10) },
  ],
  licence: 'By written permission',
  source: 'The manual',
}

function scale(from: number, to: number) {
  return { kind: 'scale', from, to, low: { en: 'not at all' }, high: { en: 'extremely' } }
}

const yBocs = {
  id: 'y-bocs',
  name: 'Y-BOCS',
  role: 'full',
  direction: 'higher-worse',
  recall: { days: 7, label: 'the past week' },
  items: [],
  range: { min: 0, max: 40 },
  cutOff: 16,
  response: { fraction: 0.35 },
  licence: 'Entered by a trained rater; no text here',
  source: 'Rodriguez 2013',
}

const parse = (json: unknown): Instrument => toInstrument(CustomInstrument.parse(json))

/** Where it is wrong, as clinics.json problems are printed. */
function problems(json: unknown): string[] {
  const parsed = CustomInstrument.safeParse(json)
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'))
}

describe('a custom instrument', () => {
  test('is given what its file leaves out', () => {
    expect(parse(worry)).toMatchObject({
      id: 'worry-3',
      range: { min: 0, max: 14 },
      scoring: { kind: 'sum' },
      missing: { allowed: 0, prorate: 'none', required: [] },
      cutOff: null,
      response: null,
      items: [{ code: 'worry-3/1' }, { code: 'worry-3/2' }, { code: 'worry-3/3' }],
    })
    expect(score(parse(worry), [2, 1, 9])).toMatchObject({ total: 12 })
    expect(score(parse(worry), [2, 1, null])).toMatchObject({ reason: 'too-many-missing' })
  })

  test('speaks Spanish only when every word of it does', () => {
    expect([asksIn(parse(worry), 'en'), asksIn(parse(worry), 'es')]).toEqual([true, false])
    const bilingual = { ...worry, stem: { en: 'In the past week:', es: 'Esta semana:' } }
    expect(problems(bilingual)).toEqual([
      'items.0.text.es',
      'items.1.text.es',
      'items.2.text.es',
      'answers.answers.0.label.es',
      'answers.answers.1.label.es',
      'answers.answers.2.label.es',
      'items.2.answers.low.es',
      'items.2.answers.high.es',
    ])
  })

  test('may be a total that clinicians enter', () => {
    const entered = parse(yBocs)
    expect(entered.items).toEqual([])
    expect(asksIn(entered, 'en')).toBe(false)
    expect(validateTotal(entered, 40)).toEqual([])
    expect(validateTotal(entered, 41)).toHaveLength(1)
    expect(entered.response).toEqual({ fraction: 0.35 })
    expect(() => score(entered, [])).toThrow(RangeError)
  })

  test('may raise flags, a crisis as fast as any', () => {
    const item = {
      text: { en: 'Thoughts of death' },
      flags: [{ from: 1, to: 2, kind: 'crisis', level: 'emergency', says: 'Thoughts of death' }],
    }
    expect(flagsFor(parse({ ...worry, items: [item] }), 0, 1)).toMatchObject([
      { kind: 'crisis', escalation: 'crisis-active', reply: 'crisis', source: 'The manual' },
    ])
  })

  test('is found by its id beside those that ship', () => {
    const custom = [CustomInstrument.parse(worry)]
    expect(findInstrument('worry-3', custom)?.name).toBe('Worry, three items')
    expect(findInstrument('worry-3')).toBeUndefined()
    expect(findInstrument('phq-9', custom)).toBe(phq9)
  })

  test('with the data of a shipped one scores as it does', () => {
    for (const shipped of [phq9, gad7, pcl5Week, peg, who5]) {
      const twin = parse(asFile(shipped))
      expect({ ...twin, id: shipped.id, unasked: shipped.unasked }).toEqual({
        ...shipped,
        unasked: shipped.unasked,
        items: twin.items,
      })
      const value = fc.option(fc.integer({ min: 0, max: 3 }), { nil: null, freq: 8 })
      const answers = fc.array(value, {
        minLength: shipped.items.length,
        maxLength: shipped.items.length,
      })
      fc.assert(
        fc.property(answers, (each) => {
          expect(score(twin, each)).toEqual(score(shipped, each))
        }),
      )
    }
  })
})

describe('a clinic’s own questions without a total', () => {
  const own = { ...worry, id: 'own-3', role: 'own', scoring: { kind: 'none' } }

  test('are read, and never scored', () => {
    const instrument = toInstrument(CustomInstrument.parse(own))
    expect(instrument.range).toEqual({ min: 0, max: 0 })
    expect(score(instrument, [1, 2, 9])).toMatchObject({ kind: 'unscored' })
  })

  test.each([
    ['decide nothing', { role: 'full' }],
    ['are asked', { items: [], range: { min: 0, max: 10 } }],
  ])('%s', (_, change) => {
    const read = CustomInstrument.safeParse({ ...own, ...change })
    expect(read.error?.issues.map(({ path }) => path.join('.'))).toContain('scoring')
  })
})

describe('what is wrong with a custom instrument is named by its place', () => {
  const { items } = worry
  const first = { ...items[0]! }
  test.each<[string, unknown, string[]]>([
    ['nothing', worry, []],
    ['nothing, entered', yBocs, []],
    ['the id of one that ships', { ...worry, id: 'phq-9' }, ['id']],
    ['an id with capitals', { ...worry, id: 'Y-BOCS' }, ['id']],
    ['an unknown role', { ...worry, role: 'safety' }, ['role']],
    ['an unknown field', { ...worry, cutoff: 3 }, ['']],
    ['no licence', { ...worry, licence: '' }, ['licence']],
    [
      'a wording without English',
      { ...worry, items: [{ text: { es: 'Hola' } }] },
      ['items.0.text.en'],
    ],
    [
      'no answers anywhere',
      { ...worry, answers: undefined },
      ['items.0.answers', 'items.1.answers'],
    ],
    ['a range beside items', { ...worry, range: { min: 0, max: 9 } }, ['range']],
    ['neither items nor range', { ...yBocs, range: undefined }, ['range']],
    ['a range upside down', { ...yBocs, range: { min: 40, max: 0 } }, ['range.max']],
    ['nothing scored', { ...worry, items: [{ ...first, unscored: true }] }, ['items']],
    [
      'a scale upside down',
      { ...worry, items: [{ ...first, answers: scale(10, 0) }] },
      ['items.0.answers.to'],
    ],
    [
      'two answers of one value',
      {
        ...worry,
        answers: {
          kind: 'choices',
          answers: [first, first].map(() => ({ value: 1, label: { en: 'x' } })),
        },
      },
      ['answers.answers.1.value'],
    ],
    [
      'two items of one code',
      { ...worry, items: [first, { ...first, code: 'worry-3/1' }] },
      ['items.1.code'],
    ],
    [
      'a flag that is a crisis but can wait',
      {
        ...worry,
        items: [
          { ...first, flags: [{ from: 2, to: 1, kind: 'crisis', level: 'routine', says: 'x' }] },
        ],
      },
      ['items.0.flags.0.to', 'items.0.flags.0.level'],
    ],
    [
      'more missing than there are',
      { ...worry, missing: { allowed: 3, requiredItems: [1, 4] } },
      ['missing.allowed', 'missing.requiredItems.1'],
    ],
    [
      'prorating by clusters that are not there',
      { ...worry, missing: { allowed: 1, prorate: 'cluster', maxPerCluster: { C: 1 } } },
      ['missing.prorate', 'missing.maxPerCluster.C'],
    ],
    ['an empty response rule', { ...worry, response: {} }, ['response']],
    ['a cut-off it cannot reach', { ...worry, cutOff: 15 }, ['cutOff']],
    ['a remission it cannot reach', { ...yBocs, remission: -1 }, ['remission']],
    [
      'bands that overlap',
      {
        ...worry,
        bands: [
          { from: 0, to: 7, label: 'low' },
          { from: 7, to: 14, label: 'high' },
        ],
      },
      ['bands.1'],
    ],
    ['a band outside', { ...worry, bands: [{ from: 0, to: 20, label: 'all' }] }, ['bands.0']],
    [
      'asking from a total it cannot reach',
      { ...worry, role: 'short', asksFor: { instrument: 'phq-9', from: 99 } },
      ['asksFor.from'],
    ],
  ])('%s', (_, json, expected) => {
    expect(problems(json)).toEqual(expected)
  })
})

/** A shipped instrument as a clinic would have to write it. */
function asFile(each: Instrument): unknown {
  const words = ({ en, es }: Wording) => (es === null || !asksIn(each, 'es') ? { en } : { en, es })
  const { required, maxPerCluster, allowed, prorate } = each.missing
  return {
    id: 'twin',
    name: each.name,
    role: each.role,
    direction: each.direction,
    recall: each.recall,
    ...(each.stem && { stem: words(each.stem) }),
    items: each.items.map(({ text, answers, code, cluster, flags }) => ({
      text: words(text),
      code,
      ...(cluster && { cluster }),
      ...(flags && { flags: flags.map(({ source: _, ...flag }) => flag) }),
      answers:
        answers.kind === 'scale'
          ? {
              kind: 'scale',
              from: answers.from,
              to: answers.to,
              low: words(answers.low),
              high: words(answers.high),
            }
          : {
              kind: 'choices',
              answers: answers.answers.map(({ value, label }) => ({ value, label: words(label) })),
            },
    })),
    scoring: each.scoring,
    ...(allowed > 0 && {
      missing: {
        allowed,
        prorate,
        requiredItems: required.map((index) => index + 1),
        ...(maxPerCluster && { maxPerCluster }),
      },
    }),
    bands: each.bands,
    ...given('cutOff', each.cutOff),
    ...given('response', each.response),
    ...given('remission', each.remission),
    ...given('meaningfulChange', each.meaningfulChange),
    ...given('reliableChange', each.reliableChange),
    ...given('reliableFraction', each.reliableFraction ?? null),
    ...given('standardError', each.standardError),
    ...given('loinc', each.loinc),
    licence: each.licence,
    source: each.source,
  }
}

const given = (name: string, value: unknown) => (value === null ? {} : { [name]: value })
