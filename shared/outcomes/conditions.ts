// How each condition is judged unless its clinic says otherwise: clinical.md 3.5, row by row.
import type { Instrument } from '../instruments/types.ts'
import { adviceDefaults } from '../vocabulary/advice.ts'
import { populationThrough, populationWithMedian } from './durations/population.ts'
import { OutcomesInputError } from './errors.ts'
import type { Protocol } from './types.ts'

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

const common = {
  ...adviceDefaults,
  /** Clinical.md 3.5 rule 5. */
  confirmDays: { from: 3, to: 10 },
} as const

const phq9 = {
  ...common,
  instrument: 'phq-9',
  name: 'PHQ-9',
  direction: 'higher-worse',
  minimum: 0,
  maximum: 27,
  step: 1,
  response: { fraction: 0.5 }, // NCQA/HEDIS, NYS Collaborative Care, SUSTAIN-3
  cutOff: 10, // Kroenke 2001
  worsening: { points: 6 }, // NHS Talking Therapies reliable change
  remission: 4,
  standardError: 2.16, // 6 / (1.96 * sqrt 2); Löwe 2004 makes it 2.5
  population: depression,
} as const satisfies Protocol

/** Defaults per condition; the instrument is the condition's primary full scale (clinical.md 1.0). */
export const conditions = {
  depression: phq9,
  'bipolar-depression': phq9, // no curve of its own is published: depression's
  anxiety: {
    ...common,
    instrument: 'gad-7',
    name: 'GAD-7',
    direction: 'higher-worse',
    minimum: 0,
    maximum: 21,
    step: 1,
    response: { fraction: 0.5 },
    cutOff: 10, // Spitzer 2006
    worsening: { points: 4 }, // NHS Talking Therapies; Toussaint 2020
    remission: 4,
    standardError: 2.02, // Bischoff 2020: reliable change 5.59
    population: depression, // no curve published: depression's
  },
  ptsd: {
    ...common,
    instrument: 'pcl-5-week',
    name: 'PCL-5 (past week)',
    direction: 'higher-worse',
    minimum: 0,
    maximum: 80,
    step: 1,
    response: { fraction: 0.3, points: 12 }, // Feder 2021 on CAPS-5; NYS Collaborative Care
    cutOff: 31,
    worsening: { points: 12 }, // "probable"; 18 is reliable (Marx 2022)
    remission: 28, // Marx 2022
    standardError: 6.49, // Marx 2022: reliable change 18
    population: ptsd,
  },
  ocd: {
    ...common,
    instrument: 'y-bocs',
    name: 'Y-BOCS (entered by the clinic)',
    direction: 'higher-worse',
    minimum: 0,
    maximum: 40,
    step: 1,
    response: { fraction: 0.35 }, // Rodriguez 2013
    cutOff: null, // none verified: response alone decides
    worsening: null,
    remission: null,
    standardError: 2, // a twentieth of the range: none verified
    population: depression, // no curve published: depression's
  },
  'chronic-pain': {
    ...common,
    instrument: 'peg',
    name: 'PEG',
    direction: 'higher-worse',
    minimum: 0,
    maximum: 10,
    step: 0.1,
    response: { fraction: 0.3 },
    cutOff: null,
    worsening: { points: 1, fraction: 0.3 }, // Reed 2023
    remission: null,
    standardError: 0.5, // a twentieth of the range: none verified
    population: depression, // no curve published: depression's
  },
} as const satisfies Record<string, Protocol>

/** The default protocol of a condition. @throws OutcomesInputError for a condition we do not know. */
export function defaultProtocol(condition: string): Protocol {
  const all: Readonly<Record<string, Protocol>> = conditions
  const found = Object.hasOwn(all, condition) ? all[condition] : undefined
  if (found === undefined) throw new OutcomesInputError('condition', `"${condition}" is not known`)
  return found
}

/** What a clinic may set for a condition in clinics.json, or measured of its own patients. */
export type ProtocolSettings = Partial<
  Readonly<Pick<Protocol, 'leadDays' | 'dueSoonProbability' | 'population'>>
>

/**
 * The protocol for judging `condition` by `instrument`, a full scale. Rules come from the
 * instrument's row; what a row leaves open is filled in openly: response as half of baseline, and
 * a standard error of a twentieth of the range.
 */
export function protocolFor(
  condition: string,
  instrument: Instrument,
  settings: ProtocolSettings = {},
): Protocol {
  const base = defaultProtocol(condition)
  const { min, max } = instrument.range
  const step = stepOf(instrument)
  return {
    instrument: instrument.id,
    name: instrument.name,
    direction: instrument.direction,
    minimum: min,
    maximum: max,
    step,
    response: instrument.response ?? { fraction: 0.5 },
    cutOff: instrument.cutOff,
    worsening:
      instrument.reliableChange === null
        ? null
        : { points: instrument.reliableChange, fraction: instrument.reliableFraction },
    remission: instrument.remission,
    standardError: instrument.standardError ?? Math.max((max - min) / 20, step / 2),
    leadDays: settings.leadDays ?? base.leadDays,
    dueSoonProbability: settings.dueSoonProbability ?? base.dueSoonProbability,
    confirmDays: base.confirmDays,
    population: settings.population ?? base.population,
  }
}

function stepOf({ scoring }: Instrument): number {
  switch (scoring.kind) {
    case 'mean':
      return 10 ** -scoring.decimals
    case 'sum-times':
      return scoring.factor
    case 'sum':
    case 'none':
      return 1
  }
}
