// What the operator's commands (ops/) need to find in the account, as outputs of the stack.
import { CfnOutput, type Stack } from 'aws-cdk-lib'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import { outputs } from '../shared/names.ts'
import type { ChainHeads } from './constructs/chain-heads.ts'
import type { ChartTable } from './constructs/chart-table.ts'
import type { ClinicFigures } from './constructs/clinic-figures.ts'
import type { NumberSecret } from './constructs/number-secret.ts'
import type { Operator } from './constructs/operator-alarm.ts'
import type { ServiceFunction } from './constructs/service-function.ts'
import type { WakeUps } from './constructs/wake-ups.ts'

export type WaysIn = {
  charts: ChartTable
  deadLetters: Readonly<Record<keyof typeof outputs.deadLetters, IQueue>>
  inboundQueue: IQueue
  inboundTopic: ITopic
  numberSecret: NumberSecret
  operator: Operator
  deliveryReport: ServiceFunction
  heads: ChainHeads
  figures: ClinicFigures
  wakeUps: WakeUps
}

export function showWaysIn(stack: Stack, { numberSecret, operator, ...parts }: WaysIn): void {
  const { charts, deadLetters, inboundQueue, inboundTopic, deliveryReport, heads, wakeUps } = parts
  const { figures } = parts
  const tell = (id: string, value: string) => new CfnOutput(stack, id, { value })
  tell(outputs.table, charts.table.tableName)
  tell(outputs.deadLetters.inbound, deadLetters.inbound.queueUrl)
  tell(outputs.deadLetters['wake-ups'], deadLetters['wake-ups'].queueUrl)
  tell(outputs.deadLetters.reports, deadLetters.reports.queueUrl)
  tell(outputs.inboundQueue, inboundQueue.queueArn)
  tell(outputs.inboundTopic, inboundTopic.topicArn)
  tell(outputs.numberSecret, numberSecret.arn)
  tell(outputs.alarmTopic, operator.topic.topicArn)
  tell(outputs.reportFunction, deliveryReport.lambda.functionName)
  tell(outputs.figuresFunction, figures.job.lambda.functionName)
  tell(outputs.heads, heads.bucket.bucketName)
  tell(outputs.scheduleGroup, wakeUps.group.scheduleGroupName)
}
