// What a patient's own page asks of a chart. Apart from what staff ask, for its function is bundled without that
// (infra/bundling.ts).
import type { CommandBody } from '../commands.ts'
import { giveBirthYear } from './birth-year.ts'
import { answerOnPage, beginOnPage, goBackOnPage, requestLink } from './page.ts'
import type { Deciders } from './types.ts'

type Asked = 'AnswerOnPage' | 'GoBackOnPage' | 'BeginOnPage' | 'RequestLink' | 'GiveBirthYear'

export const onPage: Deciders<Asked> = {
  AnswerOnPage: answerOnPage,
  GoBackOnPage: goBackOnPage,
  BeginOnPage: beginOnPage,
  RequestLink: requestLink,
  GiveBirthYear: giveBirthYear,
}

/** All that the page's function may ask for: it can decide nothing else. */
export type PageCommand = Extract<CommandBody, { type: Asked }>
