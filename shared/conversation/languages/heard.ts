// The two halves of a language: what is said in it, and what is heard in it. The second is plain data.
import { type DangerIndex, dangerIndex } from '../hearing/danger-index.ts'
import type { LanguagePack } from './pack.ts'

/** What texts of ours are made of. */
export type Said = Pick<LanguagePack, 'phrases' | 'key' | 'dates'>

/** What requests and answers are read by. */
export type ReadingWords = Pick<LanguagePack, 'keywords' | 'answers' | 'steering'>

/** All that texts are read by, in every language at once: nothing but data, so that it can be packed. */
export type Heard = Readonly<{ packs: readonly ReadingWords[]; danger: DangerIndex }>

export const heardIn = (languages: readonly LanguagePack[]): Heard => ({
  packs: languages.map(({ keywords, answers, steering }) => ({ keywords, answers, steering })),
  danger: dangerIndex(languages.map(({ danger }) => danger)),
})
