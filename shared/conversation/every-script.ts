// Expressions over the letters of every script. V8 looks the classes of a literal up when it reads the code, called or
// not, and again when it runs: a tenth of a millisecond for each `\p{L}`, at every start. So they are made when a text
// first asks for them, and a text in ASCII, as nearly all are, is held against the same expression in ASCII.
import { once } from './once.ts'

/** What of a class of Unicode is ASCII, as it stands within brackets. Nothing else we name has any. */
const inAscii: Readonly<Record<string, string>> = {
  L: 'a-zA-Z',
  N: '0-9',
  Nd: '0-9',
  Sk: '\\^`',
}

const ascii = /^[\0-\x7f]*$/

/** The expression for a text; without one, that for all texts. */
export function everyScript(source: string, flags = 'u'): (text?: string) => RegExp {
  const whole = once(() => new RegExp(source, flags))
  const short = once(() => new RegExp(asciiOf(source), flags))
  return (text) => (text !== undefined && ascii.test(text) ? short() : whole())
}

/** What an expression comes to on texts that hold ASCII alone. */
export function asciiOf(source: string): string {
  let within = false
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (part, name: string | undefined) => {
    if (name !== undefined) {
      const letters = inAscii[name] ?? ''
      return within ? letters : `[${letters}]`
    }
    if (part === '[' || part === ']') within = part === '['
    return part
  })
}
