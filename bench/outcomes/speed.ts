// How long it takes: a chart of five years, and Turnbull against R's survfit where R is installed.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { simulatePatient } from '../../local/patients/patient.ts'
import { depressionProtocol } from '../../local/patients/protocol.ts'
import { randomFrom } from '../../local/patients/random.ts'
import { outcomes, turnbull } from '../../shared/outcomes/index.ts'
import { follow, instant } from './follow.ts'
import { confirmedTwice } from './policies.ts'

export type Speed = {
  fiveYearsMs: number
  oneYearMs: number
  turnbullMs: number
  turnbullLogLikelihood: number
  /** Null where R or its survival package is not installed. */
  survfit: { ms: number; logLikelihood: number } | null
}

export function measureSpeed(seed: number): Speed {
  const intervals = weeklyIntervals(seed, 10_000)
  const turnbullMs = medianMs(9, () => turnbull(intervals))
  return {
    fiveYearsMs: chartMs(seed, 1826),
    oneYearMs: chartMs(seed, 365),
    turnbullMs,
    turnbullLogLikelihood: turnbull(intervals).logLikelihood,
    survfit: survfitOf(intervals),
  }
}

/** A patient with many boosters and a score for every week. */
function chartMs(seed: number, days: number): number {
  const patient = { ...simulatePatient(seed, 3, days), answers: () => true }
  const { history } = follow(patient, confirmedTwice, days)
  return medianMs(301, () => outcomes(history, instant(days), depressionProtocol))
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

type CensoredInterval = { after: number; by: number | null }

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

const script = `
suppressMessages(library(survival))
data <- read.csv(commandArgs(TRUE)[1])
y <- Surv(data$after, data$by, type = "interval2")
times <- sapply(1:3, function(i) system.time(fit <<- survfit(y ~ 1))["elapsed"])
at <- function(t) ifelse(t < fit$time[1], 1, c(1, fit$surv)[findInterval(t, fit$time) + 1])
mass <- ifelse(is.na(data$by), at(data$after), at(data$after) - at(data$by))
cat(median(times) * 1000, format(sum(log(mass)), digits = 15))
`

function survfitOf(intervals: readonly CensoredInterval[]): Speed['survfit'] {
  const folder = mkdtempSync(join(tmpdir(), 'afterglow-survfit-'))
  try {
    const rows = intervals.map(({ after, by }) => `${after},${by ?? 'NA'}`)
    writeFileSync(join(folder, 'data.csv'), ['after,by', ...rows].join('\n'))
    writeFileSync(join(folder, 'survfit.R'), script)
    const told = execFileSync('Rscript', [join(folder, 'survfit.R'), join(folder, 'data.csv')], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 60_000,
    })
    const [ms = Number.NaN, logLikelihood = Number.NaN] = told.split(' ').map(Number)
    return { ms, logLikelihood }
  } catch {
    return null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function saySpeed({ fiveYearsMs, oneYearMs, turnbullMs, survfit, ...rest }: Speed): string {
  const theirs =
    survfit === null
      ? "NOT COMPARED with R's survfit: R or its survival package is not installed"
      : `R's survfit ${survfit.ms.toFixed(0)} ms (log-likelihood ${survfit.logLikelihood.toFixed(4)})`
  return [
    `outcomes(), warm: ${fiveYearsMs.toFixed(2)} ms for 5 years of weekly scores (goal 2 ms), ${oneYearMs.toFixed(2)} ms for one`,
    `Turnbull on 10,000 intervals: ${turnbullMs.toFixed(1)} ms (log-likelihood ${rest.turnbullLogLikelihood.toFixed(4)}); ${theirs}`,
  ].join('\n')
}
