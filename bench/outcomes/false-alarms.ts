// How often responders whose true score never changes are found to have lost it, within half a year of weekly scores.

import { type Random, randomFrom } from '../../local/patients/random.ts'
import { gad7 } from '../../shared/instruments/rows/gad-7.ts'
import { pcl5Week } from '../../shared/instruments/rows/pcl-5-week.ts'
import { peg } from '../../shared/instruments/rows/peg.ts'
import { phq9 } from '../../shared/instruments/rows/phq-9.ts'
import { scaleRow } from '../../shared/instruments/scale.ts'
import type { Instrument } from '../../shared/instruments/types.ts'
import { outcomes, type Protocol, protocolFor } from '../../shared/outcomes/index.ts'
import type { AdvicePolicy } from '../../shared/vocabulary/advice.ts'
import type { Condition } from '../../shared/vocabulary/ids.ts'
import { instant } from './follow.ts'
import { bootstrap, type Interval95, said, table } from './table.ts'

const WEEKS = 26
/** Good and bad days beside the error of the questionnaire, and how they last, as in the simulated patients. */
const STATE_SHARE = 1 / 2.16
const KEEP = 0.9

type Row = readonly [name: string, Condition, Instrument, baseline: number, truth: number]

const rows: readonly Row[] = [
  ['PHQ-9 20 to 8', 'depression', phq9, 20, 8],
  ['PHQ-9 20 to 9', 'depression', phq9, 20, 9],
  ['GAD-7 16 to 7', 'anxiety', gad7, 16, 7],
  ['PCL-5 50 to 31', 'ptsd', pcl5Week, 50, 31],
  ['PEG 7 to 4.4', 'chronic-pain', peg, 7, 4.4],
]

export type FalseAlarms = {
  row: string
  /** Followed for so many weeks, by each of the two. */
  responders: number
  weeks: number
  twoScales: Interval95
  measured: Interval95
}[]

export function falseAlarms(seed: number, patients: number): FalseAlarms {
  return rows.map((row) => ({
    row: row[0],
    responders: patients,
    weeks: WEEKS,
    twoScales: shareOf(row, 'two-scales', seed, patients),
    measured: shareOf(row, 'measured', seed, patients),
  }))
}

function shareOf(row: Row, policy: AdvicePolicy, seed: number, patients: number): Interval95 {
  const [, condition, instrument] = row
  const protocol = protocolFor(condition, scaleRow(instrument), { policy })
  const found = Array.from({ length: patients }, (_, id) => [
    isFound(row, protocol, randomFrom(seed, id)) ? 1 : 0,
    1,
  ])
  return bootstrap(found, ([hit = 0, all = 0]) => hit / all, randomFrom(6))
}

/** Whether any week brought `due-now`. */
function isFound([, , , baseline, truth]: Row, protocol: Protocol, random: Random): boolean {
  const total = (score: number, day: number) =>
    ({ instrument: protocol.instrument, at: instant(day), total: score, source: 'text' }) as const
  const scores = [total(baseline, -1)]
  let state = random.normal()
  for (let week = 1; week <= WEEKS; week++) {
    for (let day = 0; day < 7; day++)
      state = KEEP * state + Math.sqrt(1 - KEEP ** 2) * random.normal()
    const noisy = truth + protocol.standardError * (random.normal() + STATE_SHARE * state)
    const whole = Math.round(noisy / protocol.step) * protocol.step
    const score = Math.min(protocol.maximum, Math.max(protocol.minimum, whole))
    scores.push(total(Number(score.toFixed(6)), week * 7))
    const history = {
      sessions: [{ id: 's', kind: 'induction' as const, endedAt: instant(0) }],
      scores,
      safety: { openCrisis: false, maniaGate: false },
    }
    if (outcomes(history, instant(week * 7), protocol).advice.status === 'due-now') return true
  }
  return false
}

export function sayFalseAlarms(result: FalseAlarms): string {
  const percent = ({ value, low, high }: Interval95) =>
    `${said({ value: value * 100, low: low * 100, high: high * 100 })} %`
  return [
    'Responders whose true score never changes, found lost within 26 weeks of weekly scores (goal: measured below 10 %)',
    table([
      ['baseline and true score', 'by two scales', 'measured'],
      ...result.map(({ row, twoScales, measured }) => [row, percent(twoScales), percent(measured)]),
    ]),
  ].join('\n')
}
