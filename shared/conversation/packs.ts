// The languages at hand: what is said is said in one, what comes in is read in all of them at once.
import { heard, said } from '#languages'
import type { Language } from '../vocabulary/ids.ts'
import type { ReadingWords, Said } from './languages/heard.ts'

export const packOf = (language: Language): Said => said[language]

export const packs = (): readonly ReadingWords[] => heard().packs

/** All that is not empty, as the ways of one expression. */
export const ways = (of: (pack: ReadingWords) => string | undefined): string =>
  packs()
    .map(of)
    .filter((each) => each !== undefined && each !== '')
    .join('|')

/** The words of a list in every language; an empty list has none, not an empty one. */
export const wordsIn = (of: (pack: ReadingWords) => string, mark: ' ' | '|' = ' '): Set<string> =>
  new Set(
    packs().flatMap((pack) =>
      of(pack)
        .split(mark)
        .filter((word) => word !== ''),
    ),
  )
