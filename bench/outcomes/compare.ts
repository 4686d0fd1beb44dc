// The policies side by side, on the same patients with the same luck.

import { type SimulatedPatient, seenResponders, type World } from '../../local/patients/patient.ts'
import {
  depressionProtocol,
  measuredProtocol,
  sensingProtocol,
} from '../../local/patients/protocol.ts'
import { randomFrom } from '../../local/patients/random.ts'
import type { Protocol } from '../../shared/outcomes/index.ts'
import { exactFilter } from './exact-filter.ts'
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
  /** Questions of the day. */
  sensedPerYear: number
  /** Against one PHQ-9 of 10, weekly: fewer symptomatic days, and more boosters; shares. */
  fewer: Interval95
  moreBoosters: Interval95
}

/** Symptomatic days, boosters, scales and questions of the day asked of each patient. */
type Result = readonly (readonly [number, number, number, number])[]

/** A way of advising against one PHQ-9 of 10 asked as often: fewer symptomatic days, more boosters. */
type Alike = { policy: string; everyDays: number; fewer: Interval95; moreBoosters: Interval95 }

export type Comparison = {
  world: string
  patientYears: number
  policies: Compared[]
  askedAlike: Alike[]
}

const [believed] = tuningWorlds

/** The worlds told of: the one we believe in, and two that were fixed before any setting was chosen. */
export const comparedWorlds: readonly (readonly [string, World])[] = [
  ['as believed', believed?.world ?? harshWorld],
  ['harsh: 12 % hold on, spread 0.4, tolerance 2 %', harshWorld],
  ['scores that look back 14 days', recallWorld],
]

/** So likely a loss within the lead time, and the exact filter books: most days saved at a tenth more boosters. */
const EXACT = 0.65
/** The filter takes its time: of so many patients. */
const EXACT_PATIENTS = 80

/** Compares on `patients` fresh responders of a world for two years each; every setting is as it ships. */
export function comparePolicies(
  seed: number,
  patients: number,
  [name, world]: readonly [string, World],
): Comparison {
  const cohort = seenResponders(seed, patients, DAYS, world)
  const run = (policy: Policy): Result => resultsOf(cohort, policy)
  const ten = run(tenOnce)
  const advice = (protocol: Protocol, policy: string) => {
    const result = run(advised(protocol))
    const everyDays = Math.max(3, Math.round((DAYS * patients) / sumOf(result, 2)))
    return { policy, result, everyDays, alike: run(tenOnceEvery(everyDays)) }
  }
  const measured = advice(measuredProtocol, 'advice as measured')
  const sensing = advice(sensingProtocol, 'the same with the question of the day')
  const named: [string, Result][] = [
    ['a booster every 28 days', run(everyDays(28))],
    ['one PHQ-9 of 10 or more, weekly', ten],
    [`one PHQ-9 of 10 or more, every ${measured.everyDays} days`, measured.alike],
    ['loss confirmed twice', run(confirmedTwice)],
    ['advice by two scales', run(advised(depressionProtocol))],
    [measured.policy, measured.result],
    [sensing.policy, sensing.result],
    ['an oracle, on the day of loss', run(oracle)],
  ]
  return {
    world: name,
    patientYears: patients * YEARS,
    policies: [
      ...named.map(([policy, result]) => summary(policy, result, ten)),
      ...(world === believed?.world ? [exact(cohort, ten)] : []),
    ],
    askedAlike: [measured, sensing].map(({ policy, result, everyDays, alike }) => ({
      policy,
      everyDays,
      fewer: ratio(result, alike, 0),
      moreBoosters: ratio(result, alike, 1),
    })),
  }
}

/** The filter that knows the world, looking as often as the measured policy: what weighing answers could come to. */
function exact(cohort: readonly SimulatedPatient[], ten: Result): Compared {
  const some = cohort.slice(0, EXACT_PATIENTS)
  const result = resultsOf(some, exactFilter(EXACT, measuredProtocol))
  return summary(`an exact filter, of ${some.length} patients`, result, ten.slice(0, some.length))
}

function resultsOf(patients: readonly SimulatedPatient[], policy: Policy): Result {
  return patients.map((patient) => {
    const { symptomaticDays, boosters, asked, sensed } = follow(patient, policy, DAYS)
    return [symptomaticDays, boosters, asked, sensed]
  })
}

const sumOf = (result: Result, column: 0 | 1 | 2 | 3): number =>
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
    sensedPerYear: sumOf(result, 3) / years,
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
      [
        'policy',
        'symptomatic days a year',
        'boosters',
        'scales',
        'of the day',
        'fewer days',
        'more boosters',
      ],
      ...policies.map((each) => [
        each.policy,
        said(each.symptomaticDaysPerYear),
        said(each.boostersPerYear, 2),
        each.askedPerYear.value.toFixed(0),
        each.sensedPerYear.toFixed(0),
        percent(each.fewer),
        percent(each.moreBoosters),
      ]),
    ]),
    ...askedAlike.map(
      (each) =>
        `${each.policy}, against one PHQ-9 of 10 asked every ${each.everyDays} days: ${percent(each.fewer)} fewer symptomatic days, ${percent(each.moreBoosters)} more boosters`,
    ),
  ].join('\n')
}
