// Logs and metrics in CloudWatch: ids and counts, never what a patient is or says.
import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics'
import type { Deps } from '../../shared/loop/deps.ts'

/** The stack's alarms watch this namespace. */
const namespace = 'Afterglow'

export function observers(): Pick<Deps, 'log' | 'metrics'> {
  const logger = whenNeeded(() => new Logger())
  const metrics = whenNeeded(() => new Metrics({ namespace }))
  return {
    log: {
      info: (message, data = {}) => logger().info(message, data),
      warn: (message, data = {}) => logger().warn(message, data),
      error: (message, data = {}) => logger().error(message, data),
    },
    metrics: {
      count: (name) => {
        metrics().singleMetric().addMetric(name, MetricUnit.Count, 1)
      },
    },
  }
}

/** Most invocations have nothing to log and nothing to count: the patient need not wait for either. */
function whenNeeded<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
