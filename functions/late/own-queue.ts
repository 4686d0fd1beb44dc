// SQS's client, which only a failure asks for: in a bundle of its own beside the function's, read when it is needed.
import { SQSClient } from '@aws-sdk/client-sqs'
import { sqsOwnQueue } from '../../shared/gateways/own-queue.ts'
import type { OwnQueue } from '../../shared/gateways/types.ts'
import { clientLimits, within } from '../clients.ts'

export const ownQueue = async (queueUrl: string): Promise<OwnQueue> =>
  sqsOwnQueue(new SQSClient(within(clientLimits.queue)), queueUrl)
