// Whole numbers as patients write them: digits of any script, or a word in English or Spanish.
import { notWhole, plain, words } from './normalise.ts'

/** Up to ten, the largest answer there is; "once" is left out, being eleven in one language only. */
const numberWords: Readonly<Record<string, number>> = {
  ...{ zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5 },
  ...{ six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ cero: 0, uno: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5 },
  ...{ seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10 },
}

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
    .replace(/(?<![\p{L}\d.,/\u2044-])(\d{1,2})[-\u2013\u2014:.)]+(?=\s*\p{L})/gu, '$1 ') // "0-not at all"
    .replace(/^\s*[-\u2212\u2013\u2014+]\s+(?=\d)/u, '-') // minus, en dash, em dash
  return text.split(/\s+/u).flatMap(token)
}

function token(chunk: string): readonly Token[] {
  if (/\d/u.test(chunk) || chunk.includes(notWhole)) return [numeric(chunk)]
  return words(chunk)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const value = Object.hasOwn(numberWords, word) ? numberWords[word] : undefined
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
