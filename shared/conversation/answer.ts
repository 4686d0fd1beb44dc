// Reading one answer. A wrong score is worse than a second question: in doubt it is unreadable.

import { permittedValues } from '../instruments/answers.ts'
import type { Item } from '../instruments/types.ts'
import { valueNamed } from './labels.ts'
import { words } from './normalise.ts'
import { readNumbered } from './numbered.ts'
import { tokens } from './numbers.ts'
import { once } from './once.ts'
import { ways, wordsIn } from './packs.ts'
import { readYesOrNo } from './yes-no.ts'

/** Why no answer was read: for choosing the help, never for guessing. */
export type Unreadable =
  | 'empty'
  | 'not-whole' // ½, -1, 1.5, 2/3
  | 'out-of-range' // 4 on an item of 0-3
  | 'more-than-one' // "2 or 3"
  | 'not-understood'

export type AnswerReading =
  | Readonly<{ kind: 'value'; value: number }>
  | Readonly<{ kind: 'unreadable'; why: Unreadable }>

/**
 * Words that may stand around a number or label without changing it: "I'd say a 2 today, thanks".
 * Every other word makes the text unreadable, "not", "over" and "almost" among them.
 */
const around = once(() => wordsIn(({ answers }) => answers.filler))

/**
 * Reads a text as the answer to an item: the number, its word, the answer's label in any language,
 * or an unmistakable part of one label. A short sentence counts when it holds exactly one number
 * (or label) and nothing but filler around it. A value returned is always one the item takes.
 * @param number the item's own, from 1, where it is known: then "2. 7" answers item 2 with 7
 */
export function readAnswer(item: Item, body: string, number?: number): AnswerReading {
  if (body.length > longest && body.trim().length > longest) return unreadable('not-understood')
  const text = respelt(words(body))
  if (notApplicable().test(text)) return unreadable('not-understood')
  const named = readLabel(item, text) ?? readYesOrNo(item, body)
  if (named !== null) return { kind: 'value', value: named }
  const numbered = readNumbered(body)
  if (numbered !== null && numbered.number === number) return inRange(item, numbered.value)
  return numbersAndWords(item, body)
}

function numbersAndWords(item: Item, body: string): AnswerReading {
  const found = tokens(body)
  const numbers = found.flatMap((token) => (token.kind === 'whole' ? [token.value] : []))
  const [value] = numbers
  if (found.length === 0) return unreadable('empty')
  if (found.some(({ kind }) => kind === 'broken')) return unreadable('not-whole')
  if (value === undefined) return unreadable('not-understood')
  if (numbers.length > 1) return unreadable('more-than-one')
  const spoken = found.flatMap((token) => (token.kind === 'word' ? [token.word] : []))
  if (!agrees(item, spoken, value)) return unreadable('not-understood')
  return inRange(item, value)
}

function inRange({ answers }: Item, value: number): AnswerReading {
  return permittedValues(answers).includes(value)
    ? { kind: 'value', value }
    : unreadable('out-of-range')
}

/** Letters: a label and filler take fewer, and what is longer says more than an answer. */
const longest = 800

/** N/A is no answer, and its N no "no". */
const notApplicable = once(
  () => new RegExp(`^(?:${ways(({ answers }) => answers.notApplicable)})$`, 'u'),
)

/** Spellings of the labels' words that are as common as the labels'. */
function respelt(text: string): string {
  return text.replace(/(?<!\S)every ?day(?!\S)/gu, 'every day')
}

/** The label alone, or after filler is taken from both ends. */
function readLabel(item: Item, text: string): number | null {
  if (text === '') return null
  const whole = valueNamed(item.answers, text)
  if (whole !== null) return whole
  const trimmed = trim(text.split(' ')).join(' ')
  return trimmed === '' || trimmed === text ? null : valueNamed(item.answers, trimmed)
}

/** Words beside a number are filler, or name the same answer: "2 = More than half the days". */
function agrees(item: Item, spoken: readonly string[], value: number): boolean {
  if (spoken.every((word) => around().has(word))) return spoken.length <= 8
  const said = respelt(spoken.join(' '))
  return readLabel(item, said) === value || readYesOrNo(item, said) === value
}

function trim(spoken: readonly string[]): readonly string[] {
  const from = spoken.findIndex((word) => !around().has(word))
  const to = spoken.findLastIndex((word) => !around().has(word))
  return from === -1 ? [] : spoken.slice(from, to + 1)
}

function unreadable(why: Unreadable): AnswerReading {
  return { kind: 'unreadable', why }
}
