// One way of looking at what a patient typed: any script's digits, no accents, no emoji, no marks.
import { everyScript } from './every-script.ts'

/** Stands where ½, ², ①, Ⅳ or a garbled letter stood: something numeric, but no answer. */
export const notWhole = '\u2044'

/** Every letter of the seven-bit alphabet that stands for itself. */
const ascii = /^[\n\r\t -~]*$/

/** What a bidi mark, joiner or soft hyphen leaves behind: nothing, or a gap between words. */
type Invisible = '' | ' '

// In regular expressions other letters than ASCII are escaped: the bundler leaves them as they are, and one
// such letter makes Node decode the whole file more slowly.

/** ' ’ ‘ ‛ ʼ ` ´ ′ ＇ */
const apostrophes = /['\u2019\u2018\u201B\u02BC`\u00B4\u2032\uFF07]/gu

const numeric = everyScript('\\p{No}|\\p{Nl}|\\uFFFD', 'gu')
const symbols = everyScript('\\p{So}|\\p{Sk}', 'gu')
const unseen = everyScript('\\p{Cf}', 'gu')
const digits = everyScript('\\p{Nd}', 'gu')
const oneDigit = everyScript('^\\p{Nd}$')
const marks = everyScript('\\p{M}', 'gu')
const between = everyScript('[^\\p{L}\\p{N}]+', 'gu')
const drawnOut = everyScript('(\\p{L})\\1{2,}', 'gu')
const withLetters = everyScript('\\S*\\p{L}\\S*', 'gu')
const spelt = everyScript('(?<!\\S)\\p{L}(?: \\p{L}(?!\\S)){2,}', 'gu')

/**
 * Lower case, accents and invisible marks gone, digits of every script as 0-9, emoji as spaces;
 * punctuation stays, for `-1` and `1.5` are not `1`. Apostrophes go: "don't" reads "dont".
 * ½ and its like become `notWhole` before compatibility folding could turn them into digits.
 */
export function plain(body: string, invisible: Invisible = ''): string {
  // Nearly every text is plain ASCII, of which none of the rest would change anything.
  if (ascii.test(body)) return body.replace(/['`]/g, '').replaceAll('^', ' ').toLowerCase().trim()
  return (
    body
      .replace(apostrophes, '')
      .replace(numeric(), notWhole)
      .replace(symbols(), ' ')
      .replace(unseen(), invisible)
      .normalize('NFKC')
      // Folding takes U+0149 and the double primes apart, and an apostrophe comes out.
      .replace(apostrophes, '')
      .replace(digits(), asciiDigit)
      .toLowerCase()
      .normalize('NFD')
      .replace(marks(), '')
      .trim()
  )
}

/** `plain` with everything but letters and digits as single spaces: what words are matched on. */
export function words(body: string, invisible: Invisible = ''): string {
  const text = plain(body, invisible)
  return text.replace(between(text), ' ').trim()
}

/**
 * The ways a text may have been disguised or mistyped, the plain one first: marks inside words,
 * letters drawn out ("diiie"), digits for letters ("su1cide"), letters spelt out ("k m s").
 * For crisis words only, where missing one is worse than a false alarm.
 */
export function variants(body: string): readonly string[] {
  const seen = new Set<string>()
  for (const invisible of ['', ' '] as const) {
    const base = words(body, invisible)
    const short = base.replace(drawnOut(base), '$1')
    for (const text of [base, short, undigit(short), joinLetters(short)]) seen.add(text)
  }
  return [...seen]
}

/**
 * Unicode keeps each script's decimal digits as an unbroken run (or runs) of ten from zero, so the
 * value follows from the place in the run and no table is needed.
 */
function asciiDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0
  let start = point
  while (oneDigit().test(String.fromCodePoint(start - 1))) start -= 1
  return String((point - start) % 10)
}

const letterFor: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's' }

/** Digits for letters ("su1cide") as the letters they stand for, in words that have letters too. */
export function undigit(text: string): string {
  return text.replace(withLetters(text), (word) =>
    word.replace(/[01345]/g, (digit) => letterFor[digit] ?? digit),
  )
}

function joinLetters(text: string): string {
  return text.replace(spelt(text), (run) => run.replaceAll(' ', ''))
}
