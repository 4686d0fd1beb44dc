// A text from a patient. Every one ends in a reply, on the clinic's list, or on the short list of small talk; danger
// outranks all else.
import { addHours } from '../../calendar/index.ts'
import { type Finding, quotesOurs, type Reading, read } from '../../conversation/index.ts'
import type { Instant } from '../../vocabulary/ids.ts'
import { expiresAt } from '../agenda/check-in.ts'
import type { CommandOf, Refusal } from '../commands.ts'
import { messagingOf } from '../contact.ts'
import type { Draft } from '../draft.ts'
import { withoutCutLink } from '../link.ts'
import { say } from '../say.ts'
import { expire } from './check-in.ts'
import { converse } from './converse.ts'
import { actOnDangers, holdQuestions, isCalledFor, receptionOf } from './dangers.ts'
import { heardDangers } from './heard.ts'
import { replies } from './idle.ts'
import { isBare, list } from './listing.ts'
import { lastWordOf, optIn, optOut } from './opt-out.ts'
import { notFound } from './refusals.ts'
import { resume } from './resume.ts'
import { review } from './review.ts'
import { isOfRide } from './ride-said.ts'
import { somebodyElse, tellOfSomebody } from './somebody-else.ts'
import type { Taken } from './taken.ts'

type Receive = CommandOf<'ReceiveText'>
type Heard = { draft: Draft; reading: Reading; dangers: readonly Finding[]; command: Receive }
type Rule = (heard: Heard) => Taken | null

/** In order of rank: the first that applies decides. */
const rules: readonly Rule[] = [
  machine,
  inDanger,
  afterWithdrawal,
  another,
  stop,
  afterStop,
  help,
  check,
]

export function receiveText(draft: Draft, command: Receive): Refusal | undefined {
  const { messageId, body, from, sentAt } = command
  if (from !== draft.details.phone) return notFound('this number is no longer the patient’s')
  const open = draft.chart.openCheckIn
  // Its wake-up is late, or was lost in an outage: what was asked days ago is not answered now.
  if (open && sentAt >= expiresAt(open)) expire(draft)
  const reading = read(body, draft.details.firstName)
  const heard = { draft, reading, dangers: heardDangers(draft, reading, command), command }
  const ranked = rules.values().map((rule) => rule(heard))
  const taken = ranked.find((each) => each !== null) ?? converse(draft, reading, command)
  const before = draft.chart.alerts
  draft.emit({ type: 'TextReceived', messageId, body, as: taken.as })
  taken.act()
  // Safety outranks advice from the moment the alert is raised.
  if (draft.chart.alerts !== before) review(draft)
}

/** A thumb on a picture or on one of our own texts, or a machine's reply: recorded, and that is all. */
function machine({ draft, reading }: Heard): Taken | null {
  const { reaction, isAutoReply } = reading
  if (isAutoReply) return { as: 'auto-reply', act: () => {} }
  const isOurs =
    reaction &&
    (reaction.quote === null || quotesOurs(withoutCutLink(reaction.quote), draft.chart.said))
  return isOurs ? { as: 'reaction', act: () => {} } : null
}

function inDanger({ draft, reading, dangers, command }: Heard): Taken | null {
  const as = receptionOf(dangers)
  if (as === null) return null
  const isRepeat = isFlood(draft, dangers)
  const act = () => {
    const isLast = lastWordOf(reading) !== null && messagingOf(draft.chart) !== 'withdrawn'
    const isEmergency = actOnDangers(draft, dangers, command.messageId, isRepeat, isLast)
    // Whose number it is, or that somebody died, is another matter than the danger told with it.
    const { someoneElse: who } = reading
    if (who !== null) tellOfSomebody(draft, who, command.messageId)
    if (isLast)
      // To the bereaved in danger the crisis text is the last.
      optOut(draft, reading, command, isEmergency && who === 'deceased')
    else if (isEmergency) holdQuestions(draft)
  }
  return { as: isRepeat ? 'crisis-repeat' : as, act }
}

/**
 * Auto-responders quote our own emergency numbers back at us. After this many emergency texts in an hour, with a
 * person already called for something as grave, the next ones join that alert and are not replied to.
 */
const emergencyTextsAtMost = 8

function isFlood({ chart, at }: Draft, [gravest]: readonly Finding[]): boolean {
  const hourAgo = addHours(at, -1)
  const recent = chart.crisisTexts.filter((each) => each > hourAgo).length
  return (
    gravest !== undefined && recent >= emergencyTextsAtMost && isCalledFor(chart.alerts, gravest)
  )
}

function afterWithdrawal({ draft, reading, command }: Heard): Taken | null {
  if (messagingOf(draft.chart) !== 'withdrawn') return null
  const { messageId, sentAt } = command
  const { someoneElse: who } = reading
  const how = lastWordOf(reading)
  const act = () => {
    if (who !== null) tellOfSomebody(draft, who, messageId)
    else listUnlessBare(draft, reading, messageId)
    // Kept for the day they enrol again, and for whoever has the number next; nothing may be said now.
    if (how !== null && !draft.patient.optedOutAt) draft.emit({ type: 'OptedOut', how, sentAt })
    if (isBack(draft, reading, sentAt)) draft.emit({ type: 'OptedIn' })
  }
  return { as: 'silent-after-stop', act }
}

function another({ draft, reading, command }: Heard): Taken | null {
  if (reading.someoneElse === 'relative' && isOfRide(draft, reading.body)) return null
  return somebodyElse(draft, reading, command)
}

function stop({ draft, reading, command }: Heard): Taken | null {
  if (reading.keyword !== 'stop') return null
  // The one confirmation went out with the first STOP.
  if (messagingOf(draft.chart) === 'opted-out') return silence(draft, reading, command.messageId)
  return { as: 'stop', act: () => optOut(draft, reading, command) }
}

function afterStop({ draft, reading, command }: Heard): Taken | null {
  if (messagingOf(draft.chart) !== 'opted-out') return null
  return isBack(draft, reading, command.sentAt)
    ? { as: 'start', act: () => optIn(draft) }
    : silence(draft, reading, command.messageId)
}

/** Queues keep no order: a START sent before the STOP, or in its very moment, is not the last word. */
const isBack = ({ patient: { optedOutAt } }: Draft, { keyword }: Reading, sentAt: Instant) =>
  keyword === 'start' && optedOutAt !== null && sentAt > optedOutAt

/** Nothing may be said; what needs a reader has one all the same. */
const silence = (draft: Draft, reading: Reading, messageId: string): Taken => ({
  as: 'silent-after-stop',
  act: () => listUnlessBare(draft, reading, messageId),
})

function listUnlessBare(draft: Draft, reading: Reading, messageId: string) {
  if (!reading.isSmallTalk && !isBare(reading)) list(draft, messageId)
}

/** HELP is answered when other texts are no longer: twice as long. */
const helpsAtMost = 16

function help({ draft, reading }: Heard): Taken | null {
  if (reading.keyword !== 'help') return null
  return replies(draft, 'help', say(draft).help(), helpsAtMost)
}

function check({ draft, reading }: Heard): Taken | null {
  return reading.keyword === 'check' ? resume(draft) : null
}
