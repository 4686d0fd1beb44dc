// A patient texted: SNS → SQS → here. Unknown senders get no reply and are counted.
import middy from '@middy/core'
import type { SQSEvent, SQSRecord } from 'aws-lambda'
import * as z from 'zod/mini'
import type { Command } from '../shared/chart/commands.ts'
import type { Deps } from '../shared/deps.ts'
import { handle } from '../shared/handle.ts'
import { CauseId, Instant, PhoneNumber } from '../shared/ids.ts'
import { entry } from './edge/entry.ts'
import { parseJson } from './edge/json.ts'
import { type Batch, inGroups, sqsBatch } from './edge/sqs.ts'

/** The SNS envelope; the carrier's payload has no time stamp of its own (aws.md 1.3). */
const Envelope = z.object({ Message: z.string(), Timestamp: z.string() })

/** Read loosely: carriers add fields, order varies. */
const InboundText = z.object({
  originationNumber: z.string(),
  messageBody: z.string(),
  inboundMessageId: z.string().check(z.minLength(1), z.maxLength(128)),
})

type Message = { from: string; body: string; messageId: string; sentAt: Instant }

export const createHandler = (deps: Deps) =>
  middy<SQSEvent & { batch: Batch<Message> }>()
    .use(sqsBatch(deps, read))
    .handler(async ({ batch }) => {
      await inGroups(
        deps,
        sorted(batch),
        (each) => each.from,
        (each) => receive(deps, each),
      )
    })

export const handler = entry(createHandler)

function read(record: SQSRecord): Message | null {
  const envelope = Envelope.safeParse(parseJson(record.body))
  if (!envelope.success) return null
  const text = InboundText.safeParse(parseJson(envelope.data.Message))
  const sent = Date.parse(envelope.data.Timestamp)
  if (!text.success || Number.isNaN(sent)) return null
  const { originationNumber, messageBody, inboundMessageId } = text.data
  const sentAt = Instant.parse(new Date(sent).toISOString())
  return { from: originationNumber, body: messageBody, messageId: inboundMessageId, sentAt }
}

/** The carrier keeps no order; its time stamps do. */
function sorted(batch: Batch<Message>): Batch<Message> {
  const sentAt = (each: (typeof batch.messages)[number]) =>
    each.kind === 'read' ? each.message.sentAt : ''
  return { ...batch, messages: batch.messages.toSorted((a, b) => compare(sentAt(a), sentAt(b))) }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

async function receive(deps: Deps, { from, body, messageId, sentAt }: Message): Promise<void> {
  const phone = PhoneNumber.safeParse(from)
  const key = phone.success ? await deps.store.findPhone(phone.data) : null
  const clinic = deps.clinics.find((each) => each.id === key?.clinicId)
  if (!phone.success || !key || !clinic) {
    deps.metrics.count('UnknownSender')
    deps.log.info('a text from an unknown sender', { messageId })
    return
  }
  const cause = CauseId.parse(`sms:${messageId}`)
  const at = deps.now()
  const text = { type: 'ReceiveText', from: phone.data, messageId, body, sentAt } as const
  const command: Command = { ...text, at, cause, print: null }
  const handled = await handle(deps, clinic, key, command)
  if (handled.kind === 'done') return
  // Claimed for an enrolment never committed, or given up and not yet released.
  deps.metrics.count('UnknownSender')
  deps.log.warn('a text that no chart would take', { ...key, code: handled.code })
}
