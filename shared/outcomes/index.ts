// What the outcomes offer to the rest of Afterglow.

export { conditions, type ProtocolSettings, protocolFor } from './conditions.ts'
export {
  clinicPopulation,
  type PatientDurations,
} from './durations/clinic-population.ts'
export { type Population, populationSurvival } from './durations/population.ts'
export { burdenOf, isWorse } from './episodes/burden.ts'
export { OutcomesInputError } from './errors.ts'
export { type Judgement, judgement, outcomes } from './outcomes.ts'
export { isSetback, sensorRules, type Today } from './sensor.ts'
export { type Curve, type CurvePatient, clinicCurve } from './survival/clinic-curve.ts'
export { type KaplanMeier, kaplanMeier, type Observation } from './survival/kaplan-meier.ts'
export { curveInterval, observationOf } from './survival/observations.ts'
export {
  type CensoredDuration,
  medianOf,
  survivalAt,
  type Turnbull,
  turnbull,
} from './survival/turnbull.ts'
export type * from './types.ts'
