// A text from a patient. Every one ends in a reply or a recorded reason; a crisis outranks all else.
import { addHours } from '../../calendar/index.ts'
import { type Reading, read, type Severity } from '../../conversation/index.ts'
import { expiresAt } from '../agenda/check-in.ts'
import type { CommandOf, Refusal } from '../commands.ts'
import { messagingOf } from '../contact.ts'
import type { Draft } from '../draft.ts'
import { say } from '../say.ts'
import { raise } from './alerts.ts'
import { expire } from './check-in.ts'
import { converse, replies } from './converse.ts'
import { optIn, optOut } from './opt-out.ts'
import { notFound } from './refusals.ts'
import { review } from './review.ts'
import type { Taken } from './taken.ts'
import { text } from './texts.ts'

type Rule = (draft: Draft, reading: Reading, command: CommandOf<'ReceiveText'>) => Taken | null

/** In order of rank: the first that applies decides. */
const rules: readonly Rule[] = [crisis, afterWithdrawal, stop, afterStop, help]

export function receiveText(draft: Draft, command: CommandOf<'ReceiveText'>): Refusal | undefined {
  const { messageId, body, from, sentAt } = command
  if (from !== draft.details.phone) return notFound('this number is no longer the patient’s')
  const open = draft.chart.openCheckIn
  // Its wake-up is late, or was lost in an outage: what was asked days ago is not answered now.
  if (open && sentAt >= expiresAt(open)) expire(draft)
  const reading = read(body)
  const ranked = rules.values().map((rule) => rule(draft, reading, command))
  const step = ranked.find((each) => each !== null) ?? converse(draft, reading, command)
  const before = draft.chart.alerts
  draft.emit({ type: 'TextReceived', messageId, body, as: step.as })
  step.act()
  // Safety outranks advice from the moment the alert is raised.
  if (draft.chart.alerts !== before) review(draft)
}

const crisisSays: Record<Severity, string> = {
  imminent: 'A text speaks of intent, a plan, means or an overdose. Call the patient now.',
  active: 'A text speaks of killing oneself. Call the patient now.',
  passive: 'A text contains words of death or self-harm. Read it and call the patient.',
}

/** Each crisis text has its own alert: a second one must never hide behind the first. */
function crisis(draft: Draft, reading: Reading, command: CommandOf<'ReceiveText'>) {
  const { messageId, sentAt } = command
  const found = reading.crisis
  if (!found) return null
  if (isFlood(draft, found.severity)) return { as: 'crisis-repeat' as const, act: () => {} }
  const act = () => {
    const alertId = raise(draft, {
      kind: 'crisis',
      level: 'emergency',
      escalation: `crisis-${found.severity}`,
      rule: `crisis-words:${found.severity}`,
      message: crisisSays[found.severity],
      subject: `text:${messageId}`,
    })
    text(draft, 'safety', { kind: 'crisis', alertId }, say(draft).crisisAlerted())
    if (reading.keyword === 'stop' || reading.wrongNumber) optOut(draft, reading, sentAt)
  }
  return { as: 'crisis' as const, act }
}

/**
 * Auto-responders quote our own emergency numbers back at us. After this many crisis texts in an hour, with a
 * person already called for something as grave, the next ones are recorded and raise nothing more.
 */
const crisisTextsAtMost = 8

function isFlood({ chart, at }: Draft, severity: Severity): boolean {
  const hourAgo = addHours(at, -1)
  const recent = chart.crisisTexts.filter((each) => each > hourAgo).length
  const grave = severities.slice(0, severities.indexOf(severity) + 1)
  return (
    recent >= crisisTextsAtMost &&
    chart.alerts.some(
      (each) =>
        each.kind === 'crisis' &&
        !each.acknowledged &&
        grave.some((known) => each.escalation === `crisis-${known}`),
    )
  )
}

const severities: readonly Severity[] = ['imminent', 'active', 'passive']

function afterWithdrawal(
  draft: Draft,
  reading: Reading,
  { sentAt }: CommandOf<'ReceiveText'>,
): Taken | null {
  if (messagingOf(draft.chart) !== 'withdrawn') return null
  const isStop = reading.keyword === 'stop' && !draft.patient.optedOutAt
  // Kept for the day they enrol again; nothing may be said now.
  return isStop
    ? { as: 'silent-after-stop', act: () => draft.emit({ type: 'OptedOut', how: 'text', sentAt }) }
    : silence
}

function stop(draft: Draft, reading: Reading, { sentAt }: CommandOf<'ReceiveText'>): Taken | null {
  if (reading.keyword !== 'stop' && !reading.wrongNumber) return null
  // The one confirmation went out with the first STOP.
  if (messagingOf(draft.chart) === 'opted-out') return silence
  const as = reading.wrongNumber ? 'wrong-number' : 'stop'
  return { as, act: () => optOut(draft, reading, sentAt) }
}

function afterStop(
  draft: Draft,
  reading: Reading,
  { sentAt }: CommandOf<'ReceiveText'>,
): Taken | null {
  if (messagingOf(draft.chart) !== 'opted-out') return null
  const { optedOutAt } = draft.patient
  // Queues keep no order: one sent before the STOP is not the patient's last word.
  const isLater = optedOutAt === null || sentAt >= optedOutAt
  return reading.keyword === 'start' && isLater ? { as: 'start', act: () => optIn(draft) } : silence
}

/** HELP is answered when other texts are no longer: twice as long. */
const helpsAtMost = 16

function help(draft: Draft, reading: Reading): Taken | null {
  if (reading.keyword !== 'help') return null
  return replies(draft, 'help', say(draft).help(), helpsAtMost)
}

const silence: Taken = { as: 'silent-after-stop', act: () => {} }
