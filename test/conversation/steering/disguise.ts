// The same text as another thumb would have typed it.
import fc from '../../support/fast-check.ts'

const accents: Readonly<Record<string, string>> = {
  ...{ a: '\u00E1', e: '\u00E9', i: '\u00ED', o: '\u00F3', u: '\u00FA', n: '\u00F1' },
}
const ways: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => `  ${text.replaceAll(' ', '   ')} `,
  (text) => text.replaceAll("'", ''),
  (text) => text.replaceAll("'", '\u2019'),
  (text) => text.replace(/[aeiou]/gu, (letter) => accents[letter] ?? letter),
  (text) => text.normalize('NFD'),
  (text) => `\u200B${text}\u200E`,
  (text) => `${text}!`,
]

/** A text of the list, and how another would type it. */
export const disguise = (texts: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...texts), fc.constantFrom(...ways), fc.constantFrom(...ways))
    .map(([text, first, second]) => [text, second(first(text))] as const)
