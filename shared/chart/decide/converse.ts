// The check-in as a conversation: invite, items one by one or all at once, BACK, SKIP, LATER.
import { addHours, addMs, hourMs, millis } from '../../calendar/index.ts'
import { type Reading, readAll, readAnswer } from '../../conversation/index.ts'
import type { Instrument } from '../../instruments/types.ts'
import { checkInRules } from '../agenda.ts'
import type { CommandOf } from '../commands.ts'
import type { Draft } from '../draft.ts'
import { say } from '../say.ts'
import type { OpenCheckIn } from '../state.ts'
import { raise } from './alerts.ts'
import { answer, current, skip } from './check-in.ts'
import type { Step } from './step.ts'
import { reply } from './texts.ts'

/** Clocks of carrier and service differ by seconds; more than this and the text is older than the question. */
const clockSkewMs = 3_000
/** Replies to stray texts in an hour, before we take the other side for a machine. */
const strayReplies = 4

type Talk = { draft: Draft; reading: Reading; open: OpenCheckIn; instrument: Instrument }

export function converse(
  draft: Draft,
  reading: Reading,
  { sentAt }: CommandOf<'ReceiveText'>,
): Step {
  const found = current(draft)
  if (!found) return stray(draft, reading)
  const talk = { draft, reading, ...found }
  if (draft.details.checkInBy === 'link')
    return replies(draft, 'no-text-consent', say(draft).inviteLink())
  if (addMs(sentAt, clockSkewMs) < found.open.askedAt) return replies(draft, 'late', standing(talk))
  if (reading.keyword === 'later') return later(talk)
  return found.open.started ? going(talk) : invited(talk)
}

/** Between the invite and the first question: 1 begins, and all answers at once are welcome. */
function invited(talk: Talk): Step {
  const { draft, reading, open, instrument } = talk
  const all = readAll(instrument.items, reading.body)
  if (all.kind === 'values' && instrument.items.length > 1)
    return { as: 'answer', act: () => answer(draft, all.values) }
  if (!reading.begins && reading.keyword !== 'start')
    return replies(draft, 'unreadable', standing(talk))
  const act = () => {
    draft.emit({ type: 'CheckInStarted', checkInId: open.checkInId })
    reply(draft, say(draft).item(instrument, 0, true))
  }
  return { as: 'started', act }
}

function going(talk: Talk): Step {
  const { draft, reading, open, instrument } = talk
  if (reading.keyword === 'back') return back(talk)
  if (reading.keyword === 'skip') return { as: 'skip', act: () => skip(draft) }
  const remaining = instrument.items.slice(open.position)
  const item = remaining[0]
  if (!item) throw new Error('an open check-in with no item left')
  const one = readAnswer(item, reading.body)
  if (one.kind === 'value') return { as: 'answer', act: () => answer(draft, [one.value]) }
  const all = readAll(remaining, reading.body)
  if (all.kind === 'values') return { as: 'answer', act: () => answer(draft, all.values) }
  return unreadable(talk, all)
}

function back({ draft, open, instrument }: Talk): Step {
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

function later({ draft, open }: Talk): Step {
  const until = addHours(draft.at, checkInRules.laterHours)
  const act = () => {
    draft.emit({ type: 'CheckInPutOff', checkInId: open.checkInId, until })
    reply(draft, say(draft).later(until))
  }
  return { as: 'later', act }
}

/** Asked for once more with help; after the second the item stands and the clinic is told. */
function unreadable({ draft, open, instrument }: Talk, all: ReturnType<typeof readAll>): Step {
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
      says: 'Two answers to the same question could not be read. Please help the patient.',
      about: `unclear:${checkInId}:${position}`,
    })
    reply(draft, say(draft).stillUnreadable())
  }
  return { as: 'unreadable', act }
}

/** Nothing is open: say so kindly, but never argue with an auto-responder. */
function stray(draft: Draft, reading: Reading): Step {
  if (reading.keyword === 'start') return replies(draft, 'start', say(draft).started())
  const hourAgo = millis(draft.at) - hourMs
  const lately = draft.chart.strays.filter((each) => millis(each) > hourAgo).length
  return lately < strayReplies
    ? replies(draft, 'nothing-open', say(draft).nothingOpen())
    : { as: 'loop', act: () => {} }
}

/** What stands to be answered, in full. */
const standing = ({ draft, open, instrument }: Talk): string =>
  open.started ? say(draft).item(instrument, open.position, true) : say(draft).invite()

const replies = (draft: Draft, as: Step['as'], body: string): Step => ({
  as,
  act: () => reply(draft, body),
})
