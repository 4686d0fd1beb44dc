// The score that a course is judged from (docs/clinical.md "The booster advice").
import type { Protocol } from '../types.ts'
import { isWorse } from './burden.ts'
import { SLACK_DAYS } from './days.ts'
import type { Reading } from './record.ts'

/** The full scales of the fortnight before the first session. */
const BASELINE_DAYS = 14
/** Where there is none, the newest of four weeks stands in, and is marked. */
const OLD_BASELINE_DAYS = 28

export type Baseline = Reading &
  Readonly<{
    /** Older than a fortnight: nothing newer was there. */
    isOld: boolean
    /** Scales of the fortnight it was chosen among. */
    of: number
    /** The last of them, where another was chosen: the last was the odd one out, or the run has no trend. */
    last: Reading | null
  }>

/** What the readings (in order of time) say of the time before a course that began at `start`; null of nothing. */
export function baselineAt(
  readings: readonly Reading[],
  start: number,
  protocol: Protocol,
): Baseline | null {
  const before = readings.filter(
    ({ day }) => day <= start && day >= start - OLD_BASELINE_DAYS - SLACK_DAYS,
  )
  const recent = before.filter(({ day }) => day >= start - BASELINE_DAYS - SLACK_DAYS)
  const last = before.at(-1)
  if (last === undefined) return null
  const chosen = isTrend(recent, protocol) ? last : (middleOf(recent) ?? last)
  return {
    ...chosen,
    isOld: recent.length === 0,
    of: Math.max(recent.length, 1),
    last: chosen === last ? null : last,
  }
}

/** All one way, and the last no reliable change from the one before: where they are heading, not the odd one out. */
function isTrend(readings: readonly Reading[], protocol: Protocol): boolean {
  const steps = readings.slice(1).map(({ burden }, at) => burden - (readings[at]?.burden ?? 0))
  const [last, before] = [readings.at(-1), readings.at(-2)]
  if (last === undefined || before === undefined) return false
  const isOneWay = steps.every((step) => step > 0) || steps.every((step) => step < 0)
  const isJump =
    isWorse(protocol, before.burden, last.burden) || isWorse(protocol, last.burden, before.burden)
  return isOneWay && !isJump
}

/** The median reading, a score that was really taken; of two in the middle the later. */
function middleOf(readings: readonly Reading[]): Reading | undefined {
  const sorted = readings.toSorted((a, b) => a.burden - b.burden)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return low !== undefined && high !== undefined && low.day > high.day ? low : high
}
