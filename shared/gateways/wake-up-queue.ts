// Wake-ups put on their queue by us and no schedule: what the sweep finds, and what waits for its clinic's number.
import {
  GetQueueAttributesCommand,
  type GetQueueAttributesCommandOutput,
  SendMessageBatchCommand,
  type SendMessageBatchCommandOutput,
} from '@aws-sdk/client-sqs'
import { SendFault } from './sns.ts'
import type { QueuedWakeUp, WakeUpQueue } from './types.ts'

/** An SQSClient, or what the local run puts in its place. */
export interface QueueClient {
  send(command: SendMessageBatchCommand): Promise<Pick<SendMessageBatchCommandOutput, 'Failed'>>
  send(
    command: GetQueueAttributesCommand,
  ): Promise<Pick<GetQueueAttributesCommandOutput, 'Attributes'>>
}

/** SQS takes ten messages a call, and keeps one back for a quarter of an hour at most (docs/aws.md "Queues and functions"). */
export const perCall = 10
export const longestDelayMs = 900_000
/** Calls beside each other: a morning's charts are on the queue within a second or two. */
const besideEachOther = 20

const counted = [
  'ApproximateNumberOfMessages',
  'ApproximateNumberOfMessagesDelayed',
  'ApproximateNumberOfMessagesNotVisible',
] as const

export function sqsWakeUps(client: QueueClient, url: string): WakeUpQueue {
  const putSome = async (wakeUps: readonly QueuedWakeUp[], delayMs: number): Promise<void> => {
    const seconds = Math.ceil(Math.min(Math.max(0, delayMs), longestDelayMs) / 1_000)
    const Entries = wakeUps.map((wakeUp, at) => ({
      Id: String(at),
      MessageBody: JSON.stringify(wakeUp),
      DelaySeconds: seconds,
    }))
    const { Failed } = await client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }))
    // SQS says so for each; whoever asks puts all of them again, and a second wake-up finds nothing to do.
    if (Failed?.length) throw new SendFault(Failed[0]?.Code ?? 'unknown')
  }
  return {
    async put(wakeUps, delayMs) {
      const waiting = Array.from({ length: Math.ceil(wakeUps.length / perCall) }, (_, at) =>
        wakeUps.slice(at * perCall, (at + 1) * perCall),
      )
      const worker = async () => {
        for (let some = waiting.shift(); some; some = waiting.shift()) await putSome(some, delayMs)
      }
      await Promise.all(Array.from({ length: besideEachOther }, worker))
    },
    async held() {
      const asked = new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: [...counted] })
      const { Attributes: told = {} } = await client.send(asked)
      return counted.reduce((sum, name) => sum + Number(told[name] ?? 0), 0)
    },
  }
}
