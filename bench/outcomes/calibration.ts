// Whether forecasts and alerts keep their word, on episodes that run their natural course.

import { seenResponders } from '../../local/patients/patient.ts'
import { depressionProtocol } from '../../local/patients/protocol.ts'
import { randomFrom } from '../../local/patients/random.ts'
import { observe } from './observe.ts'
import { bootstrap, type Interval95, said, table } from './table.ts'

const DAYS = 730

export type Calibration = {
  /** Share of 80 % intervals that hold the true day of loss, by own past episodes; and how many. */
  coverage: { past: string; forecasts: number; covered: Interval95 }[]
  losses: number
  /** Share of losses with an alert at least three days ahead; of alerts more than 14 days early. */
  alertedAhead: Interval95
  alertedEarly: Interval95
}

const groups = ['0', '1', '2', '3 or more', 'all'] as const

/** Follows `patients` fresh responders for two years each under the protocol as it ships. */
export function calibrate(seed: number, patients: number): Calibration {
  const observed = seenResponders(seed, patients, DAYS).map((each) =>
    observe(each, depressionProtocol, DAYS),
  )
  const alerts = observed.map(({ alerts }) => [
    alerts.filter(({ aheadDays }) => (aheadDays ?? -1) >= 3).length,
    alerts.length,
    alerts.filter(({ aheadDays }) => (aheadDays ?? 0) > 14).length,
    alerts.filter(({ aheadDays }) => aheadDays !== null).length,
  ])
  return {
    coverage: groups.map((past, group) => {
      const counts = observed.map(({ forecasts }) => {
        const own = forecasts.filter((each) => past === 'all' || Math.min(each.past, 3) === group)
        return [own.filter(({ covered }) => covered).length, own.length]
      })
      return {
        past,
        forecasts: counts.reduce((sum, [, all = 0]) => sum + all, 0),
        covered: bootstrap(counts, ([hit = 0, all = 0]) => hit / all, randomFrom(3, group)),
      }
    }),
    losses: alerts.reduce((sum, [, all = 0]) => sum + all, 0),
    alertedAhead: bootstrap(alerts, ([ahead = 0, all = 0]) => ahead / all, randomFrom(4)),
    alertedEarly: bootstrap(
      alerts,
      ([, , early = 0, alerted = 0]) => early / alerted,
      randomFrom(5),
    ),
  }
}

export function sayCalibration(result: Calibration): string {
  const percent = ({ value, low, high }: Interval95) =>
    `${said({ value: value * 100, low: low * 100, high: high * 100 })} %`
  return [
    'Coverage of the 80 % interval for the day of loss (goal 77 to 83 %)',
    table([
      ['own past episodes', 'forecasts', 'covered'],
      ...result.coverage.map(({ past, forecasts, covered }) => [
        past,
        String(forecasts),
        percent(covered),
      ]),
    ]),
    `Of ${result.losses} losses, alerted at least 3 days ahead: ${percent(result.alertedAhead)}; of alerts, more than 14 days early: ${percent(result.alertedEarly)}`,
  ].join('\n')
}
