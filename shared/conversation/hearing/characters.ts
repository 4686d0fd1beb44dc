// One way of writing: small seven-bit letters, digits, and what parts sentences. Linear in the text.
import { everyScript } from '../every-script.ts'

/** ' ' U+2018 U+2019 U+201B U+02BC ` U+00B4 U+2032 U+FF07 */
const apostrophes = /['\u2019\u2018\u201B\u02BC`\u00B4\u2032\uFF07]/gu

const anyPicture = everyScript('\\p{Extended_Pictographic}', 'gu')
const invisible = everyScript('\\p{Cf}|\\p{M}', 'gu')
const marks = everyScript('\\p{M}', 'gu')
const otherDigit = everyScript('(?![0-9])\\p{Nd}', 'gu')
const oneDigit = everyScript('^\\p{Nd}$')

/** Every character that stands for itself. */
const ascii = /^[\n\r\t -~]*$/

/** What a picture says, where it may say danger. Every other one parts words and no more. */
const pictures: Readonly<Record<string, string>> = {
  '\u{1F48A}': 'pillpic',
  '\u{1F52B}': 'gunpic',
  '\u{1F52A}': 'knifepic',
  '\u{1F5E1}': 'knifepic',
  '\u{1FA93}': 'knifepic',
  '\u{1FA92}': 'knifepic',
  '\u{1F480}': 'skullpic',
  '\u2620': 'skullpic',
  '\u{1FAA6}': 'gravepic',
  '\u26B0': 'gravepic',
  '\u{1FAA2}': 'ropepic',
  '\u{1FA78}': 'bloodpic',
  '\u{1F691}': 'ambulance',
  '\u{1F198}': 'sos',
  '\u{1F44B}': 'wavepic',
  '\u{1F54A}': 'dovepic',
  '\u{1F62D}': 'cryingpic',
  '\u{1F622}': 'cryingpic',
  '\u{1F494}': 'cryingpic',
  '\u{1F614}': 'sadpic',
  '\u{1F61E}': 'sadpic',
  '\u{1F625}': 'sadpic',
  '\u{1F623}': 'sadpic',
  '\u{1F616}': 'sadpic',
  '\u{1F629}': 'sadpic',
  '\u{1F62B}': 'sadpic',
  '\u{1F61F}': 'sadpic',
  '\u{1F641}': 'sadpic',
  '\u2639': 'sadpic',
  '\u{1F63F}': 'sadpic',
  '\u{1F97A}': 'sadpic',
  '\u{1F940}': 'sadpic',
  '\u{1F5A4}': 'sadpic',
  '\u{1F92E}': 'vomitpic',
  '\u{1F922}': 'vomitpic',
  '\u{1F602}': 'laughpic',
  '\u{1F923}': 'laughpic',
}

/** Letters of other scripts that look like ours, in pairs: theirs, ours. */
const lookalikes = pairs(
  '\u0430a\u0435e\u043Eo\u0440p\u0441c\u0443y\u0445x\u0456i\u0457i\u043Ak\u043Cm\u0442t\u0432b\u043Dh' +
    '\u0455s\u0458j\u0501d\u04BBh\u0433r\u0438u\u03B1a\u03B5e\u03BFo\u03B9i\u03BAk\u03BDv\u03C1p' +
    '\u03C4t\u03C5u\u03C7x\u03B7n\u03BCu\u0131i\u0142l\u00F8o\u0111d',
)

/**
 * The text in small letters without accents, apostrophes, invisible marks or dressing: digits of
 * every script as 0-9, telling pictures as words of their own, letters that merely look like ours
 * as ours. Punctuation stays.
 */
export function fold(body: string): string {
  if (ascii.test(body)) return body.replace(/['`]/g, '').toLowerCase()
  return (
    body
      .replace(apostrophes, '')
      .replace(anyPicture(), (picture) => ` ${pictures[picture] ?? ''} `)
      // Dots that stand for "..." part no sentence; presentation forms only swell.
      .replace(/[\u2026\uFB50-\uFDFF\uFE70-\uFEFC]/gu, ' ')
      .replace(invisible(), '')
      .normalize('NFKC')
      .replace(apostrophes, '')
      .replace(otherDigit(), digitReader())
      .toLowerCase()
      .normalize('NFD')
      .replace(marks(), '')
      .replace(/[^\n\r\t -~]/gu, (letter) => lookalikes.get(letter) ?? ' ')
  )
}

/** Unicode keeps each script's digits in unbroken runs of ten from zero; each digit is sought once. */
function digitReader(): (digit: string) => string {
  const known = new Map<string, string>()
  return (digit) => {
    const value = known.get(digit) ?? digitValue(digit)
    known.set(digit, value)
    return value
  }
}

function digitValue(digit: string): string {
  const point = digit.codePointAt(0) ?? 0
  let start = point
  while (point - start < 60 && oneDigit().test(String.fromCodePoint(start - 1))) start -= 1
  return String((point - start) % 10)
}

function pairs(list: string): ReadonlyMap<string, string> {
  const letters = Array.from(list)
  return new Map(
    letters.flatMap((letter, at) => (at % 2 === 0 ? [[letter, letters[at + 1] ?? ' ']] : [])),
  )
}
