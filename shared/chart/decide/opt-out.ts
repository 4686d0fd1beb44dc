// STOP and START. A STOP is honoured at once, confirmed once, and told to the clinic.
import type { Reading } from '../../conversation/index.ts'
import { banAt } from '../ban.ts'
import type { CommandOf } from '../commands.ts'
import { messagingOf } from '../contact.ts'
import type { Draft } from '../draft.ts'
import { say } from '../say.ts'
import { raise } from './alerts.ts'
import { isBare } from './listing.ts'
import { drop } from './outbox.ts'
import { closeStopped } from './patient.ts'
import { review } from './review.ts'
import { reply, text } from './texts.ts'

/** The one line that follows the last word of a number, by what it was. */
const lastWords = {
  text: (draft) => say(draft).stopped(),
  'wrong-number': (draft) => say(draft).wrongNumber(),
  deceased: (draft) => say(draft).bereaved(),
} as const satisfies Record<string, (draft: Draft) => string>

/**
 * `sentAt`: when the patient sent it; a START sent before, and handed on after, does not undo it. A stranger's word,
 * or a death told, ends as much as a STOP.
 *
 * @param isAnswered the same text has had its reply, and no line of farewell beside it
 */
export function optOut(
  draft: Draft,
  reading: Pick<Reading, 'someoneElse' | 'keyword' | 'body'>,
  { sentAt, messageId }: Pick<CommandOf<'ReceiveText'>, 'sentAt' | 'messageId'>,
  isAnswered = false,
): void {
  if (messagingOf(draft.chart) === 'opted-out') return
  const how = lastWordOf(reading) ?? 'text'
  closeStopped(draft)
  draft.emit({ type: 'OptedOut', how, sentAt })
  dropWaiting(draft)
  if (!isAnswered) text(draft, 'reply', { kind: 'stop' }, lastWords[how](draft))
  // Of somebody else the clinic hears by an alert of its own.
  if (how === 'text') tellClinic(draft, isBare(reading) ? 'stop' : inOwnWords, messageId)
}

/** By whose word nothing more may be sent; null when a text ends nothing. */
export function lastWordOf({
  someoneElse: who,
  keyword,
}: Pick<Reading, 'someoneElse' | 'keyword'>): keyof typeof lastWords | null {
  if (who === 'deceased') return 'deceased'
  if (who === 'stranger' || who === 'new-phone') return 'wrong-number'
  return keyword === 'stop' ? 'text' : null
}

/** The carrier refuses the number: it has opted out somewhere we could not see. */
export function optOutByCarrier(draft: Draft): void {
  if (messagingOf(draft.chart) !== 'active' && messagingOf(draft.chart) !== 'paused') return
  closeStopped(draft)
  draft.emit({ type: 'OptedOut', how: 'carrier' })
  dropWaiting(draft)
  tellClinic(draft, 'carrier')
  review(draft)
}

export function optIn(draft: Draft): void {
  draft.emit({ type: 'OptedIn' })
  reply(draft, say(draft).started())
  // An episode that the STOP cut short goes on.
  review(draft)
}

/** What waits for its hour is not sent; what is on its way belongs to the invocation that sends it. */
function dropWaiting(draft: Draft): void {
  for (const open of draft.chart.openTexts) if (open.deferredUntil) drop(draft, open, 'opted-out')
}

/** More than a keyword was written: a person reads it the same day. */
export const inOwnWords = 'words'

function tellClinic(
  draft: Draft,
  rule: 'stop' | 'carrier' | typeof inOwnWords,
  messageId?: string,
): void {
  const inCrisis = draft.chart.alerts.some((each) => each.kind === 'crisis' && !each.acknowledged)
  const inForce = banAt(draft.chart, draft.at) !== null
  const pressing = inCrisis || inForce
  const alarm = {
    kind: 'opted-out',
    level: pressing ? 'urgent' : 'routine',
    escalation: pressing ? 'urgent' : rule === inOwnWords ? 'message' : 'routine',
    rule: `opted-out:${rule}`,
    message: says(inCrisis, inForce),
    subject: `opted-out:${draft.at}`,
  } as const
  raise(draft, alarm, messageId)
}

function says(inCrisis: boolean, inForce: boolean): string {
  const what = 'The patient has opted out of texts. Check-ins and notices no longer reach them.'
  if (inCrisis) return `${what} A crisis alert is open: please call.`
  return inForce ? `${what} The no-driving time is still running: please call.` : what
}
