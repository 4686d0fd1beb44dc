// An answer that cannot be read: asked for once more, then a person's to read.
import { type AnswersReading, namesNumber, type Reading } from '../../conversation/index.ts'
import type { Instrument } from '../../instruments/types.ts'
import type { Draft } from '../draft.ts'
import { say } from '../say.ts'
import type { OpenCheckIn } from '../state.ts'
import { raise } from './alerts.ts'
import { isLoop } from './idle.ts'
import { list } from './listing.ts'
import type { Taken } from './taken.ts'
import { reply } from './texts.ts'

export type Talk = {
  draft: Draft
  reading: Reading
  messageId: string
  open: OpenCheckIn
  instrument: Instrument
}

/** So many words are no slip of an answer: a person reads them at once, whatever stands to be answered. */
const freeTextWords = 4

/** What needs no reader: a keyword, or what is on the short list of small talk. */
export const isChatter = ({ isSmallTalk, keyword }: Reading): boolean =>
  isSmallTalk || keyword !== null

export const isFreeText = (reading: Reading): boolean =>
  !isChatter(reading) && reading.body.trim().split(/\s+/u).length >= freeTextWords

/**
 * Asked for once more with help; after the second the item stands and the clinic is told, at once where the question
 * is about danger. There a number that is no answer is no slip either: it may be a yes. Whoever writes more than a slip of the thumb is read by a person, and so is what nothing answers any
 * more.
 */
export function unreadable(talk: Talk, all: AnswersReading): Taken {
  const { draft, reading, messageId, open, instrument } = talk
  // Asked before this text is counted itself.
  const isUnanswered = isLoop(draft)
  const act = () => {
    const { checkInId, position } = open
    draft.emit({ type: 'AnswerUnreadable', checkInId, item: position })
    // More than a slip of the thumb has a reader at once, and soon where the question is about danger.
    if (isFreeText(reading) && !isFlagged(talk)) list(draft, messageId)
    else if (isFreeText(reading) || open.unreadable > 0 || mayBeYes(talk)) tellUnreadable(talk)
    else if (isUnanswered && !isChatter(reading)) list(draft, messageId)
    if (isUnanswered) return
    if (open.unreadable > 0) return reply(draft, say(draft).stillUnreadable())
    const isCount = all.kind === 'count'
    const { wrongCount, unreadable } = say(draft)
    const help = isCount ? wrongCount(all.given, all.wanted) : unreadable(instrument, position)
    reply(draft, help)
  }
  return { as: isUnanswered ? 'loop' : 'unreadable', act }
}

/** A question that may tell of danger does not wait for office hours. */
function tellUnreadable(talk: Talk): void {
  const { draft, open, messageId } = talk
  const { checkInId, position } = open
  const grade = isFlagged(talk) ? 'urgent' : 'routine'
  const alarm = {
    kind: 'unclear-reply',
    level: grade,
    escalation: grade,
    rule: open.unreadable > 0 ? 'two-unreadable-answers' : 'unreadable-answer',
    message: 'An answer could not be read. Please read it and help the patient.',
    // Each has words of its own: what comes after the second joins it.
    subject: `unclear:${checkInId}:${position}:${messageId}`,
  } as const
  raise(draft, alarm, messageId)
}

/** "0 or 1", "5", "1.5" to the question about death: too near a yes to be asked once more in peace. */
const mayBeYes = ({ open, instrument, reading }: Talk): boolean =>
  (instrument.items[open.position]?.flags ?? []).some(({ kind }) => kind === 'crisis') &&
  namesNumber(reading.body)

/** Whether the question that stands may tell of danger. */
const isFlagged = ({ open, instrument }: Talk): boolean =>
  (instrument.items[open.position]?.flags ?? []).length > 0
