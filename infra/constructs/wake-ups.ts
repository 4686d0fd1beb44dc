import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { ScheduleGroup } from 'aws-cdk-lib/aws-scheduler'
import { Construct } from 'constructs'
import type { Pace } from '../../shared/clinic/pace.ts'
import { environment } from '../../shared/names.ts'
import { explain, inlinePolicy } from '../explain.ts'
import type { ServiceFunction } from './service-function.ts'
import { WorkQueue } from './work-queue.ts'

/** One-time schedules that put a chart's id on a queue when something falls due. */
export class WakeUps extends Construct {
  readonly group: ScheduleGroup
  readonly work: WorkQueue
  private readonly role: Role
  private readonly key: IKey

  constructor(scope: Construct, id: string, { key }: { key: IKey }) {
    super(scope, id)
    this.key = key
    this.work = new WorkQueue(this, 'Due', {
      key,
      retention: Duration.days(4),
      deadLetterRetention: Duration.days(14),
    })
    this.group = new ScheduleGroup(this, 'Group', {
      removalPolicy: RemovalPolicy.DESTROY, // charts remember what is due; the sweep brings it back
    })
    this.role = new Role(this, 'Role', {
      description: 'EventBridge Scheduler puts wake-ups on their queue',
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: {
          StringEquals: {
            'aws:SourceAccount': Stack.of(this).account,
            'aws:SourceArn': this.group.scheduleGroupArn,
          },
        },
      }),
    })
    this.role.addToPolicy(
      new PolicyStatement({
        actions: ['sqs:SendMessage'],
        resources: [this.work.queue.queueArn],
      }),
    )
    this.role.addToPolicy(
      new PolicyStatement({
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: [key.keyArn],
      }),
    )
    explain(this.role, inlinePolicy)
  }

  /** Lets a function arm wake-ups: only create them. */
  bind(to: ServiceFunction): void {
    const { partition, region, account } = Stack.of(this)
    const group = this.group.scheduleGroupName
    to.configure({
      [environment.scheduleGroup]: group,
      [environment.scheduleRoleArn]: this.role.roleArn,
      [environment.wakeUpQueueArn]: this.work.queue.queueArn,
    })
    to.allow(
      new PolicyStatement({
        actions: ['scheduler:CreateSchedule'],
        resources: [`arn:${partition}:scheduler:${region}:${account}:schedule/${group}/*`],
        conditions: { StringEquals: { 'aws:RequestedRegion': region } },
      }),
      new PolicyStatement({
        actions: ['iam:PassRole'],
        resources: [this.role.roleArn],
        conditions: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
      }),
    )
    explain(to, {
      [`AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:scheduler:<AWS::Region>:<AWS::AccountId>:schedule/${group}/*]`]:
        'A schedule’s name holds the chart and the minute; the group holds nothing but our wake-ups.',
    })
  }

  /** Lets a function take back those that its commits have made useless. */
  bindTakeBack(to: ServiceFunction): void {
    const { partition, region, account } = Stack.of(this)
    const group = this.group.scheduleGroupName
    to.allow(
      new PolicyStatement({
        actions: ['scheduler:DeleteSchedule'],
        resources: [`arn:${partition}:scheduler:${region}:${account}:schedule/${group}/*`],
        conditions: { StringEquals: { 'aws:RequestedRegion': region } },
      }),
    )
  }

  /** Tells a function that the queue does not feed where it is. */
  bindQueueOf(to: ServiceFunction): void {
    to.configure({ [environment.wakeUpQueueUrl]: this.work.queue.queueUrl })
    this.bindQueue(to)
  }

  /** Lets a function put charts on the queue, and see how much is on it. */
  bindQueue(to: ServiceFunction): void {
    to.allow(
      new PolicyStatement({
        actions: ['sqs:SendMessage', 'sqs:GetQueueAttributes'],
        resources: [this.work.queue.queueArn],
      }),
      new PolicyStatement({
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: [this.key.keyArn],
        conditions: {
          StringEquals: { 'kms:ViaService': `sqs.${Stack.of(this).region}.amazonaws.com` },
        },
      }),
    )
  }

  feed(to: ServiceFunction, pace: Pace): void {
    this.work.feed(to, pace)
  }
}
