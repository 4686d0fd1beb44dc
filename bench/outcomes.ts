// The outcomes on simulated patients whose truth is known. Everything here is simulated.

import { seenResponders } from '../local/patients/patient.ts'
import { depressionProtocol } from '../local/patients/protocol.ts'
import { type Bias, medianBias } from './outcomes/bias.ts'
import {
  type Calibration,
  calibrate,
  calibrateIn,
  type InWorlds,
  sayCalibration,
  sayInWorlds,
} from './outcomes/calibration.ts'
import {
  type Comparison,
  comparedWorlds,
  comparePolicies,
  sayComparison,
} from './outcomes/compare.ts'
import { type FalseAlarms, falseAlarms, sayFalseAlarms } from './outcomes/false-alarms.ts'
import { compareFamilies, type Families, sayFamilies } from './outcomes/families.ts'
import { type Published, sayPublished, simulateClinic } from './outcomes/published.ts'
import { type SettingCosts, saySettings, settingCosts } from './outcomes/settings.ts'
import { measureSpeed, type Speed, saySpeed } from './outcomes/speed.ts'
import { table } from './outcomes/table.ts'
import { judgingWorlds } from './outcomes/worlds.ts'

export type OutcomesFigures = {
  published: Published
  comparisons: Comparison[]
  calibration: Calibration
  inWorlds: InWorlds
  settings: SettingCosts
  falseAlarms: FalseAlarms
  bias: Bias
  families: Families
  speed: Speed
}

const SEED = 20_260_302

/** Runs everything; a few minutes on one core. The same seed gives the same figures, times apart. */
export function benchOutcomes(): { text: string; figures: OutcomesFigures } {
  const figures = {
    speed: measureSpeed(SEED),
    published: simulateClinic(SEED, 10_000),
    bias: medianBias(seenResponders(SEED + 20, 20_000, 280), depressionProtocol),
    families: compareFamilies(SEED),
    settings: settingCosts(SEED + 30, 100),
    falseAlarms: falseAlarms(SEED + 40, 400),
    calibration: calibrate(SEED + 10, 500),
    inWorlds: calibrateIn(SEED + 50, 150, judgingWorlds),
    comparisons: comparedWorlds.map((each) => comparePolicies(SEED + 30, 200, each)),
  }
  const text = [
    'All of this is simulated: true durations are known, and assumptions are listed in docs/outcomes.md.',
    sayPublished(figures.published),
    ...figures.comparisons.map(sayComparison),
    saySettings(figures.settings),
    sayCalibration(figures.calibration),
    sayInWorlds(figures.inWorlds),
    sayFalseAlarms(figures.falseAlarms),
    sayBias(figures.bias),
    sayFamilies(figures.families),
    saySpeed(figures.speed),
  ].join('\n\n')
  return { text, figures }
}

function sayBias({ patients, noiseless, ...noisy }: Bias): string {
  const row = (
    name: string,
    { trueMedian, turnbullMedian, kaplanMeierMedian }: typeof noiseless,
  ) => [
    name,
    trueMedian.toFixed(1),
    (turnbullMedian - trueMedian).toFixed(2),
    (kaplanMeierMedian - trueMedian).toFixed(2),
  ]
  return [
    `Bias of the median duration, days, ${patients} first episodes (goal: below 0.5)`,
    table([
      ['', 'true median', 'Turnbull', 'Kaplan-Meier on the later bound'],
      row('weekly check-ins, a fifth missed', noiseless),
      row('the same with noisy scores', noisy),
    ]),
  ].join('\n')
}
