// Every text of our own, by key and language. Validated items are phrased in item.ts.
import type { DateWords } from '../vocabulary/dates.ts'
import type { Language } from '../vocabulary/ids.ts'
import type { PhraseKey, PhraseParams } from './languages/phrases.ts'
import { packOf } from './packs.ts'

/** One text, one GSM-7 part as long as its parameters keep to their sizes and to GSM-7 letters. */
export function phrase<Key extends PhraseKey>(
  language: Language,
  key: Key,
  params: PhraseParams[Key],
): string {
  return packOf(language).phrases[key](params)
}

/** How the language writes dates and times. */
export const dateWords = (language: Language): DateWords => packOf(language).dates
