// What a language is: everything we say in it and hear in it. What is missing does not compile.
import type { DateWords } from '../../vocabulary/dates.ts'
import type { DangerLanguage } from '../hearing/types.ts'
import type { AnswerWords } from './answers.ts'
import type { Phrases } from './phrases.ts'
import type { SteeringWords } from './steering.ts'

/** What a text asks for by keyword. `start` includes YES and SI: the chart knows if that is meant. */
export type Keyword = 'stop' | 'start' | 'help' | 'back' | 'skip' | 'later' | 'check'

/** Whole messages, small letters without accents, parted by "|". `begin` takes up an invite. */
export type KeywordWords = Readonly<Record<Keyword | 'begin', string>>

/** Between the numbers an item takes: "0 to 3", "1 or 2". */
export type KeyWords = Readonly<{ to: string; or: string }>

/** By what a text of nobody we know is told to be in the language: letters that no other has, and common words. */
export type TellingWords = Readonly<{ letters: string; words: string }>

export type LanguagePack = Readonly<{
  /** Our own texts. */
  phrases: Phrases
  key: KeyWords
  dates: DateWords
  keywords: KeywordWords
  telling: TellingWords
  /** Numbers, yes and no, and what may stand around an answer. */
  answers: AnswerWords
  /** Requests, courtesy, machines, and who else may write. */
  steering: SteeringWords
  /** What it says of danger. */
  danger: DangerLanguage
}>
