// Answers with their question's number before them: "2. 7", "2) 7", "#2 7". Taken for two answers
// they would make a wrong score.
import { plain } from './normalise.ts'
import { once } from './once.ts'
import { ways } from './packs.ts'

export type Numbered = Readonly<{ number: number; value: number }>

/** A full stop needs a space after it: "2.7" is a decimal. A word or # may do without any sign. */
const patterns = once(() => {
  const word = `#|${ways(({ answers }) => answers.question)}`
  const one = `(?:#?\\s*(\\d{1,2})(?:\\s*[):=]\\s*|\\s*\\.\\s+)|(?:${word})\\.?\\s*#?\\s*(\\d{1,2})\\s*[-.):=]?\\s+)(\\d{1,3})`
  return {
    each: new RegExp(one, 'gu'),
    single: new RegExp(`^${one}[.!]*$`, 'u'),
    several: new RegExp(`^(?:${one}(?:[.,;\\s]+|$)){2,40}$`, 'u'),
  }
})

/** One answer with its number, or null. */
export function readNumbered(body: string): Numbered | null {
  return pair(patterns().single.exec(plain(body)))
}

/** A list of two or more answers, each with its number; null when the text is not that. */
export function readNumberedList(body: string): readonly Numbered[] | null {
  const text = plain(body)
  const { each, several } = patterns()
  if (!several.test(text)) return null
  return [...text.matchAll(each)].flatMap((found) => pair(found) ?? [])
}

function pair(found: RegExpMatchArray | null): Numbered | null {
  if (found === null) return null
  const [, before, named, value] = found
  return { number: Number(before ?? named), value: Number(value) }
}
