// Free text: a person reads it. It joins the patient's one open list, and the patient is told the truth about it.
import { addHours } from '../../calendar/index.ts'
import type { Reading } from '../../conversation/index.ts'
import type { Draft } from '../draft.ts'
import { say } from '../say.ts'
import { raise } from './alerts.ts'
import { isLoop } from './idle.ts'
import { text } from './texts.ts'

/** For so long what was said about who reads texts, and when, still stands. */
const toldHours = 4

/** A keyword in so many words may say more than the keyword. */
const bareWordsAtMost = 3

/** Whether a text is a keyword and no more. */
export const isBare = ({ keyword, body }: Pick<Reading, 'keyword' | 'body'>): boolean =>
  keyword !== null && body.trim().split(/\s+/u).length <= bareWordsAtMost

/** Puts the text on the clinic's list, with its words. Never bounded: only replies and pages are. */
export function list(draft: Draft, messageId: string): void {
  raise(
    draft,
    {
      kind: 'message',
      level: 'routine',
      escalation: 'message',
      rule: 'text:free',
      message: 'The patient has written. Read it and answer.',
      subject: `text:${messageId}`,
    },
    messageId,
  )
}

/** Says who reads texts and when; once in four hours, and never to what seems to be a machine. */
export function tellWhoReads(draft: Draft): void {
  const { toldWhoReadsAt } = draft.chart
  const isTold = toldWhoReadsAt !== null && addHours(toldWhoReadsAt, toldHours) > draft.at
  if (isTold || isLoop(draft)) return
  text(draft, 'reply', { kind: 'listed' }, say(draft).listed())
}
