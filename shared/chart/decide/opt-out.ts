// STOP and START. A STOP is honoured at once, confirmed once, and told to the clinic.
import type { Reading } from '../../conversation/index.ts'
import type { Instant } from '../../vocabulary/ids.ts'
import { messagingOf } from '../contact.ts'
import type { Draft } from '../draft.ts'
import { say } from '../say.ts'
import { raise } from './alerts.ts'
import { closeStopped } from './patient.ts'
import { review } from './review.ts'
import { reply, text } from './texts.ts'

/** @param sentAt when the patient sent it: a START sent before, and handed on after, does not undo it */
export function optOut(
  draft: Draft,
  { wrongNumber }: Pick<Reading, 'wrongNumber'>,
  sentAt: Instant,
): void {
  if (messagingOf(draft.chart) === 'opted-out') return
  closeStopped(draft)
  draft.emit({ type: 'OptedOut', how: wrongNumber ? 'wrong-number' : 'text', sentAt })
  dropWaiting(draft)
  const body = wrongNumber ? say(draft).wrongNumber() : say(draft).stopped()
  text(draft, 'reply', { kind: 'stop' }, body)
  tellClinic(draft, wrongNumber ? 'wrong-number' : 'stop')
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
  for (const { textId, deferredUntil } of draft.chart.openTexts)
    if (deferredUntil) draft.emit({ type: 'TextDropped', textId, reason: 'opted-out' })
}

function tellClinic(draft: Draft, rule: string): void {
  const inCrisis = draft.chart.alerts.some((each) => each.kind === 'crisis' && !each.acknowledged)
  const inForce = draft.chart.sessions.some(
    (each) => each.state === 'finished' && each.noDrivingUntil > draft.at,
  )
  const pressing = inCrisis || inForce
  raise(draft, {
    kind: 'opted-out',
    level: pressing ? 'urgent' : 'routine',
    escalation: pressing ? 'urgent' : 'routine',
    rule: `opted-out:${rule}`,
    message: says(rule, inCrisis, inForce),
    subject: `opted-out:${draft.at}`,
  })
}

function says(rule: string, inCrisis: boolean, inForce: boolean): string {
  const what =
    rule === 'wrong-number'
      ? 'The person at this number says it is the wrong one. Please check the number.'
      : 'The patient has opted out of texts. Check-ins and notices no longer reach them.'
  if (inCrisis) return `${what} A crisis alert is open: please call.`
  return inForce ? `${what} The no-driving time is still running: please call.` : what
}
