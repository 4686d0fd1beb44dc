// The third kind of failure told from the second: what is broken must be loud, what is transient comes again.
import { UnreadableChart } from '../../shared/chart/unreadable.ts'
import type { Deps, LogData } from '../../shared/loop/deps.ts'
import { nameOf, whereOf } from '../../shared/loop/errors.ts'

/** Errors of the SDK and of the network: a retry may well succeed. */
const transient =
  /Throttl|Timeout|TooManyRequests|ServiceUnavailable|InternalServer|InternalError|InternalFailure|ProvisionedThroughput|RequestLimit|LimitExceeded|TooManyConflicts|HeldUp|ECONN|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|NetworkingError|TransactionConflict/

/** Whether the same call may well succeed later. */
export const isTransient = (error: unknown): boolean => transient.test(nameOf(error))

export type Failure = 'transient' | 'broken'

/** Logs the error by name and counts a broken invariant. Messages stay out: they may quote what they were given. */
export function failureOf(
  deps: Pick<Deps, 'log' | 'metrics'>,
  error: unknown,
  data: LogData,
): Failure {
  const name = nameOf(error)
  if (isTransient(error)) {
    deps.log.warn('failed for now', { ...data, error: name })
    return 'transient'
  }
  deps.metrics.count('BrokenInvariant')
  const where = whereOf(error instanceof UnreadableChart ? (error.cause ?? error) : error)
  deps.log.error('a broken invariant', { ...data, ...chartOf(error), error: name, where })
  return 'broken'
}

/** Which chart it was, and what is wrong with it, where that is what broke. */
function chartOf(error: unknown): LogData {
  if (!(error instanceof UnreadableChart)) return {}
  const { key, version, reason } = error
  return { ...key, reason, ...(version !== null && { version }) }
}
