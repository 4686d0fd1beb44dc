// Survival from durations known exactly or cut short: Kaplan and Meier 1958.
import { OutcomesInputError } from '../errors.ts'
import { normalQuantile } from '../normal.ts'

/** A duration in days; `event` false: still responding when last seen. */
export type Observation = Readonly<{ time: number; event: boolean }>

export type SurvivalStep = {
  time: number
  /** Still under observation just before `time`. */
  atRisk: number
  events: number
  /** Share still responding after `time`, 0-1. */
  survival: number
  /** Greenwood's standard error of `survival`; 0 once survival is 0. */
  standardError: number
  /** 95 % limits on the log-log scale; 0 and 1 where they do not exist (survival of exactly 0 or 1). */
  low: number
  high: number
}

export type KaplanMeier = {
  steps: SurvivalStep[]
  /** First time at which survival (its limits) falls to a half; the middle of a stretch at exactly a half. */
  median: { estimate: number | null; low: number | null; high: number | null }
}

const Z95 = normalQuantile(0.975)
/** Survival this close to a half counts as a half, as in R's `survival` (square root of machine epsilon). */
const TOLERANCE = Math.sqrt(Number.EPSILON)
/** Times this close, relatively, are one time, as in R's `timefix`. */
const SAME_TIME = TOLERANCE

/**
 * The Kaplan-Meier curve with Greenwood errors and 95 % log-log limits; one step for each distinct
 * time, those without events included. Ties: events come before those cut short at the same time.
 * Equal to R's `survfit(Surv(time, event) ~ 1, conf.type = "log-log")`.
 * @throws OutcomesInputError for a time that is negative or no finite number.
 */
export function kaplanMeier(observations: readonly Observation[]): KaplanMeier {
  observations.forEach(({ time }, at) => {
    if (!(time >= 0 && time < Number.POSITIVE_INFINITY)) {
      throw new OutcomesInputError(`observations[${at}].time`, 'is no finite number of days from 0')
    }
  })
  const steps = stepsOf([...observations].sort((a, b) => a.time - b.time))
  return {
    steps,
    median: {
      estimate: halfTime(steps, ({ survival }) => survival),
      low: halfTime(steps, (step) => (hasLimits(step) ? step.low : null)),
      high: halfTime(steps, (step) => (hasLimits(step) ? step.high : null)),
    },
  }
}

function stepsOf(sorted: readonly Observation[]): SurvivalStep[] {
  const steps: SurvivalStep[] = []
  let survival = 1
  let variance = 0
  let at = 0
  while (at < sorted.length) {
    const time = sorted[at]?.time ?? 0
    const atRisk = sorted.length - at
    let events = 0
    for (; at < sorted.length && isSame(sorted[at]?.time ?? 0, time); at++) {
      if (sorted[at]?.event === true) events += 1
    }
    survival *= (atRisk - events) / atRisk
    if (events < atRisk) variance += events / (atRisk * (atRisk - events))
    const standardError = survival * Math.sqrt(variance)
    steps.push({ time, atRisk, events, survival, standardError, ...limits(survival, variance) })
  }
  return steps
}

function isSame(time: number, first: number): boolean {
  return time - first <= SAME_TIME * Math.max(1, first)
}

function limits(survival: number, variance: number): { low: number; high: number } {
  if (survival <= 0 || survival >= 1) return { low: 0, high: 1 }
  const log = Math.log(survival)
  const width = (Z95 * Math.sqrt(variance)) / log
  const at = (shift: number) => Math.exp(-Math.exp(Math.log(-log) + shift))
  return { low: at(-width), high: at(width) }
}

function hasLimits({ survival }: SurvivalStep): boolean {
  return survival > 0 && survival < 1
}

/** When a falling curve reaches a half; null when it does not. Steps without a value are passed over. */
function halfTime(
  steps: readonly SurvivalStep[],
  read: (step: SurvivalStep) => number | null,
): number | null {
  const reached = steps.findIndex((step) => (read(step) ?? 1) <= 0.5 + TOLERANCE)
  const first = steps[reached]
  if (first === undefined) return null
  if ((read(first) ?? 0) < 0.5 - TOLERANCE) return first.time
  const below = steps.slice(reached).find((step) => (read(step) ?? 1) < 0.5 - TOLERANCE)
  return (first.time + (below ?? steps.at(-1) ?? first).time) / 2
}
