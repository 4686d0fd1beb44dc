// The policies side by side, on the same patients with the same luck.

import { type SimulatedPatient, seenResponders, type World } from '../../local/patients/patient.ts'
import { depressionProtocol, measuredProtocol } from '../../local/patients/protocol.ts'
import { randomFrom } from '../../local/patients/random.ts'
import { follow, type Policy } from './follow.ts'
import { advised, confirmedTwice, everyDays, oracle, tenOnce, tenOnceEvery } from './policies.ts'
import { bootstrap, type Interval95, said, table } from './table.ts'
import { harshWorld, recallWorld, tuningWorlds } from './worlds.ts'

const DAYS = 730
const YEARS = DAYS / 365

export type Compared = {
  policy: string
  symptomaticDaysPerYear: Interval95
  boostersPerYear: Interval95
  askedPerYear: Interval95
  /** Against one PHQ-9 of 10, weekly: fewer symptomatic days, and more boosters; shares. */
  fewer: Interval95
  moreBoosters: Interval95
}

/** Symptomatic days, boosters and scales asked of each patient. */
type Result = readonly (readonly [number, number, number])[]

export type Comparison = {
  world: string
  patientYears: number
  policies: Compared[]
  /** The measured policy against one PHQ-9 of 10 asked as often: fewer symptomatic days, more boosters. */
  askedAlike: { everyDays: number; fewer: Interval95; moreBoosters: Interval95 }
}

const [believed] = tuningWorlds

/** The worlds told of: the one we believe in, and two that were fixed before any setting was chosen. */
export const comparedWorlds: readonly (readonly [string, World])[] = [
  ['as believed', believed?.world ?? harshWorld],
  ['harsh: 12 % hold on, spread 0.4, tolerance 2 %', harshWorld],
  ['scores that look back 14 days', recallWorld],
]

/** Compares on `patients` fresh responders of a world for two years each; every setting is as it ships. */
export function comparePolicies(
  seed: number,
  patients: number,
  [name, world]: readonly [string, World],
): Comparison {
  const cohort = seenResponders(seed, patients, DAYS, world)
  const run = (policy: Policy): Result => resultsOf(cohort, policy)
  const ten = run(tenOnce)
  const measured = run(advised(measuredProtocol))
  const gap = Math.max(3, Math.round((DAYS * patients) / sumOf(measured, 2)))
  const alike = run(tenOnceEvery(gap))
  const named: [string, Result][] = [
    ['a booster every 28 days', run(everyDays(28))],
    ['one PHQ-9 of 10 or more, weekly', ten],
    [`one PHQ-9 of 10 or more, every ${gap} days`, alike],
    ['loss confirmed twice', run(confirmedTwice)],
    ['advice by two scales (0.3)', run(advised(depressionProtocol))],
    [`advice as measured (${measuredProtocol.dueSoonProbability})`, measured],
    ['an oracle, on the day of loss', run(oracle)],
  ]
  return {
    world: name,
    patientYears: patients * YEARS,
    policies: named.map(([policy, result]) => summary(policy, result, ten)),
    askedAlike: {
      everyDays: gap,
      fewer: ratio(measured, alike, 0),
      moreBoosters: ratio(measured, alike, 1),
    },
  }
}

function resultsOf(patients: readonly SimulatedPatient[], policy: Policy): Result {
  return patients.map((patient) => {
    const { symptomaticDays, boosters, asked } = follow(patient, policy, DAYS)
    return [symptomaticDays, boosters, asked]
  })
}

const sumOf = (result: Result, column: 0 | 1 | 2): number =>
  result.reduce((sum, each) => sum + each[column], 0)

function summary(policy: string, result: Result, ten: Result): Compared {
  const years = result.length * YEARS
  const column = (at: number) =>
    bootstrap(result, (sums) => (sums[at] ?? 0) / years, randomFrom(1, at))
  return {
    policy,
    symptomaticDaysPerYear: column(0),
    boostersPerYear: column(1),
    askedPerYear: column(2),
    fewer: ratio(result, ten, 0),
    moreBoosters: ratio(result, ten, 1),
  }
}

function ratio(ours: Result, theirs: Result, column: 0 | 1): Interval95 {
  const pairs = ours.map((each, at) => [each[column], theirs[at]?.[column] ?? 0])
  const sign = column === 0 ? -1 : 1
  return bootstrap(pairs, ([own = 0, other = 0]) => sign * (own / other - 1), randomFrom(2, column))
}

const percent = ({ value, low, high }: Interval95) =>
  `${said({ value: value * 100, low: low * 100, high: high * 100 })} %`

export function sayComparison({ world, patientYears, policies, askedAlike }: Comparison): string {
  return [
    `Policies on ${patientYears} simulated patient-years of responders, ${world} (95 % bootstrap); against one PHQ-9 of 10 weekly`,
    table([
      ['policy', 'symptomatic days a year', 'boosters', 'scales', 'fewer days', 'more boosters'],
      ...policies.map((each) => [
        each.policy,
        said(each.symptomaticDaysPerYear),
        said(each.boostersPerYear, 2),
        each.askedPerYear.value.toFixed(0),
        percent(each.fewer),
        percent(each.moreBoosters),
      ]),
    ]),
    `As measured against one PHQ-9 of 10 asked every ${askedAlike.everyDays} days: ${percent(askedAlike.fewer)} fewer symptomatic days, ${percent(askedAlike.moreBoosters)} more boosters`,
  ].join('\n')
}
