// When SQS hands a message on again that failed.
import { ChangeMessageVisibilityCommand } from '@aws-sdk/client-sqs'
import type { OwnQueue } from './types.ts'

/** An SQSClient, or what the local run puts in its place. */
export interface QueueClient {
  send(command: ChangeMessageVisibilityCommand): Promise<unknown>
}

export const sqsOwnQueue = (client: QueueClient, queueUrl: string): OwnQueue => ({
  async handOnAgain(receiptHandle, afterSeconds) {
    const how = {
      QueueUrl: queueUrl,
      ReceiptHandle: receiptHandle,
      VisibilityTimeout: afterSeconds,
    }
    await client.send(new ChangeMessageVisibilityCommand(how))
  },
})
