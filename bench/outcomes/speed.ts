// How long it takes: a chart of five years, and Turnbull against R's survfit where R is installed.

import { simulatePatient } from '../../local/patients/patient.ts'
import { depressionProtocol } from '../../local/patients/protocol.ts'
import { randomFrom } from '../../local/patients/random.ts'
import { outcomes, turnbull } from '../../shared/outcomes/index.ts'
import { follow, instant } from './follow.ts'
import { confirmedTwice } from './policies.ts'
import {
  type CensoredInterval,
  type Missing,
  type Survfit,
  saySurvfit,
  survfitOf,
} from './survfit.ts'

/** Medians of some rounds, after as many to get warm. */
export type Speed = {
  fiveYears: ChartSpeed
  oneYear: ChartSpeed
  turnbull: { intervals: number; rounds: number; ms: number; logLikelihood: number }
  survfit: Survfit | Missing
}

type ChartSpeed = { scores: number; sessions: number; rounds: number; ms: number }

const chartRounds = 301
const turnbullRounds = 9

export function measureSpeed(seed: number, count: number): Speed {
  const intervals = weeklyIntervals(seed, count)
  return {
    fiveYears: chartSpeed(seed, 1826),
    oneYear: chartSpeed(seed, 365),
    turnbull: {
      intervals: count,
      rounds: turnbullRounds,
      ms: medianMs(turnbullRounds, () => turnbull(intervals)),
      logLikelihood: turnbull(intervals).logLikelihood,
    },
    survfit: survfitOf(intervals),
  }
}

/** A patient with many boosters and a score for every week. */
function chartSpeed(seed: number, days: number): ChartSpeed {
  const patient = { ...simulatePatient(seed, 3, days), answers: () => true }
  const { history } = follow(patient, confirmedTwice, days)
  return {
    scores: history.scores.length,
    sessions: history.sessions.length,
    rounds: chartRounds,
    ms: medianMs(chartRounds, () => outcomes(history, instant(days), depressionProtocol)),
  }
}

function medianMs(rounds: number, work: () => unknown): number {
  for (let warm = 0; warm < rounds; warm++) work()
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).sort((a, b) => a - b)
  return times[rounds >> 1] ?? Number.NaN
}

/** Durations like a clinic's, seen weekly, a fifth of the check-ins missed, a fifth cut short. */
function weeklyIntervals(seed: number, count: number): CensoredInterval[] {
  const random = randomFrom(seed, 9)
  return Array.from({ length: count }, () => {
    const duration = Math.exp(4 + random.normal())
    let after = Math.floor(duration / 7) * 7
    let by = after + 7
    while (after > 0 && random.uniform() < 0.2) after -= 7
    while (random.uniform() < 0.2) by += 7
    return { after, by: random.uniform() < 0.2 ? null : by }
  })
}

export function saySpeed({ fiveYears, oneYear, turnbull: ours, survfit }: Speed): string {
  return [
    `outcomes(), warm: ${fiveYears.ms.toFixed(2)} ms for 5 years of weekly scores (goal 2 ms), ${oneYear.ms.toFixed(2)} ms for one`,
    `Turnbull on ${ours.intervals} intervals: ${ours.ms.toFixed(1)} ms (log-likelihood ${ours.logLikelihood.toFixed(4)}); ${saySurvfit(survfit)}`,
  ].join('\n')
}
