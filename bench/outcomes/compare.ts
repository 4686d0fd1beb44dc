// The policies side by side, on the same patients with the same luck.

import { type SimulatedPatient, seenResponders } from '../../local/patients/patient.ts'
import { depressionProtocol } from '../../local/patients/protocol.ts'
import { randomFrom } from '../../local/patients/random.ts'
import type { Protocol } from '../../shared/outcomes/index.ts'
import { follow, type Policy } from './follow.ts'
import { advised, confirmedTwice, everyDays, tenOnce } from './policies.ts'
import { bootstrap, type Interval95, said, table } from './table.ts'

const DAYS = 730
const YEARS = DAYS / 365

export type Compared = {
  policy: string
  symptomaticDaysPerYear: Interval95
  boostersPerYear: Interval95
}

/** Symptomatic days and boosters of each patient. */
type Result = readonly (readonly [number, number])[]

export type Comparison = {
  patientYears: number
  policies: Compared[]
  /** Fewer symptomatic days than a booster every 28 days, at as many boosters; a share. */
  fewerThanFixed: Interval95
  /** Fewer symptomatic days than one PHQ-9 of 10, and boosters against its own; shares. */
  fewerThanTenOnce: Interval95
  boostersOverTenOnce: Interval95
  dueSoonProbability: { likeFixed: number; likeTenOnce: number }
}

/** Compares on `patients` fresh responders for two years each; thresholds are set on others before. */
export function comparePolicies(seed: number, patients: number, tuning: number): Comparison {
  const others = seenResponders(seed + 1, tuning, DAYS)
  const perYear = (policy: Policy) => boostersOf(run(others, policy)) / (tuning * YEARS)
  const likeFixed = thresholdFor(perYear, perYear(everyDays(28)))
  const likeTenOnce = thresholdFor(perYear, perYear(tenOnce) * 1.08)
  const cohort = seenResponders(seed, patients, DAYS)
  const fixed = run(cohort, everyDays(28))
  const ten = run(cohort, tenOnce)
  const asFixed = run(cohort, advised(withThreshold(likeFixed)))
  const asTen = run(cohort, advised(withThreshold(likeTenOnce)))
  const named: [string, Result][] = [
    ['a booster every 28 days', fixed],
    ['one PHQ-9 of 10 or more', ten],
    ['loss confirmed twice', run(cohort, confirmedTwice)],
    ['advice, as it ships', run(cohort, advised(depressionProtocol))],
    [`advice from ${likeFixed.toFixed(3)}, boosters as every 28 days`, asFixed],
    [`advice from ${likeTenOnce.toFixed(3)}, boosters as PHQ-9 of 10`, asTen],
  ]
  return {
    patientYears: patients * YEARS,
    policies: named.map(([policy, result]) => summary(policy, result)),
    fewerThanFixed: ratio(asFixed, fixed, 0),
    fewerThanTenOnce: ratio(asTen, ten, 0),
    boostersOverTenOnce: ratio(asTen, ten, 1),
    dueSoonProbability: { likeFixed, likeTenOnce },
  }
}

function withThreshold(dueSoonProbability: number): Protocol {
  return { ...depressionProtocol, dueSoonProbability }
}

function run(patients: readonly SimulatedPatient[], policy: Policy): Result {
  return patients.map((patient) => {
    const { symptomaticDays, boosters } = follow(patient, policy, DAYS)
    return [symptomaticDays, boosters]
  })
}

function boostersOf(result: Result): number {
  return result.reduce((sum, [, boosters]) => sum + boosters, 0)
}

/** The probability at which the advice asks for as many boosters a year: by halving, on a log scale. */
function thresholdFor(perYear: (policy: Policy) => number, wanted: number): number {
  let [low, high] = [Math.log(0.02), Math.log(0.8)]
  for (let step = 0; step < 6; step++) {
    const middle = (low + high) / 2
    if (perYear(advised(withThreshold(Math.exp(middle)))) > wanted) low = middle
    else high = middle
  }
  return Math.exp(high)
}

function summary(policy: string, result: Result): Compared {
  const years = result.length * YEARS
  const column = (at: number) =>
    bootstrap(result, (sums) => (sums[at] ?? 0) / years, randomFrom(1, at))
  return { policy, symptomaticDaysPerYear: column(0), boostersPerYear: column(1) }
}

function ratio(ours: Result, theirs: Result, column: 0 | 1): Interval95 {
  const pairs = ours.map((each, at) => [each[column], theirs[at]?.[column] ?? 0])
  const sign = column === 0 ? -1 : 1
  return bootstrap(pairs, ([own = 0, other = 0]) => sign * (own / other - 1), randomFrom(2, column))
}

export function sayComparison(result: Comparison): string {
  const percent = ({ value, low, high }: Interval95) =>
    `${said({ value: value * 100, low: low * 100, high: high * 100 })} %`
  return [
    `Policies on ${result.patientYears} simulated patient-years of responders (95 % bootstrap)`,
    table([
      ['policy', 'symptomatic days a year', 'boosters a year'],
      ...result.policies.map(({ policy, symptomaticDaysPerYear, boostersPerYear }) => [
        policy,
        said(symptomaticDaysPerYear),
        said(boostersPerYear, 2),
      ]),
    ]),
    `Fewer symptomatic days than every 28 days, at as many boosters: ${percent(result.fewerThanFixed)} (goal 50 %)`,
    `Fewer than PHQ-9 of 10 once: ${percent(result.fewerThanTenOnce)} (goal 30 %), boosters ${percent(result.boostersOverTenOnce)} more (goal at most 10 %)`,
  ].join('\n')
}
