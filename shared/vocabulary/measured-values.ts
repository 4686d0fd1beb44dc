// What clinicians measure over the years, with its values, their units and what can be: one row each.
import type { MeasurementKind } from './measurements.ts'

type Value = Readonly<{
  /** By unit, from the least to the most that a person can have; beyond it is a slip. */
  units: Readonly<Record<string, readonly [from: number, to: number]>>
  required?: true
}>

export type MeasurementRow = Readonly<{
  values: Readonly<Record<string, Value>>
  /** Whether somebody must say if it is normal. */
  needsFinding: boolean
  /** How an alert calls it. */
  name: string
}>

const enzyme: Value = { units: { 'U/L': [1, 10_000] } }
const cells: Value = { units: { '/HPF': [0, 1_000], '/uL': [0, 100_000] } }

/** docs/clinical.md "Measured over the years". */
export const measurementKinds = {
  urinalysis: {
    name: 'Urinalysis',
    needsFinding: true,
    values: { erythrocytes: cells, leukocytes: cells },
  },
  'liver-tests': {
    name: 'Liver tests',
    needsFinding: true,
    values: {
      alt: enzyme,
      ast: enzyme,
      alp: enzyme,
      ggt: enzyme,
      bilirubin: { units: { 'mg/dL': [0.05, 60], 'umol/L': [1, 1_000] } },
    },
  },
  'blood-pressure': {
    name: 'Blood pressure',
    needsFinding: false,
    values: {
      systolic: { units: { mmHg: [50, 300] }, required: true },
      diastolic: { units: { mmHg: [20, 200] }, required: true },
      pulse: { units: { '/min': [20, 250] } },
    },
  },
  weight: {
    name: 'Weight',
    needsFinding: false,
    values: { weight: { units: { kg: [20, 400], lb: [44, 882] }, required: true } },
  },
} as const satisfies Record<MeasurementKind, MeasurementRow>
