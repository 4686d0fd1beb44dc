// How each condition is judged, whatever scale it is judged by:
// docs/clinical.md "Numbers for each scale".
import { type AdvicePolicy, adviceDefaults, advicePolicies } from '../vocabulary/advice.ts'
import type { Condition } from '../vocabulary/ids.ts'
import { populationThrough, populationWithMedian } from './durations/population.ts'
import { sensorRules } from './sensor.ts'
import type { Protocol, ScaleRow } from './types.ts'

/**
 * Responders without maintenance in 178 practices: 80 % still well at 4 weeks, 60 % at 8 (McInnes
 * 2022, PMID 35027209). A quarter holds on: the plateau of Murrough 2013 (about 25 % still well at
 * day 90), in keeping with KetECT, where 30 % of remitters had not relapsed within a year. How far
 * one patient's own durations differ among themselves nobody has published: we give it half of the
 * variance. A clinic's own episodes replace all of it (`clinicPopulation`).
 */
const depression = populationThrough(
  [
    [28, 0.8],
    [56, 0.6],
  ],
  { holdShare: 0.25, withinSd: 0.65 },
)

/** PTSD: median 27.5 days among responders (Feder 2021); the spread is borrowed from depression. */
const ptsd = populationWithMedian(depression, 27.5)

/** docs/clinical.md "The booster advice" rule 5, for every condition. */
const confirmDays = { from: 3, to: 10 } as const

/** What is a condition's own; everything of the scale comes from the scale's row. */
type ConditionRow = Readonly<Pick<Protocol, 'population' | 'confirmDays'>>

export const conditions = {
  depression: { population: depression, confirmDays },
  'bipolar-depression': { population: depression, confirmDays }, // none published: depression's
  anxiety: { population: depression, confirmDays }, // none published: depression's
  ptsd: { population: ptsd, confirmDays },
  ocd: { population: depression, confirmDays }, // none published: depression's
  'chronic-pain': { population: depression, confirmDays }, // none published: depression's
} as const satisfies Record<Condition, ConditionRow>

/** What a clinic may set for a condition in clinics.json, or measured of its own patients. */
export type ProtocolSettings = Readonly<{
  [K in 'leadDays' | 'dueSoonProbability' | 'askProbability' | 'baselineFloor' | 'population']?:
    | Protocol[K]
    | undefined
}> &
  Readonly<{ policy?: AdvicePolicy | undefined; sensor?: boolean | undefined }>

/**
 * The protocol for judging `condition` by the full scale of a row. What the row leaves open is filled
 * in openly: response as half of baseline, and a standard error of a twentieth of the range.
 */
export function protocolFor(
  condition: Condition,
  row: ScaleRow,
  settings: ProtocolSettings = {},
): Protocol {
  const { population, confirmDays } = conditions[condition]
  const { min, max } = row.range
  const policy = advicePolicies[settings.policy ?? adviceDefaults.policy]
  const sensor = settings.sensor === true ? sensorRules : null
  // By two scales nothing is looked for any sooner, and its thresholds stay as they are.
  const looks = policy.askProbability === null ? policy : (sensor ?? policy)
  return {
    instrument: row.id,
    name: row.name,
    direction: row.direction,
    minimum: min,
    maximum: max,
    step: row.step,
    response: row.response ?? { fraction: 0.5 },
    cutOff: row.cutOff,
    worsening:
      row.reliableChange === null
        ? null
        : { points: row.reliableChange, fraction: row.reliableFraction },
    remission: row.remission,
    baselineFloor: settings.baselineFloor ?? row.cutOff,
    standardError: row.standardError ?? Math.max((max - min) / 20, row.step / 2),
    leadDays: settings.leadDays ?? adviceDefaults.leadDays,
    dueSoonProbability: settings.dueSoonProbability ?? looks.dueSoonProbability,
    confirmDays,
    lossProbability: policy.lossProbability,
    askProbability:
      policy.askProbability === null ? null : (settings.askProbability ?? looks.askProbability),
    sensorProbability: sensor?.probability ?? null,
    recallDays: row.recall.days,
    population: settings.population ?? population,
  }
}
