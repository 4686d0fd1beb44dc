// Whether forecasts and alerts keep their word, on episodes that run their natural course, in every world.

import { seenResponders, type World } from '../../local/patients/patient.ts'
import { depressionProtocol, measuredProtocol } from '../../local/patients/protocol.ts'
import { randomFrom } from '../../local/patients/random.ts'
import type { Protocol } from '../../shared/outcomes/index.ts'
import { type Observed, observe } from './observe.ts'
import { bootstrap, type Interval95, said, table } from './table.ts'
import type { NamedWorld } from './worlds.ts'

const DAYS = 730

type Tails = { forecasts: number; covered: Interval95; before: number; after: number }

export type Calibration = {
  patients: number
  days: number
  /** Share of 80 % intervals that hold the true day of loss, by own past episodes; and how many. */
  coverage: (Tails & { past: string })[]
  losses: number
  /** Share of losses with an alert at least three days ahead; of alerts more than 14 days early. */
  alertedAhead: Interval95
  alertedEarly: Interval95
}

const groups = ['0', '1', '2', '3 or more', 'all'] as const

/** Follows `patients` fresh responders for two years each. */
export function calibrate(
  seed: number,
  patients: number,
  protocol: Protocol = depressionProtocol,
  world?: World,
): Calibration {
  const observed = seenResponders(seed, patients, DAYS, world).map((each) =>
    observe(each, protocol, DAYS),
  )
  const alerts = observed.map(({ alerts }) => [
    alerts.filter(({ aheadDays }) => (aheadDays ?? -1) >= 3).length,
    alerts.length,
    alerts.filter(({ aheadDays }) => (aheadDays ?? 0) > 14).length,
    alerts.filter(({ aheadDays }) => aheadDays !== null).length,
  ])
  return {
    patients,
    days: DAYS,
    coverage: groups.map((past, group) => ({ past, ...tailsOf(observed, past, group) })),
    losses: alerts.reduce((sum, [, all = 0]) => sum + all, 0),
    alertedAhead: bootstrap(alerts, ([ahead = 0, all = 0]) => ahead / all, randomFrom(4)),
    alertedEarly: bootstrap(
      alerts,
      ([, , early = 0, alerted = 0]) => early / alerted,
      randomFrom(5),
    ),
  }
}

function tailsOf(observed: readonly Observed[], past: string, group: number): Tails {
  const counts = observed.map(({ forecasts }) => {
    const own = forecasts.filter((each) => past === 'all' || Math.min(each.past, 3) === group)
    return [
      own.filter(({ covered }) => covered).length,
      own.length,
      own.filter(({ below }) => below).length,
    ]
  })
  const sum = (at: number) => counts.reduce((so, each) => so + (each[at] ?? 0), 0)
  const [covered, forecasts, before] = [sum(0), sum(1), sum(2)]
  return {
    forecasts,
    covered: bootstrap(counts, ([hit = 0, all = 0]) => hit / all, randomFrom(3, group)),
    before: before / forecasts,
    after: (forecasts - covered - before) / forecasts,
  }
}

export type InWorlds = (Tails & {
  world: string
  patients: number
  losses: number
  alertedAhead: Interval95
})[]

/** The same in each of several worlds, by the measured policy. */
export function calibrateIn(
  seed: number,
  patients: number,
  worlds: readonly NamedWorld[],
): InWorlds {
  return worlds.map(({ name, world }) => {
    const { coverage, losses, alertedAhead } = calibrate(seed, patients, measuredProtocol, world)
    const all = coverage.at(-1)
    if (all === undefined) throw new Error('no group of forecasts')
    const { past: _, ...tails } = all
    return { world: name, patients, losses, ...tails, alertedAhead }
  })
}

const percent = ({ value, low, high }: Interval95) =>
  `${said({ value: value * 100, low: low * 100, high: high * 100 })} %`
const share = (value: number) => `${(value * 100).toFixed(1)} %`
const columns = ['forecasts', 'covered', 'lost before', 'lost after']
const tails = ({ forecasts, covered, before, after }: Tails) => [
  String(forecasts),
  percent(covered),
  share(before),
  share(after),
]

export function sayCalibration(result: Calibration): string {
  return [
    'Coverage of the 80 % interval for the day of loss, weekly looks (goal 75 to 85 %, tails 7 to 13 %)',
    table([
      ['own past episodes', ...columns],
      ...result.coverage.map((each) => [each.past, ...tails(each)]),
    ]),
    `Of ${result.losses} losses, alerted at least 3 days ahead: ${percent(result.alertedAhead)} (goal 60 %); of alerts, more than 14 days early: ${percent(result.alertedEarly)}`,
  ].join('\n')
}

export function sayInWorlds(result: InWorlds): string {
  return [
    'The same by the measured policy in worlds it was not tuned in',
    table([
      ['world', ...columns, 'alerted 3 days ahead'],
      ...result.map((each) => [each.world, ...tails(each), percent(each.alertedAhead)]),
    ]),
  ].join('\n')
}
