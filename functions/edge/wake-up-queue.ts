// The client of the wake-up queue, for the functions that see to wake-ups: the others do without its size.
import { SQSClient } from '@aws-sdk/client-sqs'
import { sqsWakeUps } from '../../shared/gateways/wake-up-queue.ts'
import type { Deps } from '../../shared/loop/deps.ts'
import { environment } from '../../shared/names.ts'
import { clientLimits, within } from '../clients.ts'
import { required } from '../environment.ts'

/** Throws naming the variable when it is missing. */
export function withQueue(deps: Deps): Deps {
  const named = required(process.env, [environment.wakeUpQueueUrl])
  const client = new SQSClient(within(clientLimits.queue))
  return { ...deps, queue: sqsWakeUps(client, named[environment.wakeUpQueueUrl]) }
}
