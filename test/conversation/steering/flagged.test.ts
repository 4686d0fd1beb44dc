// Replies to flagged questions that are acted on at once.
import { describe, expect, it } from 'vitest'
import { readFlaggedReply } from '../../../shared/conversation/steering/index.ts'
import { builtInInstruments, findInstrument } from '../../../shared/instruments/catalog.ts'
import { flagsFor } from '../../../shared/instruments/score.ts'
import type { Item } from '../../../shared/instruments/types.ts'
import fc from '../../support/fast-check.ts'

const item = (id: string, index: number): Item => findInstrument(id)!.items[index]!
const harm = item('phq-9', 8)
const [home, driving, , unreal, chest, bladder, mania, , thoughts, urge] =
  findInstrument('safety-check')!.items
const valueIn = (asked: Item | undefined, body: string) =>
  readFlaggedReply(asked!, body)?.value ?? null

describe('a flagged reply', () => {
  it.each([
    ['2 or 3', 2],
    ['2-3', 2],
    ['2 o 3', 2],
    ['two or three', 2],
    ['1 tal vez 2', 1],
    ['2 but sometimes 3', 2],
    ['3 or 4', 3],
    ['3', 3],
    ['yes', 1],
    ['Yes sometimes', 1],
    ['sí', 1],
    ['a veces', 1],
    ['a few days', 1],
    ['i think about dying', 1],
    ['i dont want to live', 1],
    ['pienso en la muerte', 1],
  ])('to item 9 is "%s", taken for no more than %i', (body, value) => {
    expect(valueIn(harm, body)).toBe(value)
  })

  it.each([
    'no',
    'nope',
    'none',
    'not at all',
    'no thoughts',
    '0',
    '0 or 1',
    '1.5',
    '-1',
    '4',
    'SKIP',
    'later',
    'n/a',
    'asdf',
    '',
    'Liked “9/9 Thoughts that you would be better off dead”',
  ])('to item 9 is not "%s"', (body) => {
    expect(valueIn(harm, body)).toBeNull()
  })

  it.each([
    [chest, 'Yes my chest hurts'],
    [chest, 'my chest hurts'],
    [chest, 'cant breathe'],
    [chest, 'no, i cant breathe'],
    [chest, 'no puedo respirar'],
    [chest, 'me duele el pecho'],
    [bladder, 'it burns when i pee'],
    [bladder, 'hay sangre'],
    [mania, 'havent slept but not tired'],
    [mania, 'so irritable'],
    [urge, 'i crave it'],
    [urge, 'tengo muchas ganas'],
    [thoughts, 'i have had thoughts of suicide'],
    [thoughts, 'lo he pensado'],
    [driving, 'yes'],
    [thoughts, '2 or 3'],
    [thoughts, '2 o 3'],
    [chest, '2 or 3'],
    [chest, 'two or three'],
  ] as const)('tells of the symptom in words (%#): %s', (asked, body) => {
    expect(valueIn(asked, body)).toBe(2)
  })

  it.each([
    [chest, 'no chest pain'],
    [chest, 'my chest is fine'],
    [chest, '1 or 2'],
    [bladder, 'no burning'],
    [mania, 'feeling normal'],
    [urge, 'no'],
  ] as const)('is not a denial (%#)', (asked, body) => {
    expect(valueIn(asked, body)).toBeNull()
  })

  it('is no mere yes where a yes may be mild, or where the flag is on the no', () => {
    expect(valueIn(unreal, 'yes')).toBeNull()
    expect(valueIn(unreal, '2 or 3')).toBe(2)
    expect(valueIn(home, 'yes')).toBeNull()
    expect(valueIn(item('phq-9', 0), 'yes')).toBeNull()
  })

  it("is met in a clinic's own questions by what they ask", () => {
    const own: Item = {
      code: 'own/1',
      text: { en: 'Any chest pain since your visit?' },
      answers: {
        kind: 'choices',
        answers: [
          { value: 0, label: { en: 'no' } },
          { value: 1, label: { en: 'yes' } },
        ],
      },
      flags: [{ ...chest!.flags![0]!, from: 1, to: 1 }],
    }
    expect(valueIn(own, 'my chest feels tight')).toBe(1)
    expect(valueIn(own, 'yeah')).toBe(1)
    expect(valueIn(own, 'no')).toBeNull()
  })

  it('has a value that raises a flag, of any string', () => {
    const every = builtInInstruments().flatMap((instrument) =>
      instrument.items.map((_, at) => [instrument, at] as const),
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom('yes ', 'no ', '1', '2', '3', ' or ', '-', 'die ', 'chest '),
      }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...every), texts, ([instrument, at], body) => {
        const value = valueIn(instrument.items[at], body)
        if (value !== null) expect(flagsFor(instrument, at, value)).not.toEqual([])
      }),
    )
  })
})
