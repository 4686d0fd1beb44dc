// Every alarm of the service, one row each.
import { Duration } from 'aws-cdk-lib'
import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import type { ClinicPages } from '../constructs/clinic-pages.ts'
import type { DeliveryReports } from '../constructs/delivery-reports.ts'
import type { FhirExports } from '../constructs/fhir-exports.ts'
import type { Inbound } from '../constructs/inbound.ts'
import type { Operator } from '../constructs/operator-alarm.ts'
import type { ServiceFunction } from '../constructs/service-function.ts'
import type { WakeUps } from '../constructs/wake-ups.ts'
import { logicalName } from '../names.ts'

const fiveMinutes = { period: Duration.minutes(5), statistic: 'Sum' }
const oneMinute = { period: Duration.minutes(1), statistic: 'Maximum' }

type Queues = {
  inbound: Inbound
  wakeUps: WakeUps
  reports: DeliveryReports
  fhirExports: FhirExports
}

/** Queues: nothing set aside, nothing late. */
export function watchQueues(
  operator: Operator,
  { inbound, wakeUps, reports, fhirExports }: Queues,
): void {
  const anyIn = (queue: IQueue) => queue.metricApproximateNumberOfMessagesVisible(oneMinute)
  const oldestIn = (queue: IQueue) => queue.metricApproximateAgeOfOldestMessage(oneMinute)
  operator.alarm('InboundDeadLetters', {
    impact: 'A patient’s text was not read: no reply went out, and a crisis in it is unseen.',
    runbook: 'inbound-dead-letters',
    metric: anyIn(inbound.work.deadLetters),
    threshold: 1,
  })
  operator.alarm('InboundLate', {
    impact: 'Patients wait more than two minutes for a reply, crisis replies included.',
    runbook: 'inbound-late',
    metric: oldestIn(inbound.work.queue),
    threshold: 120,
    periods: 2,
  })
  operator.alarm('InboundNotQueued', {
    impact: 'Patients’ texts reach us but not the queue: none is read until they are put back.',
    runbook: 'inbound-not-queued',
    metric: inbound.topic.metricNumberOfNotificationsFailed(fiveMinutes),
    threshold: 1,
  })
  operator.alarm('InboundLost', {
    impact:
      'A patient’s text is lost for good: neither the queue nor its dead letters would take it.',
    runbook: 'inbound-lost',
    metric: inbound.topic.metric('NumberOfNotificationsFailedToRedriveToDlq', fiveMinutes),
    threshold: 1,
  })
  operator.alarm('WakeUpDeadLetters', {
    impact:
      'Something due for a patient was not done; the sweep will retry, and fail the same way.',
    runbook: 'wake-up-dead-letters',
    metric: anyIn(wakeUps.work.deadLetters),
    threshold: 1,
  })
  operator.alarm('WakeUpsLate', {
    impact: 'Check-ins, notices and escalations go out more than ten minutes late.',
    runbook: 'wake-ups-late',
    metric: oldestIn(wakeUps.work.queue),
    threshold: 600,
    periods: 2,
  })
  operator.alarm('ReportDeadLetters', {
    impact: 'A delivery report was not read: a no-driving notice may have failed unnoticed.',
    runbook: 'report-dead-letters',
    metric: anyIn(reports.deadLetters),
    threshold: 1,
  })
  operator.alarm('ExportDeadLetters', {
    impact: 'An export by FHIR has come to a stop: the system that asked for it waits in vain.',
    runbook: 'export-dead-letters',
    metric: anyIn(fhirExports.work.deadLetters),
    threshold: 1,
  })
}

/** Functions: no error, no refusal, and the sweep goes round. */
export function watchFunctions(
  operator: Operator,
  functions: Readonly<Record<string, ServiceFunction>>,
  { sweep, heads, figures }: Readonly<Record<'sweep' | 'heads' | 'figures', ServiceFunction>>,
): void {
  for (const [name, { lambda }] of Object.entries(functions)) {
    operator.alarm(`${name}Errors`, {
      impact: `${name} fails: what it was handling is retried or was refused.`,
      runbook: 'function-errors',
      metric: lambda.metricErrors(fiveMinutes),
      threshold: 1,
    })
    operator.alarm(`${name}Throttled`, {
      impact: `${name} is turned away by Lambda: what it should handle waits.`,
      runbook: 'function-throttled',
      metric: lambda.metricThrottles(fiveMinutes),
      threshold: 1,
    })
  }
  operator.alarm('SweepStopped', {
    impact: 'The second line of defence is down: a lost wake-up would stay lost.',
    runbook: 'sweep-stopped',
    metric: sweep.lambda.metricInvocations({ period: Duration.minutes(15), statistic: 'Sum' }),
    threshold: 0,
    mustHappen: true,
  })
  operator.alarm('ChainHeadsStopped', {
    impact: 'What somebody takes off the end of a chart from now on may never be found out.',
    runbook: 'chain-heads-stopped',
    metric: heads.lambda.metricInvocations({ period: Duration.days(1), statistic: 'Sum' }),
    threshold: 0,
    mustHappen: true,
  })
  operator.alarm('ClinicFiguresStopped', {
    impact:
      'The clinics’ own page goes on telling of an earlier night; no patient is touched by it.',
    runbook: 'clinic-figures-stopped',
    metric: figures.lambda.metricInvocations({ period: Duration.days(1), statistic: 'Sum' }),
    threshold: 0,
    mustHappen: true,
  })
}

/** Texts, pages and wake-ups leave us. */
export function watchSending(
  operator: Operator,
  { reports, pages, wakeUps }: { reports: DeliveryReports; pages: ClinicPages; wakeUps: WakeUps },
): void {
  operator.alarm('TextsFailing', {
    impact: 'Carriers refuse texts: patients miss check-ins and notices.',
    runbook: 'texts-failing',
    metric: reports.failed,
    threshold: 5,
  })
  operator.alarm('SmsSpend', {
    impact:
      'Four fifths of the month’s SMS budget is spent; at the limit every text stops, crisis replies too.',
    runbook: 'sms-spend',
    metric: new MathExpression({
      expression: `100 * spent / ${reports.spendLimit.valueAsString}`,
      usingMetrics: {
        spent: new Metric({
          namespace: 'AWS/SNS',
          metricName: 'SMSMonthToDateSpentUSD',
          statistic: 'Maximum',
          period: Duration.minutes(5),
        }),
      },
      period: Duration.minutes(5),
      label: 'Percent of the monthly limit',
    }),
    threshold: 80,
  })
  for (const [clinicId, topic] of pages.topics) {
    operator.alarm(`PagesFailing${logicalName(clinicId)}`, {
      impact: `Pages to clinicians of ${clinicId} are not delivered; alerts go unseen.`,
      runbook: 'pages-failing',
      metric: topic.metricNumberOfNotificationsFailed(fiveMinutes),
      threshold: 1,
    })
  }
  operator.alarm('WakeUpsRefused', {
    impact: 'The scheduler cannot reach the wake-up queue: what is due waits for the sweep.',
    runbook: 'wake-ups-lost',
    metric: wakeUps.group.metricTargetErrors(fiveMinutes),
    threshold: 1,
  })
  operator.alarm('WakeUpsDropped', {
    impact: 'The scheduler gave up on wake-ups: what is due is left to the sweep alone.',
    runbook: 'wake-ups-lost',
    metric: wakeUps.group.metricDropped(fiveMinutes),
    threshold: 1,
  })
}
