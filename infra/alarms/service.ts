// Alarms on what the service says of itself, and on what it stands on.
import { Duration } from 'aws-cdk-lib'
import { Operation } from 'aws-cdk-lib/aws-dynamodb'
import type { ChartTable } from '../constructs/chart-table.ts'
import type { ClinicApi } from '../constructs/clinic-api.ts'
import type { Operator } from '../constructs/operator-alarm.ts'
import type { PatientPage } from '../constructs/patient-page.ts'
import { ours } from './ours.ts'

const fiveMinutes = { period: Duration.minutes(5), statistic: 'Sum' }
const used = [Operation.GET_ITEM, Operation.PUT_ITEM, Operation.QUERY]

/** The API answers and the table serves. */
export function watchApiAndTable(
  operator: Operator,
  { api, patientPage, charts }: { api: ClinicApi; patientPage: PatientPage; charts: ChartTable },
): void {
  operator.alarm('ApiServerErrors', {
    impact: 'Clinicians get errors in place of charts, and may be unable to acknowledge alerts.',
    runbook: 'api-errors',
    metric: api.http.metricServerError(fiveMinutes),
    threshold: 1,
  })
  operator.alarm('PatientPageErrors', {
    impact: 'Patients who follow their link get an error in place of their check-in.',
    runbook: 'patient-page-errors',
    metric: patientPage.http.metricServerError(fiveMinutes),
    threshold: 1,
  })
  operator.alarm('TableErrors', {
    impact: 'DynamoDB fails: texts are answered late, and the API may refuse.',
    runbook: 'table-errors',
    metric: charts.table.metricSystemErrorsForOperations({ operations: used, ...fiveMinutes }),
    threshold: 1,
  })
  operator.alarm('TableThrottled', {
    impact: 'DynamoDB turns requests away: texts are answered late, and the API may refuse.',
    runbook: 'table-throttled',
    metric: charts.table.metricThrottledRequestsForOperations({ operations: used, ...fiveMinutes }),
    threshold: 1,
  })
}

/** Metrics our own code counts; none carries an id. */
export function watchOurselves(operator: Operator): void {
  operator.alarm('BrokenInvariant', {
    impact:
      'A chart is in a state that must not be; that patient’s texts and check-ins may stand still.',
    runbook: 'broken-invariant',
    metric: ours('BrokenInvariant', Duration.minutes(5)),
    threshold: 1,
  })
  operator.alarm('ChartsQuarantined', {
    impact:
      'A patient cannot be followed: their texts are not read. The clinic was paged and is again, until it is mended.',
    runbook: 'charts-quarantined',
    // Longer than the sweep takes to come round, so that it rings until the end.
    metric: ours('Quarantined', Duration.minutes(15)),
    threshold: 1,
  })
  operator.alarm('UnknownSenders', {
    impact:
      'Many texts from numbers no patient has: a wrong number in a chart, or someone probing.',
    runbook: 'unknown-senders',
    metric: ours('UnknownSender', Duration.hours(1)),
    threshold: 20,
  })
  operator.alarm('SendsFailing', {
    impact: 'SNS does not take texts or pages from us: they are tried again, later and later.',
    runbook: 'sends-failing',
    metric: ours('SendFailed', Duration.minutes(5)),
    threshold: 3,
  })
  operator.alarm('PagesRefused', {
    impact: 'A topic or an on-call number takes no pages: that contact hears of no alert.',
    runbook: 'pages-refused',
    metric: ours('PageRefused', Duration.minutes(5)),
    threshold: 1,
  })
  operator.alarm('PagersUnconfirmed', {
    impact:
      'Pages of a clinic reach an address less than they should, or nobody: it was not confirmed.',
    runbook: 'pagers-unconfirmed',
    metric: ours('PagerUnconfirmed', Duration.minutes(15)), // longer than the sweep takes to come round
    threshold: 1,
  })
  operator.alarm('WakeUpsUnarmed', {
    impact:
      'The scheduler takes no wake-ups: what falls due waits for the sweep, up to eight minutes.',
    runbook: 'wake-ups-unarmed',
    metric: ours('ArmFailed', Duration.minutes(5)),
    threshold: 1,
  })
  operator.alarm('SnapshotsFailing', {
    impact:
      'Snapshots are not kept: the roster falls behind the charts, and the list of alerts reads each chart by itself.',
    runbook: 'snapshots-failing',
    metric: ours('SnapshotFailed', Duration.minutes(15)),
    threshold: 3,
  })
  operator.alarm('NumbersInUse', {
    impact:
      'Somebody signed in enters many numbers that other patients have: a list brought in twice, or numbers being tried.',
    runbook: 'numbers-in-use',
    metric: ours('NumberInUse', Duration.hours(1)),
    threshold: 50,
  })
  operator.alarm('TextsHalfSpent', {
    impact: 'A clinic has sent half of its texts of this month: at the end of them check-ins stop.',
    runbook: 'texts-half-spent',
    metric: ours('TextsHalfSpent', Duration.hours(1)),
    threshold: 1,
  })
  operator.alarm('TextsSpent', {
    impact: 'A clinic’s texts of this month are used up: its patients get no check-ins.',
    runbook: 'texts-spent',
    metric: ours('TextsSpent', Duration.hours(1)),
    threshold: 1,
  })
  operator.alarm('TakenOver', {
    impact:
      'Functions die between committing and sending; texts go out late and some may go out twice.',
    runbook: 'taken-over',
    metric: ours('TakenOver', Duration.hours(1)),
    threshold: 5,
  })
}
