import { CfnOutput, CfnParameter, Stack } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Construct } from 'constructs'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { environment } from '../../shared/names.ts'
import { emailPattern, logicalName } from '../names.ts'
import type { ServiceFunction } from './service-function.ts'

/** One topic a clinic: where its clinicians are paged. A page holds an alert id and a link only. */
export class ClinicPages extends Construct {
  readonly topics: ReadonlyMap<string, Topic>
  private readonly key: IKey

  constructor(scope: Construct, id: string, props: { clinics: readonly Clinic[]; key: IKey }) {
    super(scope, id)
    this.key = props.key
    this.topics = new Map(props.clinics.map((clinic) => [clinic.id, this.topicOf(clinic)]))
  }

  /** Lets a function page every clinic. */
  bind(to: ServiceFunction): void {
    const topics = [...this.topics.values()]
    const arns = topics.map(({ topicArn }) => topicArn)
    // A function's environment holds 4 KB: names in the clinics' order, and no ARN (functions/environment.ts).
    const names = topics.map(({ topicName }) => topicName)
    to.configure({ [environment.pageTopicArns]: Stack.of(this).toJsonString(names) })
    to.allow(
      new PolicyStatement({ actions: ['sns:Publish'], resources: arns }),
      new PolicyStatement({
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: [this.key.keyArn],
        conditions: {
          StringEquals: { 'kms:ViaService': `sns.${Stack.of(this).region}.amazonaws.com` },
        },
      }),
    )
  }

  /** Lets a function see whether anybody has confirmed to be paged. */
  bindWatch(to: ServiceFunction): void {
    const resources = [...this.topics.values()].map(({ topicArn }) => topicArn)
    to.allow(new PolicyStatement({ actions: ['sns:GetTopicAttributes'], resources }))
  }

  private topicOf(clinic: Clinic): Topic {
    const name = logicalName(clinic.id)
    const stack = Stack.of(this)
    const email = new CfnParameter(stack, `PageEmail${name}`, {
      description: `${clinic.name}: e-mail address its clinicians are paged at (it must confirm)`,
      allowedPattern: emailPattern,
    })
    const topic = new Topic(this, name, { masterKey: this.key, enforceSSL: true })
    topic.addSubscription(new EmailSubscription(email.valueAsString))
    new CfnOutput(stack, `PageTopic${name}`, {
      description: `${clinic.name}: subscribe further pagers to this topic`,
      value: topic.topicArn,
    })
    return topic
  }
}
