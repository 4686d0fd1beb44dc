// Reading answers: in doubt, ask again.

import { describe, expect, it } from 'vitest'
import { readAnswer } from '../../shared/conversation/answer.ts'
import { readAll } from '../../shared/conversation/answers.ts'
import { findDanger } from '../../shared/conversation/hearing/index.ts'
import { read } from '../../shared/conversation/read.ts'
import { permittedValues } from '../../shared/instruments/answers.ts'
import { builtInInstruments, findInstrument } from '../../shared/instruments/catalog.ts'
import type { Item } from '../../shared/instruments/types.ts'
import fc from '../support/fast-check.ts'

const itemsOf = (id: string): readonly Item[] => findInstrument(id)!.items
const frequency = itemsOf('phq-9')[0]!
const pain = itemsOf('peg')[0]!
const wellBeing = itemsOf('who-5')[0]!
const bother = itemsOf('pcl-5-week')[0]!
const yesNo = itemsOf('safety-check')[1]!
const severity = itemsOf('safety-check')[2]!
const everyItem = builtInInstruments().flatMap(({ items }) => items)

const answerTo = (item: Item, body: string) => {
  const reading = readAnswer(item, body)
  return reading.kind === 'value' ? reading.value : reading.why
}

describe('one answer', () => {
  it.each([
    ['2', 2],
    ['2.', 2],
    [' 2 ', 2],
    ['(2)', 2],
    ['"2"', 2],
    ['2!', 2],
    ['2\n', 2],
    ['2 👍', 2],
    ['2️⃣', 2],
    ['\u200E2\u200F', 2],
    ['２', 2],
    ['٢', 2],
    ['२', 2],
    ['two', 2],
    ['Dos', 2],
    ['cero', 0],
    ['0', 0],
    ['Not at all', 0],
    ['NEARLY EVERY DAY!', 3],
    ['Ningún día', 0],
    ['ningun dia', 0],
    ['varios días', 1],
    ['nearly every', 3],
    ['every day', 3],
    ['half the days', 2],
    ['several', 1],
    ['casi todos', 3],
    ["I'd say 2", 2],
    ['probably a 2 today, thanks', 2],
    ['diría que 2, gracias', 2],
    ["I'd say several days", 1],
    ['2 = More than half the days', 2],
    ['2=More than half the days', 2],
    ['2 - more than half the days', 2],
  ])('on a 0-3 item reads "%s" as %i', (body, value) => {
    expect(answerTo(frequency, body)).toBe(value)
  })

  it.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    ['👍', 'empty'],
    ['4', 'out-of-range'],
    ['10', 'out-of-range'],
    ['I would say 7', 'out-of-range'],
    ['-1', 'not-whole'],
    ['−1', 'not-whole'],
    ['- 1', 'not-whole'],
    ['1.5', 'not-whole'],
    ['1,5', 'not-whole'],
    ['½', 'not-whole'],
    ['1½', 'not-whole'],
    ['2²', 'not-whole'],
    ['①', 'not-whole'],
    ['Ⅱ', 'not-whole'],
    ['2/3', 'not-whole'],
    ['1⁄2', 'not-whole'],
    ['2-3', 'not-whole'],
    ['02', 'not-whole'],
    ['2nd', 'not-whole'],
    ['2%', 'not-whole'],
    ['2 or 3', 'more-than-one'],
    ['2 3', 'more-than-one'],
    ['two or three', 'more-than-one'],
    ['2 out of 3', 'more-than-one'],
    ['not 3', 'not-understood'],
    ['no, 2', 'not-understood'],
    ['almost 3', 'not-understood'],
    ['more than 2', 'not-understood'],
    ['2 days', 'not-understood'],
    ['not several days', 'not-understood'],
    ['more than several days', 'not-understood'],
    ['at all', 'not-understood'],
    ['not', 'not-understood'],
    ['the days', 'not-understood'],
    ['days', 'not-understood'],
    ['day', 'not-understood'],
    ['more', 'not-understood'],
    ['all', 'not-understood'],
    ['yes', 'not-understood'],
    ['once', 'not-understood'],
    ['2 several days', 'not-understood'],
    ['constructor', 'not-understood'],
    ['asdf', 'not-understood'],
  ])('on a 0-3 item does not guess at "%s": %s', (body, why) => {
    expect(answerTo(frequency, body)).toBe(why)
  })

  it('reads 0-10 items to ten, and their ends when named in full', () => {
    expect(answerTo(pain, '10')).toBe(10)
    expect(answerTo(pain, '1️⃣0️⃣')).toBe(10)
    expect(answerTo(pain, 'ten')).toBe(10)
    expect(answerTo(pain, 'diez')).toBe(10)
    expect(answerTo(pain, 'No pain')).toBe(0)
    expect(answerTo(pain, 'pain as bad as you can imagine')).toBe(10)
    expect(answerTo(pain, 'pain')).toBe('not-understood')
    expect(answerTo(pain, '7/10')).toBe('not-whole')
    expect(answerTo(pain, '11')).toBe('out-of-range')
  })

  it('takes no part that two answers share, and no part that turns one into another', () => {
    expect(answerTo(wellBeing, 'half of the time')).toBe('not-understood')
    expect(answerTo(wellBeing, 'more than half')).toBe(3)
    expect(answerTo(bother, 'a bit')).toBe('not-understood')
    expect(answerTo(bother, 'a little')).toBe(1)
    expect(answerTo(bother, 'quite a bit')).toBe(3)
  })

  it('understands yes and no where an item asks for them', () => {
    expect(answerTo(yesNo, 'Yes')).toBe(2)
    expect(answerTo(yesNo, 'sí')).toBe(2)
    expect(answerTo(yesNo, 'yep')).toBe(2)
    expect(answerTo(yesNo, 'No.')).toBe(1)
    expect(answerTo(yesNo, '2 yes')).toBe(2)
    expect(answerTo(yesNo, '1 yes')).toBe('not-understood')
    expect(answerTo(yesNo, 'no, he manejado')).toBe('not-understood')
    expect(answerTo(yesNo, '0')).toBe('out-of-range')
    expect(answerTo(severity, 'nada')).toBe(0)
    expect(answerTo(severity, 'mild')).toBe(1)
  })

  it.each(['2. 7', '2: 7', '2) 7', '2 = 7', '2=7', '#2 7', 'Q2: 7'])(
    'to item 2 reads "%s" as 7, and to any other asks again',
    (body) => {
      const number = (own?: number) => readAnswer(itemsOf('peg')[1]!, body, own)
      expect(number(2)).toEqual({ kind: 'value', value: 7 })
      expect(number(3)).toMatchObject({ kind: 'unreadable' })
      expect(number()).toMatchObject({ kind: 'unreadable' })
    },
  )

  it('takes a number before an answer for nothing when the answer does not fit', () => {
    expect(readAnswer(frequency, '1. 7', 1)).toEqual({ kind: 'unreadable', why: 'out-of-range' })
    expect(readAnswer(pain, '1.7', 1)).toEqual({ kind: 'unreadable', why: 'not-whole' })
  })

  it.each([
    ['0-not at all', 0],
    ['0: not at all', 0],
    ['3- nearly every day', 3],
    ['Nearly everyday', 3],
    ['3 nearly everyday', 3],
    ['No', 0],
    ['nope', 0],
    ['none', 0],
    ['No, not at all', 0],
    ['nada', 0],
  ])('on a 0-3 item reads "%s", as people spell it, as %i', (body, value) => {
    expect(answerTo(frequency, body)).toBe(value)
  })

  it.each(['N/A', 'n.a.', 'na', 'No aplica', 'not applicable'])(
    'takes "%s" for neither no nor yes',
    (body) => {
      expect(answerTo(yesNo, body)).toBe('not-understood')
      expect(answerTo(frequency, body)).toBe('not-understood')
    },
  )

  it.each([
    ['Yes I drove home', 2],
    ['yeah i did', 2],
    ['s\u00ED, maneje a casa', 2],
    ['no, i took an uber', 1],
    ['No I took an uber', 1],
    ['no, not yet', 1],
    ['never', 1],
  ])('hears the yes or no that "%s" begins with', (body, value) => {
    expect(answerTo(yesNo, body)).toBe(value)
  })

  it.each([
    'no, drove home',
    'no, i have',
    'yes and no',
    'yes but only to the store',
    'yes not really',
    'no idea',
    'no problem',
    'no, he manejado',
    'no. he manejado',
    'I have not driven but I will',
    'i have not driven him',
    'no my husband drove me',
  ])('asks again where "%s" may be either', (body) => {
    expect(answerTo(yesNo, body)).toBe('not-understood')
  })

  it.each([
    'I have not driven',
    "no, I haven't driven since my visit",
    'I did not drive home, thanks',
    'never drove',
    'no he manejado',
    'no, no manej\u00e9',
    'no he conducido desde la visita',
    'not really',
    'la verdad no',
  ])('takes "%s" for a no', (body) => {
    expect(answerTo(yesNo, body)).toBe(1)
  })

  it('takes "not really" for none, but where an emergency is asked about', () => {
    expect(answerTo(severity, 'not really')).toBe(0)
    expect(answerTo(severity, 'realmente no')).toBe(0)
    expect(answerTo(itemsOf('safety-check')[4]!, 'not really')).toBe('not-understood')
    expect(answerTo(itemsOf('safety-check')[8]!, 'not really')).toBe('not-understood')
    expect(answerTo(itemsOf('phq-9')[8]!, 'not really')).toBe('not-understood')
  })

  it('lets no words beside a no set aside an urgent question', () => {
    const chest = itemsOf('safety-check')[4]!
    expect(answerTo(chest, 'no, none of those')).toBe(1)
    expect(answerTo(chest, 'no, i cant breathe')).toBe('not-understood')
    expect(answerTo(chest, 'no i feel dizzy')).toBe('not-understood')
    expect(answerTo(itemsOf('safety-check')[0]!, 'yes but i didnt sleep')).toBe('not-understood')
    expect(answerTo(itemsOf('safety-check')[0]!, 'no, i couldnt sleep')).toBe(2)
  })

  it('reads the keycap ten, a single sign', () => {
    expect(answerTo(pain, '\u{1F51F}')).toBe(10)
    expect(answerTo(frequency, '\u{1F51F}')).toBe('out-of-range')
  })

  it.each(['2 or 3', 'O', '.25', 'O n\u00FAmero \u00E9 500', '7/10', 'yes'])(
    'makes nothing of "%s"',
    (body) => {
      expect(readAnswer(frequency, body, 1).kind).toBe('unreadable')
    },
  )

  it('reads every label of every item as its own value, in each language', () => {
    for (const item of everyItem) {
      if (item.answers.kind !== 'choices') continue
      for (const { value, label } of item.answers.answers) {
        expect(answerTo(item, label.en)).toBe(value)
        expect(answerTo(item, `${value}=${label.en}`)).toBe(value)
        if (label.es !== undefined) expect(answerTo(item, label.es.toUpperCase())).toBe(value)
      }
    }
  })

  it('takes no label of any item for a crisis, a stop or a wrong number', () => {
    for (const item of everyItem) {
      if (item.answers.kind !== 'choices') continue
      for (const { label } of item.answers.answers) {
        for (const text of [label.en, label.es ?? '']) {
          expect(findDanger(text)).toEqual([])
          expect(read(text)).toMatchObject({ someoneElse: null })
          expect(read(text).keyword).not.toBe('stop')
        }
      }
    }
  })

  it('reads a digit of any script as itself', () => {
    for (const zero of [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10, 0x1d7ce, 0x1d7d8]) {
      for (const step of [0, 1, 2, 3]) {
        expect(answerTo(frequency, String.fromCodePoint(zero + step))).toBe(step)
      }
    }
  })

  it('never returns a value the item does not take', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: -20, max: 200 }).map(String),
      fc.string({ unit: fc.constantFrom(...'0123456789 ,.-/½٣२not') }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...everyItem), texts, (item, body) => {
        const reading = readAnswer(item, body)
        if (reading.kind === 'value') expect(permittedValues(item.answers)).toContain(reading.value)
      }),
      { numRuns: 500 },
    )
  })
})

