// Reading all the answers that remain from one text.

import { permittedValues } from '../instruments/answers.ts'
import type { Item } from '../instruments/types.ts'
import { everyScript } from './every-script.ts'
import { plain } from './normalise.ts'
import { type Numbered, readNumbered, readNumberedList } from './numbered.ts'
import { tokens } from './numbers.ts'

/** `count`: numbers and nothing else, but not one for each item. `no`: not a list of answers. */
export type AnswersReading =
  | Readonly<{ kind: 'values'; values: number[] }>
  | Readonly<{ kind: 'count'; given: number; wanted: number }>
  | Readonly<{ kind: 'no' }>

/**
 * Reads one value for every item, in order: parted by spaces, commas, semicolons or new lines
 * ("0 1 2"), or run together ("012110010") when no item takes two digits. "1,5" is a number with a
 * decimal comma to half of our readers and is not taken for two answers; nor is "2. 7", a question's
 * number and its answer. Signs other than those ("7 / 10", "2 - 3") make it no list.
 * @param first how many items come before these, where it is known: then "3. 1, 4. 0" is read by its
 *   numbers
 */
export function readAll(items: readonly Item[], body: string, first?: number): AnswersReading {
  const text = plain(body)
  if (/^\d+,\d+$/u.test(text) || readNumbered(body) !== null) return { kind: 'no' }
  const numbered = readNumberedList(body)
  if (numbered !== null) return byNumber(items, numbered, first)
  const values = parted(text) ?? []
  const fitting = values.length === items.length ? values : runTogether(items, text, values)
  if (fitting.length !== items.length || items.length === 0) {
    return fitting.length < 2
      ? { kind: 'no' }
      : { kind: 'count', given: fitting.length, wanted: items.length }
  }
  return inRange(items, fitting)
}

function byNumber(
  items: readonly Item[],
  numbered: readonly Numbered[],
  first: number | undefined,
): AnswersReading {
  const isOurs =
    first !== undefined &&
    numbered.length === items.length &&
    numbered.every(({ number }, at) => number === first + at + 1)
  const values = numbered.map(({ value }) => value)
  return isOurs ? inRange(items, values) : { kind: 'no' }
}

function inRange(items: readonly Item[], values: readonly number[]): AnswersReading {
  const isInRange = items.every((item, at) =>
    permittedValues(item.answers).includes(values[at] ?? -1),
  )
  return isInRange ? { kind: 'values', values: [...values] } : { kind: 'no' }
}

/** Numbers and words, and between them nothing that could mean more than "and then". */
const separated = everyScript('^[(\\s]*(?:[\\p{L}\\d]+\\)?(?:[\\s,;]+\\(?|$))+$')

/** The numbers of a text that is nothing but numbers, else null. */
function parted(text: string): readonly number[] | null {
  if (!separated(text).test(text.replace(/[.!]+$/u, ''))) return null
  const found = tokens(text.replace(/[,;]/gu, ' '))
  const values = found.flatMap((token) => (token.kind === 'whole' ? [token.value] : []))
  return values.length === found.length ? values : null
}

/**
 * "012110010" or "012 110 010": digit by digit, when no item needs two digits and the text is one
 * group or groups alike. Two digits alone ("10") are such a list only when two items remain.
 */
function runTogether(
  items: readonly Item[],
  text: string,
  otherwise: readonly number[],
): readonly number[] {
  const groups = text.replace(/[.!]+$/u, '').split(/[\s,;]+/u)
  const digits = groups.join('')
  const single = items.every((item) => permittedValues(item.answers).every((v) => v >= 0 && v <= 9))
  const grouped = groups.every((group) => group.length > 1 && /^\d+$/u.test(group))
  const listed = digits.length > 2 || digits.length === items.length
  return single && grouped && listed ? Array.from(digits, Number) : otherwise
}
