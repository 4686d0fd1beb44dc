// The local run's log: warnings and errors on stderr, one JSON line each. Ids only, as everywhere.
import { type Log, type LogData, type Metrics, nameOf } from '../shared/deps.ts'

const line =
  (level: string) =>
  (message: string, data: LogData = {}) =>
    process.stderr.write(`${JSON.stringify({ level, message, ...data })}\n`)

export const localLog: Log = {
  info: () => undefined,
  warn: line('warn'),
  error: line('error'),
}

export const localMetrics: Metrics = { count: () => undefined }

/** Where it broke, without the message: that may quote what it was given. */
export function placeOf(error: unknown): LogData {
  const frame = error instanceof Error ? error.stack?.split('\n    at ')[1] : undefined
  return {
    error: nameOf(error),
    where: frame?.replace(/^.*[/\\](?=[^/\\]+:\d+:\d+\)?$)/, '') ?? '',
  }
}
