// The dead letters of a function: each body is the event as it was; the function gets it again, and only when it has
// taken it is the letter deleted.
import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda'
import {
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs'
import type { Surroundings } from '../command.ts'

type From = { sqs: SQSClient; lambda: LambdaClient; url: string; functionName: string }

/** Longer than a batch takes: a letter must not come to someone else meanwhile. */
const visibilitySeconds = 300
/** Asks all of SQS's servers, so that an empty answer means an empty queue. */
const waitSeconds = 2

/** Answers how many letters stayed behind. */
export async function handBack(from: From, { print }: Surroundings): Promise<number> {
  const refused = new Set<string>()
  /** Refused ones that have shown again since the last fresh one. */
  const again = new Set<string>()
  let taken = 0
  for (let letters = await receive(from); letters.length > 0; letters = await receive(from)) {
    const fresh = letters.filter(({ MessageId = '' }) => !refused.has(MessageId))
    // Having shown again they are hidden again, and what waits behind them comes next. Once the same one shows
    // twice, a whole time of hiding went by in which there was nothing else.
    if (fresh.length > 0) again.clear()
    else if (letters.some(({ MessageId = '' }) => again.has(MessageId))) break
    else for (const { MessageId = '' } of letters) again.add(MessageId)
    for (const letter of fresh) {
      const { MessageId = '' } = letter
      const isTaken = await accepted(from, letter)
      if (isTaken) taken += 1
      else refused.add(MessageId)
      print(`reports: ${MessageId} ${isTaken ? 'taken' : 'failed again and stays'}`)
    }
  }
  print(`reports: ${taken} handed back${refused.size > 0 ? `, ${refused.size} failed again` : ''}`)
  return refused.size
}

async function receive({ sqs, url }: From): Promise<readonly Message[]> {
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl: url,
      MaxNumberOfMessages: 10,
      WaitTimeSeconds: waitSeconds,
      VisibilityTimeout: visibilitySeconds,
    }),
  )
  return Messages
}

async function accepted(
  { sqs, lambda, url, functionName }: From,
  { Body = '', ReceiptHandle }: Message,
): Promise<boolean> {
  const { FunctionError } = await lambda
    .send(new InvokeCommand({ FunctionName: functionName, Payload: Buffer.from(Body) }))
    .catch(unlessNotAnEvent)
  if (FunctionError) return false
  await sqs.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle }))
  return true
}

/** A letter that is no JSON is its own fault; any other error is everyone's, and ends the round. */
function unlessNotAnEvent(error: unknown): { FunctionError: string } {
  if (!(error instanceof Error) || error.name !== 'InvalidRequestContentException') throw error
  return { FunctionError: error.name }
}
