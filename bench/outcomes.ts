// The outcomes on simulated patients whose truth is known. Everything here is simulated.

import { seenResponders } from '../local/patients/patient.ts'
import { depressionProtocol } from '../local/patients/protocol.ts'
import type { Effort } from './measured.ts'
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
  /** The same seed and samples give the same figures, times apart. */
  seed: number
  samples: Samples
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

/** How many of what each figure is of: patients, unless it says otherwise. */
const whole = {
  intervals: 10_000,
  enrolled: 10_000,
  biased: 20_000,
  episodes: 3_000,
  settings: 100,
  falseAlarms: 400,
  calibrated: 500,
  inEachWorld: 150,
  compared: 200,
}
type Samples = typeof whole
const few: Samples = {
  intervals: 1_000,
  enrolled: 300,
  biased: 300,
  episodes: 300,
  settings: 2,
  falseAlarms: 10,
  calibrated: 20,
  inEachWorld: 2,
  compared: 4,
}

/** Runs everything; ten minutes of one core. */
export function benchOutcomes({ quick }: Effort): {
  text: string
  figures: OutcomesFigures
} {
  const samples = quick ? few : whole
  const figures = {
    seed: SEED,
    samples,
    speed: part('speed', () => measureSpeed(SEED, samples.intervals)),
    published: part('published', () => simulateClinic(SEED, samples.enrolled)),
    bias: part('bias', () =>
      medianBias(seenResponders(SEED + 20, samples.biased, 280), depressionProtocol),
    ),
    families: part('families', () => compareFamilies(SEED, samples.episodes)),
    settings: part('settings', () => settingCosts(SEED + 30, samples.settings)),
    falseAlarms: part('false alarms', () => falseAlarms(SEED + 40, samples.falseAlarms)),
    calibration: part('calibration', () => calibrate(SEED + 10, samples.calibrated)),
    inWorlds: part('worlds', () => calibrateIn(SEED + 50, samples.inEachWorld, judgingWorlds)),
    comparisons: comparedWorlds.map((each) =>
      part(`policies, ${each[0]}`, () => comparePolicies(SEED + 30, samples.compared, each)),
    ),
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

/** Tells whoever waits how far it is. */
function part<T>(name: string, work: () => T): T {
  const start = performance.now()
  const result = work()
  console.error(`outcomes: ${name}, ${((performance.now() - start) / 1000).toFixed(0)} s`)
  return result
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
