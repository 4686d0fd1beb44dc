// What the loop is given to work with; the functions wire it, tests and the local run bring their own.
import type { Clinic } from '../clinic/schema.ts'
import type { Pages, Texts, WakeUps } from '../gateways/types.ts'
import type { EventStore, NumberKeys } from '../store/types.ts'
import type { Instant } from '../vocabulary/ids.ts'

/** Ids and our own words only: never a number, a name, an answer, a score or a body. */
export type Log = {
  info(message: string, data?: LogData): void
  warn(message: string, data?: LogData): void
  error(message: string, data?: LogData): void
}
export type LogData = Record<string, string | number | boolean>
export type Metrics = { count(name: MetricName): void }
export type MetricName =
  | 'BrokenInvariant'
  | 'Quarantined'
  | 'UnknownSender'
  | 'TakenOver'
  | 'SendFailed'
  | 'PageRefused'
  | 'ArmFailed'
  | 'SnapshotFailed'
  | 'Conflict'

export type Deps = {
  clinics: readonly Clinic[]
  store: EventStore
  numbers: NumberKeys
  texts: Texts
  pages: Pages
  wakeUps: WakeUps
  now: () => Instant
  log: Log
  metrics: Metrics
}

/** File and line of an error's first frame: enough to look, and never a value. */
export function whereOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const { stack = '', message } = error
  // The message goes first: it may quote a text with lines in it that look like frames.
  const from = stack.indexOf(message)
  const frames = from < 0 ? '' : stack.slice(from + message.length)
  return /^ {4}at .*?([\w.-]+:\d+:\d+)\)?$/m.exec(frames)?.[1] ?? 'unknown'
}

/** An error's name and code: its message may quote what it was given. */
export function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  return 'code' in error && typeof error.code === 'string'
    ? `${nameLike(error.name)}:${nameLike(error.code)}`
    : nameLike(error.name)
}

/** Some services put a sentence where the name should be. */
const nameLike = (text: string): string =>
  /^[A-Za-z$][\w.$-]{0,79}$/.test(text) ? text : 'unnamed'
