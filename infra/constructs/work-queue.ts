import { Duration } from 'aws-cdk-lib'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { Pace } from '../../shared/clinic/pace.ts'
import { environment } from '../../shared/names.ts'
import type { ServiceFunction } from './service-function.ts'

export type WorkQueueProps = {
  key: IKey
  /** Kept short where the messages hold patients' words. */
  retention: Duration
  /** Counted from when the message first arrived, so longer than `retention` by what a person needs. */
  deadLetterRetention: Duration
  /** How long the function that it feeds may take; 20 if left out, as those that answer patients. */
  functionSeconds?: number
}

/** Attempts before a message is set aside: four within a minute, the others in eight more. */
const attempts = 8
/** As AWS asks for; of 20 seconds it is also longer than any lease on an outbox. */
const timeoutsHidden = 6

/** An encrypted queue with its dead-letter queue. */
export class WorkQueue extends Construct {
  readonly queue: Queue
  readonly deadLetters: Queue

  constructor(scope: Construct, id: string, { key, ...props }: WorkQueueProps) {
    super(scope, id)
    const encrypted = {
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: key,
      enforceSSL: true,
    }
    this.deadLetters = new Queue(this, 'DeadLetters', {
      ...encrypted,
      retentionPeriod: props.deadLetterRetention,
    })
    this.queue = new Queue(this, 'Queue', {
      ...encrypted,
      retentionPeriod: props.retention,
      visibilityTimeout: Duration.seconds(timeoutsHidden * (props.functionSeconds ?? 20)),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: attempts },
    })
  }

  /** Feeds a function, which reports the records that failed; only those come again. */
  feed(to: ServiceFunction, { atOnce, batch }: Pace): void {
    // What failed for now is handed on again sooner: reading a queue brings the right to say so along.
    to.configure({ [environment.ownQueueUrl]: this.queue.queueUrl })
    to.lambda.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: batch,
        maxConcurrency: atOnce,
        reportBatchItemFailures: true,
      }),
    )
  }
}
