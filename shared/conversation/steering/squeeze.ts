// One letter where several stand.
/** Letters that stand doubled, in the words of a rule as in a text: "off" and "of" are one. */
export function squeeze(text: string): string {
  return text.replace(/(\p{L})\1+/gu, '$1')
}
