// One letter where several stand.
import { everyScript } from '../every-script.ts'

const doubled = everyScript('(\\p{L})\\1+', 'gu')

/** Letters that stand doubled, in the words of a rule as in a text: "off" and "of" are one. */
export function squeeze(text: string): string {
  return text.replace(doubled(text), '$1')
}
