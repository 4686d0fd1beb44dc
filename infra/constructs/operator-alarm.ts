import { CfnParameter, Stack } from 'aws-cdk-lib'
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Construct } from 'constructs'
import { emailPattern } from '../names.ts'

export type OperatorAlarmProps = {
  /** What it means for patients or clinicians while it rings: one sentence. */
  impact: string
  /** Heading in infra/RUNBOOK.md, as in its link: `inbound-dead-letters`. */
  runbook: string
  metric: IMetric
  /** Rings at this value or beyond. */
  threshold: number
  /** Rings at this value or below instead, and when there is no data: for things that must happen. */
  mustHappen?: true
  /** Periods of the metric in a row; 1 unless told. */
  periods?: number
}

/** Where the operator hears of trouble. No alarm can be made without its impact and its runbook. */
export class Operator extends Construct {
  readonly topic: Topic

  constructor(scope: Construct, id: string, { key }: { key: IKey }) {
    super(scope, id)
    const email = new CfnParameter(Stack.of(this), 'OperatorEmail', {
      description: 'Who looks after the service: alarms go here (the address must confirm)',
      allowedPattern: emailPattern,
    })
    this.topic = new Topic(this, 'Alarms', { masterKey: key, enforceSSL: true })
    this.topic.addSubscription(new EmailSubscription(email.valueAsString))
    // A topic with a policy of its own no longer lets CloudWatch in by default.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsPublish',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    )
  }

  alarm(name: string, props: OperatorAlarmProps): void {
    const action = new SnsAction(this.topic)
    const alarm = new Alarm(this, name, {
      alarmDescription: `${props.impact} What to do: infra/RUNBOOK.md#${props.runbook}`,
      metric: props.metric,
      threshold: props.threshold,
      evaluationPeriods: props.periods ?? 1,
      comparisonOperator: props.mustHappen
        ? ComparisonOperator.LESS_THAN_OR_EQUAL_TO_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: props.mustHappen
        ? TreatMissingData.BREACHING
        : TreatMissingData.NOT_BREACHING,
    })
    alarm.addAlarmAction(action)
    alarm.addOkAction(action)
  }
}
