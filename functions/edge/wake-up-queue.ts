// The client of the wake-up queue, for the functions that see to wake-ups: the others do without its size.
import { SQSClient } from '@aws-sdk/client-sqs'
import { sqsWakeUps } from '../../shared/gateways/wake-up-queue.ts'
import type { Deps } from '../../shared/loop/deps.ts'
import type { environment } from '../../shared/names.ts'
import { clientLimits, within } from '../clients.ts'
import { required } from '../environment.ts'

/**
 * Throws naming the variable when it is missing.
 *
 * @param variable where the queue's address stands: a function that it feeds knows it as its own
 */
export function withQueue(
  deps: Deps,
  variable: typeof environment.wakeUpQueueUrl | typeof environment.ownQueueUrl,
): Deps {
  const { [variable]: url } = required(process.env, [variable])
  const client = new SQSClient(within(clientLimits.queue))
  return { ...deps, queue: sqsWakeUps(client, url) }
}
