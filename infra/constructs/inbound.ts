import { Duration, Stack } from 'aws-cdk-lib'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { Subscription, SubscriptionProtocol, Topic } from 'aws-cdk-lib/aws-sns'
import { Construct } from 'constructs'
import type { Pace } from '../../shared/clinic/pace.ts'
import type { ServiceFunction } from './service-function.ts'
import { WorkQueue } from './work-queue.ts'

/** Patients' texts: from the carrier to a topic, from there to a queue, from there to the function. */
export class Inbound extends Construct {
  readonly topic: Topic
  readonly work: WorkQueue

  constructor(scope: Construct, id: string, props: { key: IKey; numberArns: readonly string[] }) {
    super(scope, id)
    this.topic = new Topic(this, 'Topic', { masterKey: props.key, enforceSSL: true })
    this.work = new WorkQueue(this, 'Texts', {
      key: props.key,
      retention: Duration.days(1),
      deadLetterRetention: Duration.days(4),
    })
    this.subscribe()
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'CarrierPublishes',
        principals: [new ServicePrincipal('sms-voice.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: {
          StringEquals: { 'aws:SourceAccount': Stack.of(this).account },
          ArnLike: { 'aws:SourceArn': [...props.numberArns] },
        },
      }),
    )
  }

  /**
   * Not raw: the carrier's message has no time in it, the envelope around it does. By hand, because
   * CDK's own subscription names the topic in the key's policy, and the topic needs the key: a circle.
   *
   * What the topic cannot hand over (a policy or the key is broken: SNS does not try that again) lies with the
   * texts that failed: one alarm, one place to put them back from.
   */
  private subscribe(): void {
    const { queue, deadLetters } = this.work
    queue.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('sns.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [queue.queueArn],
        conditions: { ArnEquals: { 'aws:SourceArn': this.topic.topicArn } },
      }),
    )
    new Subscription(this, 'ToQueue', {
      topic: this.topic,
      protocol: SubscriptionProtocol.SQS,
      endpoint: queue.queueArn,
      rawMessageDelivery: false,
      deadLetterQueue: deadLetters,
    })
  }

  feed(to: ServiceFunction, pace: Pace): void {
    this.work.feed(to, pace)
  }
}
