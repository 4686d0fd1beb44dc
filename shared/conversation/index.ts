// Reading what patients text, and phrasing what we text back. Counting parts lives in parts.ts alone,
// so that what never counts does not carry the counter.
export { type AnswerReading, readAnswer, type Unreadable } from './answer.ts'
export { type AnswersReading, readAll } from './answers.ts'
export { type Finding, findDanger, type Tier } from './hearing/index.ts'
export { phraseHelp, phraseItem, phraseKey, phraseNumbers } from './item.ts'
export { languageOf } from './language.ts'
export type { Keyword } from './languages/pack.ts'
export type { PhraseKey, PhraseParams } from './languages/phrases.ts'
export { liftOf, type Model } from './model/model.ts'
export { namesNumber } from './numbers.ts'
export { dateWords, phrase } from './phrases.ts'
export { type Reading, read, speaksOfEmergency } from './read.ts'
export { quotesOurs, readFlaggedReply } from './steering/index.ts'
