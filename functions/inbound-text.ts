// Somebody texted: SNS → SQS → here. From a number that no patient has, danger, STOP, START and HELP are heeded, and
// all else is counted.
import middy from '@middy/core'
import type { SQSEvent, SQSRecord } from 'aws-lambda'
import * as z from 'zod/mini'
import type { Incoming } from '../shared/chart/commands.ts'
import { withoutLinks } from '../shared/chart/link.ts'
import { UnreadableChart } from '../shared/chart/unreadable.ts'
import type { Clinic } from '../shared/clinic/schema.ts'
import { findDanger, liftOf, speaksOfEmergency } from '../shared/conversation/index.ts'
import { fence } from '../shared/loop/claim.ts'
import type { Deps } from '../shared/loop/deps.ts'
import { type Handled, handle } from '../shared/loop/handle.ts'
import { strangerKey } from '../shared/loop/stranger.ts'
import { pageUnrecordedCrisis } from '../shared/quarantine/quarantine.ts'
import type { Heard } from '../shared/quarantine/state.ts'
import { drillWords } from '../shared/vocabulary/drill.ts'
import { CauseId, type ChartKey, Instant, PhoneNumber } from '../shared/vocabulary/ids.ts'
import { parseJson } from '../shared/vocabulary/json.ts'
import { addresseeOf } from './edge/addressee.ts'
import { entry } from './edge/entry.ts'
import { isTransient } from './edge/failure.ts'
import { expectSent } from './edge/held-up.ts'
import { withOwnQueue } from './edge/own-queue.ts'
import { type Batch, inGroups, receivesOf, sqsBatch, standsForWakeUp } from './edge/sqs.ts'
import { wake } from './edge/wake.ts'
import { readModel } from './model/model.ts'

/** The SNS envelope; the carrier's payload has no time stamp of its own (docs/aws.md "Receiving texts"). */
const Envelope = z.object({ Message: z.string(), Timestamp: z.string() })

/** Read loosely: carriers add fields, order varies. */
const InboundText = z.object({
  originationNumber: z.string(),
  /** The clinic's number that was written to. */
  destinationNumber: z.optional(z.nullable(z.string())),
  messageBody: z.string(),
  inboundMessageId: z.string().check(z.minLength(1), z.maxLength(128)),
})

/** `receives`: how often the queue has handed it on, this time included. */
type Message = {
  from: string
  to: string | null
  body: string
  messageId: string
  sentAt: Instant
  receives: number
}

/** A crisis that still fails for what may pass is called out by now, a quarter of a minute after it came first. */
const receivesBeforeCalling = 3

export const createHandler = (deps: Deps) =>
  middy<SQSEvent & { batch: Batch<Message> }>()
    .use(sqsBatch(deps, read))
    .handler(async ({ batch }) => {
      await inGroups(deps, sorted(batch), {
        groupOf: ({ from }) => from,
        run: (each) => receive(deps, each),
        heard,
      })
    })

export const handler = entry((deps) => createHandler(withOwnQueue(deps)))

function read(record: SQSRecord): Message | null {
  const envelope = Envelope.safeParse(parseJson(record.body))
  if (!envelope.success) return null
  const text = InboundText.safeParse(parseJson(envelope.data.Message))
  const sentAt = instantOf(envelope.data.Timestamp)
  if (!text.success || sentAt === null) return null
  const { originationNumber, destinationNumber, messageBody, inboundMessageId } = text.data
  return {
    from: originationNumber,
    to: destinationNumber ?? null,
    body: withoutLinks(messageBody),
    messageId: inboundMessageId,
    sentAt,
    receives: receivesOf(record),
  }
}

/** Null for what is no time, or one beyond the years that sort as text. */
function instantOf(timestamp: string): Instant | null {
  const sent = Date.parse(timestamp)
  const at = Instant.safeParse(Number.isNaN(sent) ? '' : new Date(sent).toISOString())
  return at.success ? at.data : null
}

