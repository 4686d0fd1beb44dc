// SQS moves the letters of a queue's own dead-letter queue back by itself; we start it and watch.
import {
  ListMessageMoveTasksCommand,
  type ListMessageMoveTasksResultEntry,
  type SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs'
import type { Surroundings } from '../command.ts'

const lookEveryMs = 2_000
/** Then it goes on without us. */
const looksAtMost = 150

/** `to`: where its letters go; where SQS took each from when left out. */
type Queue = { sqs: SQSClient; arn: string; name: string; to?: string }

/** Answers how many tasks ended otherwise than done: 0 or 1. */
export async function moveBack(queue: Queue, { print, sleep }: Surroundings): Promise<number> {
  const { sqs, arn, name, to } = queue
  const former = await newestTask(queue)
  const formerAt = former?.StartedTimestamp ?? 0
  // A queue has one task at a time. It is told by when it began: only one that runs has a handle.
  const isOurs = isUnderWay(former)
    ? ({ StartedTimestamp: at = 0 }: Task) => at >= formerAt
    : ({ StartedTimestamp: at = 0 }: Task) => at > formerAt
  if (isUnderWay(former)) print(`${name}: is being moved back already; watching that`)
  else await sqs.send(new StartMessageMoveTaskCommand({ SourceArn: arn, DestinationArn: to }))
  for (let looks = 0; looks < looksAtMost; looks++) {
    await sleep(lookEveryMs)
    const task = await newestTask(queue)
    // The list may be a moment behind, and show the task before ours.
    if (!task || !isOurs(task) || isUnderWay(task)) continue
    const { Status, ApproximateNumberOfMessagesMoved: moved = 0, FailureReason } = task
    const why = FailureReason ? ` (${FailureReason})` : ''
    print(`${name}: ${moved} moved back${Status === 'COMPLETED' ? '' : `, then ${Status}${why}`}`)
    return Status === 'COMPLETED' ? 0 : 1
  }
  print(`${name}: still being moved back; look again with npm run redrive`)
  return 0
}

type Task = ListMessageMoveTasksResultEntry

async function newestTask({ sqs, arn }: Queue): Promise<Task | undefined> {
  const { Results = [] } = await sqs.send(
    new ListMessageMoveTasksCommand({ SourceArn: arn, MaxResults: 1 }),
  )
  return Results[0]
}

const isUnderWay = (task: Task | undefined): boolean =>
  task?.Status === 'RUNNING' || task?.Status === 'CANCELLING'
