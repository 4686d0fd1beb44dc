import { CfnParameter, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib'
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { FilterPattern, LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { LambdaDestination } from 'aws-cdk-lib/aws-logs-destinations'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { explain, inlinePolicy } from '../explain.ts'
import { AccountCall } from './account-call.ts'
import type { ServiceFunction } from './service-function.ts'

/**
 * What became of each text. SNS writes it to two log groups with fixed names; both hold patients'
 * numbers, so they are encrypted and short-lived.
 */
export class DeliveryReports extends Construct {
  readonly failed: Metric
  readonly spendLimit: CfnParameter
  /** The account's: refused where the limit is above what AWS has granted. */
  readonly settings: AccountCall
  /** Reports no attempt could read. They hold numbers, so not for long. */
  readonly deadLetters: Queue
  private readonly key: IKey
  private readonly groups: readonly LogGroup[]

  constructor(scope: Construct, id: string, { key }: { key: IKey }) {
    super(scope, id)
    this.key = key
    this.deadLetters = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: key,
      enforceSSL: true,
      retentionPeriod: Duration.days(4),
    })
    explain(this.deadLetters, {
      'AwsSolutions-SQS3': 'It is a dead-letter queue itself, of a function.',
    })
    const { region, account } = Stack.of(this)
    const base = `sns/${region}/${account}/DirectPublishToPhoneNumber`
    const delivered = this.logGroup('Delivered', base, key)
    const failed = this.logGroup('Failed', `${base}/Failure`, key)
    this.groups = [delivered, failed]
    this.failed = failed
      .addMetricFilter('Count', {
        metricNamespace: 'Afterglow',
        metricName: 'TextFailed',
        metricValue: '1',
        filterPattern: FilterPattern.exists('$.status'),
      })
      .metric({ statistic: 'Sum', period: Duration.minutes(15) })
    this.spendLimit = new CfnParameter(Stack.of(this), 'MonthlySmsSpendUsd', {
      type: 'Number',
      description:
        'US dollars a month after which SNS stops texting. At most what AWS has granted the account: 1 until then.',
      default: 1,
      minValue: 1,
    })
    this.settings = this.switchOn()
  }

  /** Sends every report, good or bad, to the function. */
  feed(to: ServiceFunction): void {
    to.allow(
      new PolicyStatement({
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: [this.key.keyArn],
        conditions: {
          StringEquals: { 'kms:ViaService': `sqs.${Stack.of(this).region}.amazonaws.com` },
        },
      }),
    )
    for (const group of this.groups) {
      group.addSubscriptionFilter('Reports', {
        destination: new LambdaDestination(to.lambda),
        filterPattern: FilterPattern.exists('$.notification.messageId'),
      })
    }
  }

  private logGroup(id: string, logGroupName: string, encryptionKey: IKey): LogGroup {
    return new LogGroup(this, id, {
      logGroupName,
      encryptionKey,
      retention: RetentionDays.TWO_WEEKS,
      removalPolicy: RemovalPolicy.DESTROY,
    })
  }

  /** SNS keeps its SMS settings per account and region, and CloudFormation has no resource for them. */
  private switchOn(): AccountCall {
    const role = new Role(this, 'Role', {
      description: 'SNS writes delivery reports of texts',
      assumedBy: new ServicePrincipal('sns.amazonaws.com'),
    })
    role.addToPolicy(
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: this.groups.map((group) => group.logGroupArn),
      }),
    )
    const settings = new AccountCall(this, 'Settings', {
      key: this.key,
      service: 'SNS',
      action: 'SetSMSAttributes',
      parameters: {
        attributes: {
          DefaultSMSType: 'Transactional',
          DeliveryStatusIAMRole: role.roleArn,
          DeliveryStatusSuccessSamplingRate: '100',
          MonthlySpendLimit: this.spendLimit.valueAsString,
        },
      },
      allow: ['sns:SetSMSAttributes'],
      resources: ['*'],
      conditions: { StringEquals: { 'aws:RequestedRegion': Stack.of(this).region } },
      also: [
        new PolicyStatement({ actions: ['iam:PassRole'], resources: [role.roleArn] }),
        new PolicyStatement({
          actions: ['sms-voice:SetTextMessageSpendLimitOverride'],
          resources: ['*'],
          conditions: { StringEquals: { 'aws:CalledViaLast': 'sns.amazonaws.com' } },
        }),
      ],
    })
    explain(settings, {
      'AwsSolutions-IAM5[Resource::*]':
        'Both actions change settings of the account; they know no resource to name.',
    })
    explain(role, inlinePolicy)
    return settings
  }
}
