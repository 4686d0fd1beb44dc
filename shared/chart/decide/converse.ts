// The check-in as a conversation: invite, items one by one or all at once, BACK, SKIP, LATER.
import { addHours, nextContact } from '../../calendar/index.ts'
import { type Reading, readAll, readAnswer } from '../../conversation/index.ts'
import type { Instrument } from '../../instruments/types.ts'
import type { Instant } from '../../vocabulary/ids.ts'
import { checkInRules, expiresAt, lastPromptAt } from '../agenda/check-in.ts'
import type { CommandOf } from '../commands.ts'
import { contactOf, messagingOf } from '../contact.ts'
import type { Draft } from '../draft.ts'
import { say } from '../say.ts'
import type { OpenCheckIn } from '../state.ts'
import { raise } from './alerts.ts'
import { answer, skip } from './answering.ts'
import { askNext } from './asking.ts'
import { current } from './check-in.ts'
import { lateAnswer } from './late-answer.ts'
import type { Taken } from './taken.ts'
import { reply } from './texts.ts'

/** Replies that moved nothing on, in an hour: then we take the other side for a machine. */
const idleRepliesAtMost = 8

type Talk = { draft: Draft; reading: Reading; open: OpenCheckIn; instrument: Instrument }

export function converse(
  draft: Draft,
  reading: Reading,
  { sentAt }: CommandOf<'ReceiveText'>,
): Taken {
  const found = current(draft)
  if (!found) return stray(draft, reading)
  const talk = { draft, reading, ...found }
  if (draft.details.checkInBy === 'link')
    return replies(draft, 'no-text-consent', say(draft).inviteLink())
  // A second tap, or a text the carrier held back, was no answer to a question not yet asked.
  if (sentAt < found.open.askedAt) return late(talk, sentAt)
  if (reading.keyword === 'later') return later(talk)
  return found.open.started ? going(talk) : invited(talk)
}

/** Older than the check-in itself, it can only be meant for the one before. */
function late(talk: Talk, sentAt: Instant): Taken {
  const { draft, reading, open } = talk
  const again = replies(draft, 'late', standing(talk))
  return (sentAt < open.openedAt && lateAnswer(draft, reading, again)) || again
}

/** Between the invite and the first question: 1 begins, and all answers at once are welcome. */
function invited(talk: Talk): Taken {
  const { draft, reading, open, instrument } = talk
  const all = readAll(instrument.items, reading.body)
  if (all.kind === 'values' && instrument.items.length > 1)
    return { as: 'answer', act: () => askNext(draft, answer(draft, all.values)) }
  if (!reading.begins && reading.keyword !== 'start') {
    const again = replies(draft, 'unreadable', standing(talk))
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
  const one = readAnswer(item, reading.body)
  if (one.kind === 'value')
    return { as: 'answer', act: () => askNext(draft, answer(draft, [one.value])) }
  if (reading.keyword === 'start') return replies(draft, 'start', standing(talk))
  const all = readAll(remaining, reading.body)
  if (all.kind === 'values')
    return { as: 'answer', act: () => askNext(draft, answer(draft, all.values)) }
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

/** Asked for once more with help; after the second the item stands and the clinic is told. */
function unreadable({ draft, open, instrument }: Talk, all: ReturnType<typeof readAll>): Taken {
  if (isLoop(draft)) return { as: 'loop', act: () => {} }
  const act = () => {
    const { checkInId, position } = open
    draft.emit({ type: 'AnswerUnreadable', checkInId, item: position })
    if (open.unreadable === 0) {
      const isCount = all.kind === 'count'
      reply(
        draft,
        isCount
          ? say(draft).wrongCount(all.given, all.wanted)
          : say(draft).unreadable(instrument, position),
      )
      return
    }
    raise(draft, {
      kind: 'unclear-reply',
      level: 'routine',
      escalation: 'routine',
      rule: 'two-unreadable-answers',
      message: 'Two answers to the same question could not be read. Please help the patient.',
      subject: `unclear:${checkInId}:${position}`,
    })
    reply(draft, say(draft).stillUnreadable())
  }
  return { as: 'unreadable', act }
}

/** Nothing is open: say so kindly, after hearing whether it answers what was asked last. */
function stray(draft: Draft, reading: Reading): Taken {
  const none = replies(draft, 'nothing-open', say(draft).nothingOpen())
  const late = lateAnswer(draft, reading, none)
  if (late) return late
  return reading.keyword === 'start' ? replies(draft, 'start', say(draft).started()) : none
}

/** What stands to be answered, in full. */
const standing = ({ draft, open, instrument }: Talk): string =>
  open.started ? say(draft).item(instrument, open.position, true) : say(draft).invite()

/** A reply that moves nothing on, unless the other side seems to be a machine. */
export const replies = (
  draft: Draft,
  as: Taken['as'],
  body: string,
  atMost = idleRepliesAtMost,
): Taken =>
  isLoop(draft, atMost) ? { as: 'loop', act: () => {} } : { as, act: () => reply(draft, body) }

function isLoop({ chart, at }: Draft, atMost = idleRepliesAtMost): boolean {
  const hourAgo = addHours(at, -1)
  return chart.idleReplies.filter((each) => each > hourAgo).length >= atMost
}
