// Every text of our own, by key and language. Validated items are phrased in item.ts.
import type { Language } from '../vocabulary/ids.ts'
import { en } from './languages/en/phrases.ts'
import { es } from './languages/es/phrases.ts'
import type { PhraseKey, PhraseParams, Phrases } from './languages/phrases.ts'

const byLanguage: Readonly<Record<Language, Phrases>> = { en, es }

/** One text, one GSM-7 part as long as its parameters keep to their sizes and to GSM-7 letters. */
export function phrase<Key extends PhraseKey>(
  language: Language,
  key: Key,
  params: PhraseParams[Key],
): string {
  const phrases: Phrases = byLanguage[language]
  return phrases[key](params)
}
