// Feeding the handlers as AWS does: SQS batches with partial failures, receipts as CloudWatch Logs.
import type { CloudWatchLogsEvent, Context, SQSBatchResponse, SQSEvent } from 'aws-lambda'
import type { Change, PendingOf, QueueName } from './changes.ts'
import { gzipped } from './gzip.ts'
import type { WorldState } from './state.ts'

/** The deployed entry points that run without a person asking. */
export type Handlers = {
  inboundText(event: SQSEvent, context: Context): Promise<SQSBatchResponse>
  wakeUp(event: SQSEvent, context: Context): Promise<SQSBatchResponse>
  sweep(event: unknown, context: Context): Promise<unknown>
  deliveryReport(event: CloudWatchLogsEvent, context: Context): Promise<unknown>
}

export type QueueSettings = {
  batchSize: number
  /** How long a message stays hidden after a failed delivery. */
  visibilityTimeoutMs: number
  /** Deliveries before a message goes to the dead letters. */
  maxReceives: number
  /** Batches of each queue at work beside each other, where they are; as many as there are when left out. */
  atOnce?: Readonly<Record<QueueName, number>>
}

type Delivering = QueueSettings & {
  onError: (error: unknown) => void
  /** When the function has said that a message is to be handed on again, by its receipt handle; null where it has not. */
  againAt: (receiptHandle: string) => number | null
}

/** Lambda's own retries of an asynchronous invocation. */
const receiptAttempts = 3
const receiptRetryMs = 60_000

/** As much of Lambda's context as code may lean on. */
export const contextFor = (functionName: string, requestId: string): Context => ({
  callbackWaitsForEmptyEventLoop: false,
  functionName,
  functionVersion: '$LATEST',
  invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${functionName}`,
  memoryLimitInMB: '512',
  awsRequestId: requestId,
  logGroupName: `/aws/lambda/${functionName}`,
  logStreamName: 'local',
  getRemainingTimeInMillis: () => 30_000,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
})

type Message = PendingOf<'message'>

const handleOf = ({ messageId, receives }: Message): string => `${messageId}/${receives + 1}`

const recordOf = (message: Message): SQSEvent['Records'][number] => ({
  messageId: message.messageId,
  receiptHandle: handleOf(message),
  body: message.body,
  attributes: {
    ApproximateReceiveCount: String(message.receives + 1),
    SentTimestamp: String(message.sentAt),
    SenderId: 'local',
    ApproximateFirstReceiveTimestamp: String(message.sentAt),
  },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: `arn:aws:sqs:local:000000000000:${message.queue}`,
  awsRegion: 'local',
})

/** Delivers one batch. What fails comes back after its timeout, alone; what failed for good is kept aside. */
export async function deliverBatch(
  state: WorldState,
  batch: readonly Message[],
  handler: Handlers['inboundText'],
  settings: Delivering,
): Promise<void> {
  const [first] = batch
  if (first === undefined) return
  const failed = await failuresOf(batch, handler, first.queue, settings.onError)
  state.commit(batch.flatMap((message) => outcome(state, message, failed, settings)))
}

async function failuresOf(
  batch: readonly Message[],
  handler: Handlers['inboundText'],
  queue: QueueName,
  onError: (error: unknown) => void,
): Promise<ReadonlySet<string>> {
  const all = new Set(batch.map(({ messageId }) => messageId))
  try {
    const requestId = batch.map(({ messageId }) => messageId).join()
    const event = { Records: batch.map(recordOf) }
    const { batchItemFailures } = await handler(event, contextFor(queue, requestId))
    return new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier))
  } catch (error) {
    onError(error)
    return all // an invocation that throws fails its whole batch
  }
}

function outcome(
  state: WorldState,
  message: Message,
  failed: ReadonlySet<string>,
  { visibilityTimeoutMs, maxReceives, againAt }: Delivering,
): Change[] {
  const done: Change = { type: 'done', seq: message.seq }
  const sooner = againAt(handleOf(message))
  if (!failed.has(message.messageId)) return [done]
  const receives = message.receives + 1
  const { now } = state.clock
  if (receives >= maxReceives) {
    const { queue, messageId, body, sentAt } = message
    return [done, { type: 'dead', letter: { queue, messageId, body, sentAt, at: now, receives } }]
  }
  const at = Math.max(sooner ?? now + visibilityTimeoutMs, now)
  const again = { ...message, receives, at, seq: state.nextSeq() }
  return [done, { type: 'pending', entry: again }]
}

/** Reports a text's arrival in the words of SNS's delivery log. */
export async function deliverReceipt(
  state: WorldState,
  receipt: PendingOf<'receipt'>,
  handler: Handlers['deliveryReport'],
  onError: (error: unknown) => void,
): Promise<void> {
  const done: Change = { type: 'done', seq: receipt.seq }
  try {
    await handler(receiptEvent(receipt), contextFor('delivery-report', receipt.messageId))
    state.commit([done])
  } catch (error) {
    onError(error)
    state.commit([done, notTaken(state, receipt)])
  }
}

/** Lambda tries again by itself; then the event goes to the function's dead-letter queue. */
function notTaken(state: WorldState, receipt: PendingOf<'receipt'>): Change {
  const attempts = receipt.attempts + 1
  const { now } = state.clock
  const tried = { ...receipt, attempts, at: now + receiptRetryMs, seq: state.nextSeq() }
  if (attempts < receiptAttempts) return { type: 'pending', entry: tried }
  const { messageId } = receipt
  const letter = {
    queue: 'delivery-report',
    messageId,
    receipt: tried,
    at: now,
    receives: attempts,
  } as const
  return { type: 'dead', letter }
}

function receiptEvent(receipt: PendingOf<'receipt'>): CloudWatchLogsEvent {
  const line = {
    notification: {
      messageId: receipt.messageId,
      timestamp: new Date(receipt.sentAt).toISOString().replace('T', ' ').replace('Z', ''),
    },
    delivery: {
      destination: receipt.to,
      smsType: 'Transactional',
      providerResponse: receipt.failure ?? 'Message has been accepted by phone carrier',
      dwellTimeMs: 600,
      dwellTimeMsUntilDeviceAck: 1300,
      numberOfMessageParts: receipt.parts,
      priceInUSD: 0.00581 * receipt.parts,
    },
    status: receipt.failure === undefined ? 'SUCCESS' : 'FAILURE',
  }
  const log = {
    messageType: 'DATA_MESSAGE',
    owner: '000000000000',
    logGroup: 'sns/local/000000000000/DirectPublishToPhoneNumber',
    logStream: receipt.messageId,
    subscriptionFilters: ['delivery-report'],
    logEvents: [{ id: receipt.messageId, timestamp: receipt.at, message: JSON.stringify(line) }],
  }
  return { awslogs: { data: gzipped(JSON.stringify(log)).toString('base64') } }
}
