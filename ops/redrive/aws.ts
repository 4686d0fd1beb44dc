// The deployed dead-letter queues. Two are queues' own, and SQS moves their letters back; one belongs to a function.
import { LambdaClient } from '@aws-sdk/client-lambda'
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs'
import { outputs } from '../../shared/names.ts'
import { Refused, type Surroundings, told } from '../command.ts'
import { stackOutputs } from '../stack.ts'
import { handBack } from './hand-back.ts'
import { moveBack } from './move-back.ts'

export type QueueName = keyof typeof outputs.deadLetters
export const queueNames = ['inbound', 'wake-ups', 'reports'] as const satisfies readonly QueueName[]
export const isQueueName = (name: string): name is QueueName =>
  queueNames.some((each) => each === name)

export type Queues = {
  list(around: Surroundings): Promise<void>
  /** One queue after the other. Refused, once all had their turn, when one failed or letters stayed behind. */
  redrive(names: readonly QueueName[], around: Surroundings): Promise<void>
}

export async function openQueues(stack: string): Promise<Queues> {
  const output = await stackOutputs(stack)
  const sqs = new SQSClient({})
  const urlOf = (name: QueueName) => output(outputs.deadLetters[name])
  const redriveOne = async (name: QueueName, around: Surroundings): Promise<number> => {
    const url = urlOf(name)
    const { arn } = await countIn(sqs, url)
    if (name === 'wake-ups') return moveBack({ sqs, arn, name }, around)
    if (name === 'inbound')
      return moveBack({ sqs, arn, name, to: output(outputs.inboundQueue) }, around)
    const functionName = output(outputs.reportFunction)
    return handBack({ sqs, lambda: new LambdaClient({}), url, functionName }, around)
  }
  return {
    async list({ print }) {
      for (const name of queueNames) {
        const { waiting, inHand } = await countIn(sqs, urlOf(name))
        print(`${name}: ${waiting} waiting${inHand > 0 ? `, ${inHand} in someone's hands` : ''}`)
      }
    },
    async redrive(names, around) {
      let left = 0
      for (const name of names)
        left += await redriveOne(name, around).catch((error: unknown) => {
          around.complain(`${name}: ${error instanceof Error ? told(error) : String(error)}`)
          return 1
        })
      if (left > 0) throw new Refused('Not all of it went back: see above.')
    },
  }
}

/** `inHand`: received by someone and neither deleted nor given up. */
async function countIn(sqs: SQSClient, url: string) {
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({
      QueueUrl: url,
      AttributeNames: [
        'QueueArn',
        'ApproximateNumberOfMessages',
        'ApproximateNumberOfMessagesNotVisible',
      ],
    }),
  )
  return {
    arn: Attributes.QueueArn ?? '',
    waiting: Number(Attributes.ApproximateNumberOfMessages ?? 0),
    inHand: Number(Attributes.ApproximateNumberOfMessagesNotVisible ?? 0),
  }
}
