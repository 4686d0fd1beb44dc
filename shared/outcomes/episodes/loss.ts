// Confirmed loss of response: two full scales out of response, three to ten days apart.

import type { Protocol } from '../types.ts'
import type { Rules } from './burden.ts'
import { SLACK_DAYS } from './days.ts'
import type { Reading } from './record.ts'

/**
 * The two scales that together confirm a loss, and the first out of response in the same unbroken
 * run. The loss had come by `seen` even when a missed check-in kept it from being confirmed then;
 * taking `first` instead would make durations too long, the more so the more is missed.
 */
export type ConfirmedLoss = Readonly<{ seen: Reading; first: Reading; second: Reading }>

/**
 * The earliest confirmed loss among readings in order of time. A reading in response between the
 * two breaks the pair; one out of response but below the cut-off neither confirms nor breaks.
 * One value can fluctuate by the reliable change, so one is never enough
 * (docs/clinical.md "The booster advice").
 */
export function confirmedLoss(
  readings: readonly Reading[],
  rules: Rules,
  { confirmDays }: Protocol,
): ConfirmedLoss | null {
  let run: Reading[] = []
  for (const second of readings) {
    if (rules.isResponse(second.burden)) run = []
    else if (rules.isLoss(second.burden)) {
      const first = run.find(({ day }) => isApart(second.day - day, confirmDays))
      if (first !== undefined) return { seen: run[0] ?? first, first, second }
      run.push(second)
    }
  }
  return null
}

/** The losses since the last reading in response, in order. */
export function openRun(readings: readonly Reading[], rules: Rules): Reading[] {
  const since = readings.findLastIndex(({ burden }) => rules.isResponse(burden))
  return readings.slice(since + 1).filter(({ burden }) => rules.isLoss(burden))
}

function isApart(days: number, { from, to }: Protocol['confirmDays']): boolean {
  return days >= from - SLACK_DAYS && days <= to + SLACK_DAYS
}