describe('all answers at once', () => {
  const nine = itemsOf('phq-9')
  const answers = [0, 1, 2, 1, 1, 0, 0, 1, 0]

  it.each([
    '0 1 2 1 1 0 0 1 0',
    '0,1,2,1,1,0,0,1,0',
    '0; 1; 2; 1; 1; 0; 0; 1; 0.',
    '0\n1\n2\n1\n1\n0\n0\n1\n0\n',
    '012110010',
    '012 110 010',
    '٠١٢١١٠٠١٠',
    'zero one 2 1 1 0 0 uno 0',
  ])('reads "%s"', (body) => {
    expect(readAll(nine, body)).toEqual({ kind: 'values', values: answers })
  })

  it('says how many came when it is not one for each item', () => {
    expect(readAll(nine, '0 1 2')).toEqual({ kind: 'count', given: 3, wanted: 9 })
    expect(readAll(nine, '0121100101')).toEqual({ kind: 'count', given: 10, wanted: 9 })
    expect(readAll(nine.slice(4), '0 1 2 1 1 0 0 1 0')).toEqual({
      kind: 'count',
      given: 9,
      wanted: 5,
    })
  })

  it.each(['', '2', '10', '2 or 3', '0 1 2 1 1 0 0 1 9', '0 1 2 1 1 0 0 1 x', '0 1 2 1 1 0 0 1 ½'])(
    'does not take "%s" for nine answers',
    (body) => {
      expect(readAll(nine, body)).toEqual({ kind: 'no' })
    },
  )

  it.each([
    '2. 7',
    '2: 7',
    '2) 7',
    '2 = 7',
    '2=7',
    '#2 7',
    '7/10',
    '7 / 10',
    '2 - 7',
    '2-7',
    '2.7',
  ])('does not take "%s" for the answers to items 2 and 3', (body) => {
    expect(readAll(itemsOf('peg').slice(1), body, 1)).toEqual({ kind: 'no' })
    expect(readAll(itemsOf('peg').slice(1), body)).toEqual({ kind: 'no' })
  })

  it('reads a list by its numbers where they are the items\u2019 own', () => {
    const peg = itemsOf('peg')
    expect(readAll(peg, '1. 4 2. 5 3. 6', 0)).toEqual({ kind: 'values', values: [4, 5, 6] })
    expect(readAll(peg.slice(1), '2) 5, 3) 6', 1)).toEqual({ kind: 'values', values: [5, 6] })
    expect(readAll(peg, '1. 4 2. 5 3. 6')).toEqual({ kind: 'no' })
    expect(readAll(nine.slice(0, 6), '1. 0 2. 1 3. 2', 0)).toEqual({ kind: 'no' })
  })

  it('asks again for digits run together that are too few or too many', () => {
    expect(readAll(nine.slice(5), '2101')).toEqual({ kind: 'values', values: [2, 1, 0, 1] })
    for (const left of [3, 5]) {
      expect(readAll(nine.slice(0, left), '2101')).toMatchObject({ kind: 'count', wanted: left })
    }
  })

  it('keeps two-digit answers whole', () => {
    const peg = itemsOf('peg')
    expect(readAll(peg, '10 7 10')).toEqual({ kind: 'values', values: [10, 7, 10] })
    expect(readAll(peg, '107')).toEqual({ kind: 'no' })
    expect(readAll(peg.slice(1), '1,5')).toEqual({ kind: 'no' })
    expect(readAll(peg.slice(1), '1, 5')).toEqual({ kind: 'values', values: [1, 5] })
  })

  it('reads back any permitted answers, however they are parted', () => {
    const instrument = fc.constantFrom(
      ...builtInInstruments().filter(({ items }) => items.length > 2),
    )
    const picks = fc.array(fc.nat(), { minLength: 30, maxLength: 30 })
    const gap = fc.constantFrom(' ', ', ', ';', '\n', ' , ')
    fc.assert(
      fc.property(instrument, picks, gap, ({ items }, pick, between) => {
        const values = items.map(({ answers }, at) => {
          const permitted = permittedValues(answers)
          return permitted[pick[at]! % permitted.length]!
        })
        expect(readAll(items, values.join(between))).toEqual({ kind: 'values', values })
      }),
    )
  })

  it('never returns a value an item does not take, nor more or fewer than the items', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'0123456789 ,;\n.-½٣'), maxLength: 30 })
    fc.assert(
      fc.property(fc.constantFrom(...builtInInstruments()), texts, ({ items }, body) => {
        const reading = readAll(items, body)
        if (reading.kind !== 'values') return
        expect(reading.values).toHaveLength(items.length)
        for (const [at, value] of reading.values.entries()) {
          expect(permittedValues(items[at]!.answers)).toContain(value)
        }
      }),
      { numRuns: 500 },
    )
  })
})
