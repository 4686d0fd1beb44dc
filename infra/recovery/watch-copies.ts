// Whether copies arrive: an alarm when none has for six hours, on the service's own alarm topic.
import { ArnFormat, Duration, RemovalPolicy, type Stack } from 'aws-cdk-lib'
import { Alarm, ComparisonOperator, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { Rule } from 'aws-cdk-lib/aws-events'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { Key } from 'aws-cdk-lib/aws-kms'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Topic } from 'aws-cdk-lib/aws-sns'

export function watchCopies(
  stack: Stack,
  { key, alarmTopic }: { key: Key; alarmTopic: string },
): void {
  const { region, partition, account } = stack
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal(`logs.${region}.amazonaws.com`)],
      actions: [
        'kms:Encrypt',
        'kms:Decrypt',
        'kms:ReEncrypt*',
        'kms:GenerateDataKey*',
        'kms:DescribeKey',
      ],
      resources: ['*'], // in a key's policy: this key
      conditions: {
        ArnLike: {
          'kms:EncryptionContext:aws:logs:arn': `arn:${partition}:logs:${region}:${account}:log-group:*`,
        },
      },
    }),
  )
  const copied = new Rule(stack, 'Copied', {
    description: 'A copy has arrived in the second region',
    eventPattern: {
      source: ['aws.backup'],
      detailType: ['Copy Job State Change'],
      detail: { state: ['COMPLETED'] },
    },
    targets: [{ bind: () => ({ id: '', arn: logFor(stack, key) }) }],
  })
  const alarm = new Alarm(stack, 'CopiesStopped', {
    alarmDescription:
      'A loss of the whole region would now cost more than a few hours of what was written. What to do: infra/RUNBOOK.md#copies-stopped',
    metric: new Metric({
      namespace: 'AWS/Events',
      metricName: 'TriggeredRules',
      dimensionsMap: { RuleName: copied.ruleName },
      period: Duration.hours(6),
      statistic: 'Sum',
    }),
    threshold: 0,
    evaluationPeriods: 1,
    comparisonOperator: ComparisonOperator.LESS_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.BREACHING,
  })
  const action = new SnsAction(Topic.fromTopicArn(stack, 'AlarmsGoTo', alarmTopic))
  alarm.addAlarmAction(action)
  alarm.addOkAction(action)
}

/** Which copies arrived and when; a rule counts only what it hands to somebody. */
function logFor(stack: Stack, encryptionKey: Key): string {
  const log = new LogGroup(stack, 'CopiesDone', {
    logGroupName: logName, // EventBridge writes below that name alone
    encryptionKey,
    retention: RetentionDays.ONE_YEAR,
    removalPolicy: RemovalPolicy.DESTROY,
  })
  log.addToResourcePolicy(
    new PolicyStatement({
      principals: ['events', 'delivery.logs'].map(
        (service) => new ServicePrincipal(`${service}.amazonaws.com`),
      ),
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [log.logGroupArn],
    }),
  )
  return stack.formatArn({
    service: 'logs',
    resource: 'log-group',
    resourceName: logName,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  })
}

const logName = '/aws/events/afterglow-copies'
