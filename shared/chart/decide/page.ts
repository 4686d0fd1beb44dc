// The page behind the patient's link: each answer is a command of its own, recorded by what records a texted one.
import { permittedValues } from '../../instruments/answers.ts'
import { expiresAt } from '../agenda/check-in.ts'
import type { CommandOf, Refusal } from '../commands.ts'
import { messagingOf } from '../contact.ts'
import type { Draft } from '../draft.ts'
import { answer, skip } from './answering.ts'
import { type Current, current } from './check-in.ts'
import { isLoop } from './idle.ts'
import { hearLate } from './late-answer.ts'
import { sendLink } from './links.ts'
import { offer } from './on-demand.ts'
import { conflict, wrong } from './refusals.ts'
import { review } from './review.ts'

type Answer = CommandOf<'AnswerOnPage'>

const over = () => conflict('this check-in is not open any more')
const moved = () => conflict('another question stands')

/**
 * One item's answer, or that it is left out. Sent twice it is one answer; sent for an item passed already it takes the
 * place of the answer given then, as BACK does by text. What comes too late is heard as a late text is.
 */
export function answerOnPage(draft: Draft, command: Answer): Refusal | undefined {
  const before = draft.chart.alerts
  const refusal = take(draft, command)
  // Safety outranks advice from the moment the alert is raised.
  if (draft.chart.alerts !== before) review(draft)
  return refusal
}

function take(draft: Draft, command: Answer): Refusal | undefined {
  const { checkInId, item, value } = command
  const found = standing(draft, checkInId)
  if (!found) return hearLate(draft, command) ? undefined : over()
  const { open, instrument } = found
  const asked = instrument.items[item]
  if (!asked || item > open.position || open.held) return moved()
  if (value !== null && !permittedValues(asked.answers).includes(value))
    return wrong('value', 'is none of the answers to this question')
  if (item < open.position) {
    if (open.answers[item] === value) return
    draft.emit({ type: 'WentBack', checkInId, item })
  }
  if (value === null) skip(draft)
  else answer(draft, [value])
}

/** The question before the one that stands. Asked for twice it goes back once. */
export function goBackOnPage(
  draft: Draft,
  { checkInId, item }: CommandOf<'GoBackOnPage'>,
): Refusal | undefined {
  const found = standing(draft, checkInId)
  if (!found) return over()
  const { position } = found.open
  if (item >= position) return
  if (item < 0 || item < position - 1) return moved()
  draft.emit({ type: 'WentBack', checkInId, item })
}

/** The first question, or those that waited after an emergency. */
export function beginOnPage(
  draft: Draft,
  { checkInId }: CommandOf<'BeginOnPage'>,
): Refusal | undefined {
  const found = standing(draft, checkInId)
  if (!found) return over()
  const { held, started } = found.open
  if (held) draft.emit({ type: 'CheckInResumed', checkInId })
  else if (!started) draft.emit({ type: 'CheckInStarted', checkInId })
}

/** Links asked for in an hour, and no more: who asks may not be the patient, whose phone rings. */
const linksAtMost = 3

/**
 * The address of the page that is open now, or an offer of a check-in where none is: to the number on the chart and to
 * no other.
 */
export function requestLink(draft: Draft): Refusal | undefined {
  const messaging = messagingOf(draft.chart)
  if (messaging !== 'active' && messaging !== 'paused') return conflict('this number gets no texts')
  if (isLoop(draft, linksAtMost)) return conflict('this was asked for often enough')
  const found = current(draft)
  const open = found && draft.at < expiresAt(found.open) ? found.open : null
  draft.emit({ type: 'LinkRequested', ...(open && { checkInId: open.checkInId }) })
  if (open) sendLink(draft, open.checkInId)
  else offer(draft).act()
}

/** The check-in that is open, if it is this one and its time is not over. */
export function standing(draft: Draft, checkInId: Answer['checkInId']): Current | null {
  const found = current(draft)
  if (found?.open.checkInId !== checkInId || draft.at >= expiresAt(found.open)) return null
  return found
}
