// What can be measured during a session: beyond it is a slip of the pen (docs/clinical.md "The session record").
import { measurementKinds } from './measured-values.ts'

type Range = readonly [from: number, to: number]

const pressure = measurementKinds['blood-pressure'].values

export const recordedRanges = {
  /** As wherever else blood pressure is entered. */
  systolic: pressure.systolic.units.mmHg,
  diastolic: pressure.diastolic.units.mmHg,
  /** [DESIGN] Percent: pulse oximeters are not validated below 70, and show no more than 100. */
  oxygen: [50, 100],
} as const satisfies Record<string, Range>
