// A short text as words: each as it was written, and as it is looked up.
import { everyScript } from './every-script.ts'
import { words } from './normalise.ts'

type Word = Readonly<{ word: string; from: number; to: number }>

/** Words of a text, or of a part of it. */
export type Said = Readonly<{ body: string; said: readonly Word[] }>

const written = everyScript("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'\\u2018\\u2019]*", 'gu')

export const saidIn = (body: string): Said => ({
  body,
  said: [...body.matchAll(written(body))]
    .map(({ 0: found, index: from }) => ({ word: words(found), from, to: from + found.length }))
    .filter(({ word }) => word !== ''),
})

export const textOf = ({ said }: Said): string => said.map(({ word }) => word).join(' ')

/** As it was written, marks between the words included. */
export const writtenIn = ({ body, said }: Said): string =>
  body.slice(said[0]?.from, said.at(-1)?.to)

export const from = ({ body, said }: Said, at: number): Said => ({ body, said: said.slice(at) })

/** The words of `part`, which begin at a place of `textOf`. */
export function partOf(whole: Said, at: number, part: string): Said {
  const before = textOf(whole).slice(0, at).split(' ').length - 1
  const { body, said } = from(whole, before)
  return { body, said: said.slice(0, part.split(' ').length) }
}

/** Without the words at either end of which this holds. */
export function trimmed({ body, said }: Said, isTrimmed: (word: string) => boolean): Said {
  const first = said.findIndex(({ word }) => !isTrimmed(word))
  const last = said.findLastIndex(({ word }) => !isTrimmed(word))
  return { body, said: first === -1 ? [] : said.slice(first, last + 1) }
}
