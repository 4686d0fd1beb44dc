// The third kind of failure told from the second: what is broken must be loud, what is transient comes again.
import { type Deps, type LogData, nameOf } from '../../shared/deps.ts'

/** Errors of the SDK and of the network: a retry may well succeed. */
const transient =
  /Throttl|Timeout|TooManyRequests|ServiceUnavailable|InternalServer|InternalError|InternalFailure|ProvisionedThroughput|RequestLimit|LimitExceeded|TooManyConflicts|ECONN|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|NetworkingError|TransactionConflict/

export type Failure = 'transient' | 'broken'

/** Logs the error by name and counts a broken invariant. Messages stay out: they may quote what they were given. */
export function failureOf(deps: Deps, error: unknown, data: LogData): Failure {
  const name = nameOf(error)
  if (transient.test(name)) {
    deps.log.warn('failed for now', { ...data, error: name })
    return 'transient'
  }
  deps.metrics.count('BrokenInvariant')
  deps.log.error('a broken invariant', { ...data, error: name, where: whereOf(error) })
  return 'broken'
}

/** File and line of the first frame: enough to look, and never a value. */
function whereOf(error: unknown): string {
  const frame = error instanceof Error ? error.stack?.split('\n    at ')[1] : undefined
  return frame?.replace(/^.*[/\\](?=[^/\\]+:\d+:\d+\)?$)/, '').replace(/\)$/, '') ?? 'unknown'
}
