import { describe, expect, test } from 'vitest'
import { findInstrument } from '../../shared/instruments/catalog.ts'
import { courseFor, courses } from '../../shared/instruments/courses.ts'
import { CustomInstrument } from '../../shared/instruments/custom.ts'
import { asksIn } from '../../shared/instruments/wording.ts'
import { Condition, InstrumentId, Language } from '../../shared/vocabulary/ids.ts'

const ids = (...names: string[]) => names.map((name) => InstrumentId.parse(name))
const { steps } = courses.ocd

const entered = CustomInstrument.parse({
  id: 'y-bocs',
  name: 'Y-BOCS',
  role: 'full',
  direction: 'higher-worse',
  recall: { days: 7, label: 'the past week' },
  items: [],
  range: { min: 0, max: 40 },
  licence: 'Entered by a trained rater',
  source: 'Rodriguez 2013',
})
const licensed = CustomInstrument.parse({
  ...entered,
  id: 'oc-scale',
  range: undefined,
  items: [
    {
      text: { en: 'Unwanted thoughts' },
      answers: { kind: 'scale', from: 0, to: 4, low: { en: 'none' }, high: { en: 'many' } },
    },
  ],
})
const custom = [entered, licensed]

describe('the course of each condition in English', () => {
  test.each([
    ['depression', 'phq-9', ['phq-9']],
    ['anxiety', 'gad-7', ['gad-7', 'phq-9']],
    ['ptsd', 'pcl-5-week', ['pcl-5-week', 'phq-9']],
    ['bipolar-depression', 'phq-9', ['phq-9', 'mania-gate']],
    ['ocd', 'phq-9', ['distress', 'phq-9']],
    ['chronic-pain', 'peg', ['peg', 'phq-2']],
  ])('%s is decided by %s', (condition, primary, full) => {
    expect(courseFor(Condition.parse(condition), 'en')).toMatchObject({
      primary,
      full,
      missing: [],
    })
  })

  test('starts with the safety check and the mood, and the mania gate in bipolar depression', () => {
    expect(courseFor('depression', 'en').steps).toEqual([
      { day: 1, instruments: ['safety-check'] },
      { day: 3, instruments: ['mood'] },
    ])
    expect(courseFor('bipolar-depression', 'es').steps).toEqual([
      { day: 1, instruments: ['safety-check'] },
      { day: 3, instruments: ['mood', 'mania-gate'] },
    ])
  })
})

describe('in Spanish', () => {
  test('PTSD is followed by PHQ-9, and the missing scale is named', () => {
    expect(courseFor('ptsd', 'es')).toMatchObject({
      primary: 'phq-9',
      full: ['phq-9'],
      missing: ['pcl-5-week'],
    })
  })

  test('pain is followed by PHQ-9, which holds PHQ-2', () => {
    expect(courseFor('chronic-pain', 'es')).toMatchObject({
      primary: 'phq-9',
      full: ['phq-9'],
      missing: ['peg'],
    })
  })
})

describe('a clinic with its own scale', () => {
  test('has it decide', () => {
    const plan = { steps, full: ids('oc-scale', 'phq-9') }
    expect(courseFor('ocd', 'en', plan, custom)).toMatchObject({
      primary: 'oc-scale',
      full: ['oc-scale', 'phq-9'],
      missing: [],
    })
  })

  test('in a language it does not speak, goes on with what there is', () => {
    const plan = { steps, full: ids('oc-scale', 'phq-9') }
    expect(courseFor('ocd', 'es', plan, custom)).toMatchObject({
      primary: 'phq-9',
      full: ['phq-9'],
      missing: ['oc-scale'],
    })
  })

  test('that clinicians enter, has it decide and texts the table beside it', () => {
    expect(courseFor('ocd', 'en', { steps, full: ids('y-bocs') }, custom)).toMatchObject({
      primary: 'y-bocs',
      full: ['distress', 'phq-9'],
      missing: [],
    })
    expect(courseFor('ocd', 'en', { steps, full: ids('y-bocs', 'phq-9') }, custom)).toMatchObject({
      primary: 'y-bocs',
      full: ['phq-9'],
    })
  })

  test('that is not in the file, is told so and follows the table', () => {
    expect(courseFor('ocd', 'en', { steps, full: ids('oc-scale') })).toMatchObject({
      primary: 'phq-9',
      full: ['distress', 'phq-9'],
      missing: ['oc-scale'],
    })
  })

  test('that names no full scale, gets the full scale of the table', () => {
    expect(courseFor('anxiety', 'en', { steps, full: ids('gad-2') })).toMatchObject({
      primary: 'gad-7',
      full: ['gad-7', 'phq-9'],
    })
  })
})

test('every course in every language asks only what can be asked, and a full scale decides', () => {
  for (const condition of Condition.options)
    for (const language of Language.options) {
      const course = courseFor(condition, language)
      const asked = [...course.steps.flatMap((step) => step.instruments), ...course.full]
      for (const id of asked) expect(asksIn(findInstrument(id)!, language)).toBe(true)
      expect(findInstrument(course.primary)?.role).toBe('full')
      expect(course.full).toContain(course.primary)
    }
})