/** The carrier keeps no order; its time stamps do. */
function sorted(batch: Batch<Message>): Batch<Message> {
  const sentAt = (each: (typeof batch.messages)[number]) =>
    each.kind === 'read' ? each.message.sentAt : ''
  return { ...batch, messages: batch.messages.toSorted((a, b) => compare(sentAt(a), sentAt(b))) }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

async function receive(deps: Deps, message: Message): Promise<void> {
  const { from, to, messageId } = message
  const phone = PhoneNumber.safeParse(from)
  const found = phone.success ? await addresseeOf(deps, phone.data, to) : null
  if (!phone.success || !found) {
    deps.metrics.count('UnknownSender')
    deps.log.info('a text to no clinic of ours', { messageId })
    // A cry for help to nobody: the operator must hear of it.
    if (phone.success && heard(message).isCrisis) throw new Error('no such clinic')
    return
  }
  const { clinic, owner } = found
  const text = { deps, clinic, message, from: phone.data }
  if (owner && (await isTaken(text, owner))) return
  await takeFromStranger(text)
  // Claimed for an enrolment never committed, or under way: it must not overlook what was just said.
  if (owner && !(await fence(deps, owner, phone.data))) await isTaken(text, owner)
}

type Text = { deps: Deps; clinic: Clinic; message: Message; from: PhoneNumber }

/** Whether the chart holds the number, and the text is on it. */
async function isTaken(text: Text, key: ChartKey): Promise<boolean> {
  const handled = await take(text, key)
  if (handled.kind === 'refused')
    text.deps.log.warn('a text that no chart would take', { ...key, code: handled.code })
  return handled.kind === 'done'
}

async function takeFromStranger(text: Text): Promise<void> {
  const { deps, clinic, message, from } = text
  const handled = await take(text, strangerKey(deps, clinic.id, from))
  if (handled.kind === 'done' && handled.events.length > 0) return
  deps.metrics.count('UnknownSender')
  deps.log.info('a text from an unknown sender', { messageId: message.messageId })
}

async function take({ deps, clinic, message, from }: Text, key: ChartKey): Promise<Handled> {
  const { body, messageId, sentAt } = message
  const said = { type: 'ReceiveText', from, messageId, body, sentAt } as const
  const lift = liftOf(readModel(), body, findDanger(body).length > 0)
  const mark = { cause: causeOf(message), requestHash: null }
  const command: Incoming = { ...said, lift, at: deps.now(), ...mark }
  const comesAgain = standsForWakeUp(message)
  const handled = await handle(deps, clinic, key, command, { comesAgain }).catch(
    async (error: unknown) => {
      await pageCrisisNotTaken(deps, key, error, message)
      throw error
    },
  )
  // Whoever took it in before may have died of what followed: then nothing else sees to that.
  const isKnown = handled.kind === 'done' && handled.repeated && handled.chart.version > 0
  expectSent((isKnown && (await wake(deps, key))) || handled, message)
  return handled
}

/**
 * The text comes again and ends in the dead letters: what it says of a crisis must not wait for that. Where the chart
 * cannot be read the guard tells of it.
 */
async function pageCrisisNotTaken(
  deps: Deps,
  key: ChartKey,
  error: unknown,
  message: Message,
): Promise<void> {
  const { isCrisis, ...text } = heard(message)
  if (!isCrisis || error instanceof UnreadableChart) return
  if (!isTransient(error) || message.receives >= receivesBeforeCalling)
    await pageUnrecordedCrisis(deps, key, text)
}

const causeOf = ({ messageId }: Message): CauseId => CauseId.parse(`sms:${messageId}`)

/** A drill that cannot be taken in calls nobody out, for nobody is in danger: the operator hears of it as of any text. */
const isDrill = ({ from, to, body }: Message): boolean => from === to && body === drillWords

const heard = (message: Message): Heard & { cause: CauseId } => ({
  sentAt: message.sentAt,
  isCrisis: !isDrill(message) && speaksOfEmergency(message.body),
  cause: causeOf(message),
})
