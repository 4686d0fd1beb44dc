// A loss of response among readings in order of time: by two scales, or as a probability.
import { ownError, probabilityLost, withoutOverlap } from '../durations/lost.ts'
import { kept } from '../kept.ts'
import type { Protocol } from '../types.ts'
import type { Rules } from './burden.ts'
import { SLACK_DAYS } from './days.ts'
import type { Reading } from './record.ts'

/**
 * A loss that is settled. It had come by `seen`, the first out of response in the same unbroken run, even when a missed
 * check-in kept it from being settled then; taking a later one instead would make durations too long, the more so the
 * more is missed.
 */
export type Loss = Readonly<{
  seen: Reading
  /** The scale that settled it, and the one out of response it stands with. */
  first: Reading
  second: Reading
  /** These two are as far apart as the rule of two scales asks. */
  isPair: boolean
  /** That the true score lay beyond the boundary by the second; null where two scales decide. */
  probability: number | null
}>

/** What a loss is weighed by: all readings since the session, and the day of that. */
export type Grounds = Readonly<{
  readings: readonly Reading[]
  from: number
  rules: Rules
  protocol: Protocol
}>

/**
 * The earliest loss among `searched`, which are some of the readings since the session. A reading in response breaks a
 * run; one out of response but below the cut-off neither confirms nor breaks. One value can fluctuate by the reliable
 * change, so one is never enough (docs/clinical.md "The booster advice").
 */
export function findLoss(searched: readonly Reading[], grounds: Grounds): Loss | null {
  const { rules, protocol } = grounds
  let run: Reading[] = []
  for (const second of searched) {
    if (rules.isResponse(second.burden)) run = []
    else if (rules.isLoss(second.burden)) {
      const found = settled(run, second, grounds, protocol)
      if (found !== null) return found
      run.push(second)
    }
  }
  return null
}

function settled(
  run: readonly Reading[],
  second: Reading,
  grounds: Grounds,
  { confirmDays, lossProbability }: Protocol,
): Loss | null {
  const [seen] = run
  const before = run.at(-1)
  if (seen === undefined || before === undefined) return null
  const pair = run.find(({ day }) => isApart(second.day - day, confirmDays))
  const found = { seen, first: pair ?? before, second, isPair: pair !== undefined }
  if (lossProbability === null) return pair === undefined ? null : { ...found, probability: null }
  const probability = lostBy(second, grounds)
  return probability < lossProbability ? null : { ...found, probability }
}

/** The probability that the true score lies beyond the boundary at this reading, by it and those before. */
export function lostBy(last: Reading, { readings, from, rules, protocol }: Grounds): number {
  const points = readings
    .filter(({ day }) => day <= last.day)
    .map(({ day, burden }) => ({ day: day - from, burden }))
  const held = points.filter(({ burden }) => rules.isResponse(burden))
  const { population, recallDays } = protocol
  const setting = {
    boundary: rules.lossBoundary,
    baseline: Math.max(rules.baseline, rules.lossBoundary),
    standardError: ownError(held, protocol.standardError),
  }
  return probabilities([points, recallDays, setting, population], () =>
    probabilityLost(withoutOverlap(points, recallDays), setting, population),
  )
}

const probabilities = kept<number>()

/** The losses since the last reading in response, in order. */
export function openRun(readings: readonly Reading[], rules: Rules): Reading[] {
  const since = readings.findLastIndex(({ burden }) => rules.isResponse(burden))
  return readings.slice(since + 1).filter(({ burden }) => rules.isLoss(burden))
}

function isApart(days: number, { from, to }: Protocol['confirmDays']): boolean {
  return days >= from - SLACK_DAYS && days <= to + SLACK_DAYS
}
