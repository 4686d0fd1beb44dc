// The two halves of a language: what is said in it, and what is heard in it. The second is plain data.
import { Language } from '../../vocabulary/ids.ts'
import { type DangerIndex, dangerIndex } from '../hearing/danger-index.ts'
import type { LanguagePack } from './pack.ts'

/** What texts of ours are made of. */
export type Said = Pick<LanguagePack, 'phrases' | 'key' | 'dates'>

/** What requests and answers are read by. */
export type ReadingWords = Pick<LanguagePack, 'keywords' | 'telling' | 'answers' | 'steering'> &
  Readonly<{ language: Language }>

/** All that texts are read by, in every language at once: nothing but data, so that it can be packed. */
export type Heard = Readonly<{ packs: readonly ReadingWords[]; danger: DangerIndex }>

export const heardIn = (languages: Readonly<Record<Language, LanguagePack>>): Heard => ({
  packs: Language.options.map((language) => {
    const { keywords, telling, answers, steering } = languages[language]
    return { language, keywords, telling, answers, steering }
  }),
  danger: dangerIndex(Language.options.map((language) => languages[language].danger)),
})
