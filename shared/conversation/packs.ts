// Every language at hand: what is said is said in one, what comes in is read in all of them at once.
import { languages } from '#languages'
import type { Language } from '../vocabulary/ids.ts'
import type { LanguagePack } from './languages/pack.ts'

export const packOf = (language: Language): LanguagePack => languages[language]

export const packs: readonly LanguagePack[] = Object.values(languages)

/** All that is not empty, as the ways of one expression. */
export const ways = (of: (pack: LanguagePack) => string | undefined): string =>
  packs
    .map(of)
    .filter((each) => each !== undefined && each !== '')
    .join('|')

/** The words of a list in every language. */
export const wordsIn = (of: (pack: LanguagePack) => string, mark: ' ' | '|' = ' '): Set<string> =>
  new Set(packs.flatMap((pack) => of(pack).split(mark)))
