// Letters that nobody sees. In a name they make two of what looks like one, hide it from a search, or turn round what
// stands after it on the screen.

/**
 * Zero-width blanks and joiners, direction marks, soft hyphens, fillers, tags (Unicode, "Default_Ignorable_Code_Point"
 * and "Bidi_Control"), marks of annotations, line separators, and the braille pattern without a dot.
 */
const unseen =
  /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Zl}\p{Zp}\u{FFF9}-\u{FFFB}\u{2800}]/gu

/** Scripts in which a joiner or its contrary decides how a word is written: علی‌رضا, ශ්‍රී (Unicode Standard, 9.2 and 12.1). */
const joined = [
  'Arabic',
  'Syriac',
  'Nko',
  'Mongolian',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Khmer',
  'Myanmar',
]
const letter = `[${joined.map((script) => `\\p{Script=${script}}`).join('')}]`

/** Inside a word of those scripts, or after the mark that takes a vowel away; a form of one character where there are some. */
const seenAllTheSame = new RegExp(
  [
    `(?<=${letter}\\p{M}*)[\\u200C\\u200D](?=${letter})`,
    `(?<=${letter}\\p{M}+)\\u200D`,
    '(?<=\\p{Script=Han})[\\u{FE00}-\\u{FE0F}\\u{E0100}-\\u{E01EF}]',
    '(?<=\\p{Script=Mongolian})[\\u{180B}-\\u{180D}\\u{180F}]',
  ].join('|'),
  'gu',
)

/** The first that has no business there, as `U+200B`; null where there is none. */
export function unseenIn(text: string): string | null {
  const [first] = text.replace(seenAllTheSame, '').match(unseen) ?? []
  const point = first?.codePointAt(0)
  return point === undefined ? null : `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
}
