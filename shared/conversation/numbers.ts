// Whole numbers as patients write them: digits of any script, or a word of any language we speak.
import { everyScript } from './every-script.ts'
import { notWhole, plain, words } from './normalise.ts'
import { once } from './once.ts'
import { packs } from './packs.ts'

const numberWords = once(
  (): ReadonlyMap<string, number> =>
    new Map(
      packs().flatMap(({ answers }) =>
        answers.numbers.split(' ').map((word, value) => [word, value] as const),
      ),
    ),
)

const letters = everyScript('\\p{L}+', 'gu')
const worded = everyScript(
  '(?<![\\p{L}\\d.,/\\u2044-])(\\d{1,2})[-\\u2013\\u2014:.)]+(?=\\s*\\p{L})',
  'gu',
)

/** The text with its number words as digits. */
export const inDigits = (text: string): string =>
  text.replace(letters(text), (word) => `${numberWords().get(word) ?? word}`)

/** Whether a text names any number, be it none that we take. */
export const namesNumber = (body: string): boolean =>
  tokens(body).some(({ kind }) => kind !== 'word')

/** `whole` a number; `broken` something numeric that is none (½, -1, 1.5, 2/3, 02); else a word. */
export type Token =
  | Readonly<{ kind: 'whole'; value: number }>
  | Readonly<{ kind: 'broken' }>
  | Readonly<{ kind: 'word'; word: string }>

/** One sign of its own, where the other keycaps are a digit with a frame. */
const keycapTen = '\u{1F51F}'

/** The text in pieces between spaces. Brackets, quotes and closing punctuation are no part of it. */
export function tokens(body: string): readonly Token[] {
  const text = plain(body.replaceAll(keycapTen, ' 10 '))
    .replaceAll('=', ' ') // our own key, sent back: "0=Not at all"
    .replace(worded(body), '$1 ') // "0-not at all"
    .replace(/^\s*[-\u2212\u2013\u2014+]\s+(?=\d)/u, '-') // minus, en dash, em dash
  return text.split(/\s+/u).flatMap(token)
}

function token(chunk: string): readonly Token[] {
  if (/\d/u.test(chunk) || chunk.includes(notWhole)) return [numeric(chunk)]
  return words(chunk)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const value = numberWords().get(word)
      return value === undefined ? { kind: 'word', word } : { kind: 'whole', value }
    })
}

function numeric(chunk: string): Token {
  // “ « before it; ” » … after it.
  const digits = /^[("'\u201C\u00AB[#*]*(0|[1-9]\d{0,3})[)"'\u201D\u00BB\]*.,;:!?\u2026]*$/u.exec(
    chunk,
  )?.[1]
  return digits === undefined ? { kind: 'broken' } : { kind: 'whole', value: Number(digits) }
}
