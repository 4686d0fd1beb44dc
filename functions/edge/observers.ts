// Logs and metrics in CloudWatch: ids and counts, never what a patient is or says.

import type { Deps, LogData, MetricName } from '../../shared/loop/deps.ts'
import { ownMetrics } from '../../shared/names.ts'

/**
 * Lambda's runtime writes each as one line of JSON, with level, time and request id, and what we say under
 * `message`; it leaves out what is below the function's level. So no library is loaded for it.
 */
export function observers(): Pick<Deps, 'log' | 'metrics'> {
  return {
    log: {
      info: (message, data) => console.info(line(message, data)),
      warn: (message, data) => console.warn(line(message, data)),
      error: (message, data) => console.error(line(message, data)),
    },
    metrics: { count },
  }
}

const line = (message: string, data: LogData = {}) => ({ message, ...data })

/**
 * CloudWatch makes a metric of any line in its embedded metric format. Past the console, whose runtime would wrap
 * the line and so hide it.
 */
function count(name: MetricName): void {
  const { namespace, service } = ownMetrics
  const metric = { Name: name, Unit: 'Count' }
  const directive = { Namespace: namespace, Dimensions: [['service']], Metrics: [metric] }
  const _aws = { Timestamp: Date.now(), CloudWatchMetrics: [directive] }
  process.stdout.write(`${JSON.stringify({ _aws, service, [name]: 1 })}\n`)
}
