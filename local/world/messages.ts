// Queue messages as AWS would put them there: a patient's text through SNS, a wake-up from the scheduler.
import type { Change, DeadLetter, PendingOf, PhoneMessage } from './changes.ts'
import { messageIdOf } from './clients.ts'

/** A text as the carrier hands it on. The same `messageId` is the same text, delivered once more. */
export type InboundText = { from: string; to: string; body: string; messageId?: string }

/** `delayMs`: how much later than now it shows. */
export type Stamp = { seq: number; now: number; delayMs?: number }

const visible = (
  queue: PendingOf<'message'>['queue'],
  body: string,
  { seq, now, delayMs = 0 }: Stamp,
): Change => ({
  type: 'pending',
  entry: {
    kind: 'message',
    queue,
    at: now + delayMs,
    seq,
    messageId: messageIdOf(seq),
    body,
    sentAt: now,
    receives: 0,
  },
})

/** An SNS envelope around the carrier's payload. */
export function inboundMessage(
  { from, to, body }: InboundText,
  inboundMessageId: string,
  { sentAt, ...stamp }: Stamp & { sentAt: number },
): Change {
  const payload = {
    originationNumber: from,
    destinationNumber: to,
    messageKeyword: 'KEYWORD_000000000000',
    messageBody: body,
    inboundMessageId,
  }
  const envelope = {
    Type: 'Notification',
    MessageId: messageIdOf(stamp.seq),
    TopicArn: 'arn:aws:sns:local:000000000000:inbound-text',
    Message: JSON.stringify(payload),
    Timestamp: new Date(sentAt).toISOString(),
  }
  return visible('inbound-text', JSON.stringify(envelope), stamp)
}

export const wakeUpMessage = (
  { input }: Pick<PendingOf<'schedule'>, 'input'>,
  stamp: Stamp,
): Change => visible('wake-up', input, stamp)

/** What was set aside, back on its way under its own id, as if it had never been tried. */
export function redriven(letter: DeadLetter, { seq, now }: Stamp): Change {
  if (letter.queue === 'delivery-report')
    return { type: 'pending', entry: { ...letter.receipt, at: now, seq, attempts: 0 } }
  const { queue, messageId, body, sentAt } = letter
  const entry = {
    kind: 'message',
    queue,
    at: now,
    seq,
    messageId,
    body,
    sentAt,
    receives: 0,
  } as const
  return { type: 'pending', entry }
}

/** How the patient's own text stands on the phone. */
export const shownText = (
  { from, to, body }: InboundText,
  id: string,
  { at, parts }: Pick<PhoneMessage, 'at' | 'parts'>,
): Change => ({
  type: 'text',
  message: { id, phone: from, with: to, direction: 'in', body, at, parts },
})
