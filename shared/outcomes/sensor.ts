// The short item of the day as a sensor: it brings the full scale forward and decides nothing.
import { quantileOf } from './durations/statistics.ts'
import { daysOf } from './episodes/days.ts'

/** One answer to how the day is: 0 very bad, 10 very good. `at` is an ISO 8601 instant. */
export type Today = Readonly<{ at: string; value: number }>

/** Set in the worlds for tuning of docs/outcomes.md "What the simulation says". */
export const sensorRules = {
  /** Asked once loss within the week to come is as likely as this. */
  probability: 0.05,
  /** Where it is asked, the full scale itself comes sooner than weekly only from here on. */
  askProbability: 0.1,
  /** Looks that are better placed leave room for a booster sooner at the same number of them. */
  dueSoonProbability: 0.38,
  /** Days from one to the next, and from a full scale to the first: two scales any closer ask about the same days. */
  everyDays: 2,
  scaleDays: 3,
  /** So many points worse than usual is a setback. */
  points: 1,
  /** What is usual: of the answers of so many days, three in five are no better. */
  usualDays: 180,
  usualQuantile: 0.6,
  /** Until so many answers tell what is usual for this patient, this stands in. */
  usualAnswers: 3,
  usual: 7,
} as const

/** Whether the newest answer is so much worse than what is usual for the patient that the full scale should speak. */
export function isSetback(answers: readonly Today[], now: string): boolean {
  const until = daysOf(now, 'now')
  const newest = answers.at(-1)
  if (newest === undefined) return false
  const since = until - sensorRules.usualDays
  const before = answers.slice(0, -1).filter(({ at }) => daysOf(at, 'today') >= since)
  const usual = before.map(({ value }) => value)
  const own =
    usual.length < sensorRules.usualAnswers ? null : quantileOf(usual, sensorRules.usualQuantile)
  return newest.value <= (own ?? sensorRules.usual) - sensorRules.points
}
