// The local run's log: warnings and errors on stderr, one JSON line each. Ids only, as everywhere.
import type { Log, LogData, Metrics } from '../shared/loop/deps.ts'
import { nameOf, whereOf } from '../shared/loop/errors.ts'

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
export const placeOf = (error: unknown): LogData => ({
  error: nameOf(error),
  where: whereOf(error),
})
