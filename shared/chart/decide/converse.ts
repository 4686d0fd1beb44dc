// The check-in as a conversation: invite, items one by one or all at once, BACK, SKIP, LATER.
import { addHours, nextContact } from '../../calendar/index.ts'
import { type Reading, readAll, readAnswer, readFlaggedReply } from '../../conversation/index.ts'
import type { Instant } from '../../vocabulary/ids.ts'
import { checkInRules, expiresAt, lastPromptAt } from '../agenda/check-in.ts'
import type { CommandOf } from '../commands.ts'
import { contactOf, messagingOf } from '../contact.ts'
import type { Draft } from '../draft.ts'
import { say } from '../say.ts'
import { answer, skip } from './answering.ts'
import { askNext } from './asking.ts'
import { current } from './check-in.ts'
import { isLoop, replies } from './idle.ts'
import { isLateAnswer, lateAnswer } from './late-answer.ts'
import { repliesWithLink } from './links.ts'
import { list, tellWhoReads } from './listing.ts'
import { offer, takeUp } from './on-demand.ts'
import { rideLater } from './ride.ts'
import { rideAnswered } from './ride-said.ts'
import type { Taken } from './taken.ts'
import { reply } from './texts.ts'
import { isChatter, isFreeText, type Talk, unreadable } from './unreadable.ts'

export function converse(draft: Draft, reading: Reading, command: CommandOf<'ReceiveText'>): Taken {
  const { sentAt, messageId } = command
  const found = current(draft)
  if (!found) return stray(draft, reading, messageId)
  const talk = { draft, reading, messageId, ...found }
  if (draft.details.checkInBy === 'link') {
    if (reading.keyword === 'later' && !found.open.held) return later(talk)
    return isChatter(reading)
      ? repliesWithLink(draft, found.open.checkInId)
      : listed(draft, messageId)
  }
  if (found.open.held) return waiting(talk)
  // A second tap, or a text the carrier held back, was no answer to a question not yet asked.
  if (sentAt < found.open.askedAt) return late(talk, sentAt)
  if (reading.keyword === 'later') return later(talk)
  return found.open.started ? going(talk) : invited(talk)
}

/** Older than the check-in itself, it can only be meant for the one before. */
function late(talk: Talk, sentAt: Instant): Taken {
  const { draft, reading, open } = talk
  // What is not even answered any more has a reader.
  const isRead = isFreeText(reading) || (isLoop(draft) && !isChatter(reading))
  const again = isRead ? listed(draft, talk.messageId) : replies(draft, 'late', standing(talk))
  return (sentAt < open.openedAt && lateAnswer(draft, reading, again)) || again
}

/** Between the invite and the first question: 1 begins, and all answers at once are welcome. */
function invited(talk: Talk): Taken {
  const { draft, reading, open, instrument } = talk
  const all = readAll(instrument.items, reading.body, 0)
  if (all.kind === 'values' && instrument.items.length > 1)
    return { as: 'answer', act: () => askNext(draft, answer(draft, all.values)) }
  if (!reading.begins && reading.keyword !== 'start') {
    const again = isChatter(reading)
      ? replies(draft, 'unreadable', standing(talk))
      : listed(draft, talk.messageId)
    return lateAnswer(draft, reading, again) ?? again
  }
  const act = () => {
    draft.emit({ type: 'CheckInStarted', checkInId: open.checkInId })
    reply(draft, say(draft).item(instrument, 0, true))
  }
  return { as: 'started', act }
}

function going(talk: Talk): Taken {
  const { draft, reading, open, instrument } = talk
  if (reading.keyword === 'back') return back(talk)
  if (reading.keyword === 'skip') return { as: 'skip', act: () => askNext(draft, skip(draft)) }
  const remaining = instrument.items.slice(open.position)
  const item = remaining[0]
  if (!item) throw new Error('an open check-in with no item left')
  const one = readAnswer(item, reading.body, open.position + 1)
  const ride = rideAnswered(draft, reading.body)
  if (ride)
    return {
      as: 'answer',
      act: () => askNext(draft, answer(draft, [ride.arranged ? 1 : 2], ride.driver)),
    }
  if (one.kind === 'value')
    return { as: 'answer', act: () => askNext(draft, answer(draft, [one.value])) }
  const all = readAll(remaining, reading.body, open.position)
  if (all.kind === 'values')
    return { as: 'answer', act: () => askNext(draft, answer(draft, all.values)) }
  const flagged = readFlaggedReply(item, reading.body)
  if (flagged) return { as: 'answer', act: () => askNext(draft, answer(draft, [flagged.value])) }
  return unreadable(talk, all)
}

function back({ draft, open, instrument }: Talk): Taken {
  if (open.position === 0) {
    const first = say(draft).item(instrument, 0, true)
    return replies(draft, 'back', `${say(draft).backAtFirst()}\n${first}`)
  }
  const item = open.position - 1
  const act = () => {
    draft.emit({ type: 'WentBack', checkInId: open.checkInId, item })
    reply(draft, say(draft).item(instrument, item, true))
  }
  return { as: 'back', act }
}

function later({ draft, open }: Talk): Taken {
  const threeHours = addHours(draft.at, checkInRules.laterHours)
  const until = nextContact(threeHours, contactOf(draft.policy, draft.chart))
  const act = () => {
    draft.emit({ type: 'CheckInPutOff', checkInId: open.checkInId, until })
    // Never promise a text that is not to come.
    const comes = until <= lastPromptAt(open) && messagingOf(draft.chart) === 'active'
    const { later, laterCloses } = say(draft)
    reply(draft, comes ? later(until, open.started) : laterCloses(expiresAt(open)))
  }
  return { as: 'later', act }
}

/** After an emergency digits alone do not go on: the patient asks for the questions, or a person does. */
function waiting(talk: Talk): Taken {
  const { draft, reading, messageId } = talk
  // Whoever wants to mend an answer asks for the questions.
  if (reading.keyword === 'back') return back(talk)
  return isChatter(reading) ? replies(draft, 'held', say(draft).held()) : listed(draft, messageId)
}

/** Nothing is open: it may take up an offer, or answer what was asked last; else a person reads it, unless it needs none. */
function stray(draft: Draft, reading: Reading, messageId: string): Taken {
  const taken = takeUp(draft, reading)
  if (taken) return taken
  const isLate = isLateAnswer(draft, reading) && !isFreeText(reading)
  const unread = isChatter(reading) ? chatter(draft, reading) : listed(draft, messageId)
  const none = isLate ? offer(draft) : unread
  const late = lateAnswer(draft, reading, none)
  if (late) return late
  const ride = rideLater(draft, reading)
  if (ride) return ride
  return reading.keyword === 'start' ? replies(draft, 'start', say(draft).started()) : none
}

/** Keywords and digits are told that nothing is open; thanks and a heart need no answer. */
function chatter(draft: Draft, { keyword, body }: Reading): Taken {
  const isDigit = /\d/.test(body)
  // Answers to what was closed on the patient, however long ago.
  if (keyword === null && isDigit && draft.chart.leftStanding) return offer(draft)
  return keyword !== null || isDigit
    ? replies(draft, 'nothing-open', say(draft).nothingOpen())
    : { as: 'small-talk', act: () => {} }
}

/** A person reads it, and the patient is told who and when. */
function listed(draft: Draft, messageId: string): Taken {
  const act = () => {
    list(draft, messageId)
    tellWhoReads(draft)
  }
  return { as: 'listed', act }
}

/** What stands to be answered, in full. */
const standing = ({ draft, open, instrument }: Talk): string =>
  open.started ? say(draft).item(instrument, open.position, true) : say(draft).invite()
