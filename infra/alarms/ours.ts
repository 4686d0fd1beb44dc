// A metric that our own functions count.
import type { Duration } from 'aws-cdk-lib'
import { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import { ownMetrics } from '../../shared/names.ts'

export function ours(metricName: string, period: Duration): Metric {
  return new Metric({
    namespace: ownMetrics.namespace,
    metricName,
    dimensionsMap: { service: ownMetrics.service },
    statistic: 'Sum',
    period,
  })
}
