// What a course or a clinic comes to, for each check-in answered to its end and for each patient and month.
import {
  type Counted,
  costOf,
  monthDays,
  scaled,
  totalOf,
  type Units,
  unitNames,
  unitsOf,
} from './reckon.ts'

export type Bill = {
  /** What both are divided by. */
  completed: number
  patientMonths: number
  usd: number
  partsPerCompleted: number
  usdPerCompleted: number
  usdPerPatientMonth: number
  perPatientMonth: Units
}

export function billOf(
  counted: Counted,
  { completed, patientMonths }: { completed: number; patientMonths: number },
): Bill {
  const units = unitsOf(counted)
  const usd = totalOf(units)
  return {
    completed,
    patientMonths,
    usd,
    partsPerCompleted: counted.partsOut / completed,
    usdPerCompleted: usd / completed,
    usdPerPatientMonth: usd / patientMonths,
    perPatientMonth: scaled(units, 1 / patientMonths),
  }
}

export const monthsOf = (days: number): number => days / monthDays

/** Rows of a table: units of a patient-month and what they cost, dearest first, and the sum. */
export function billRows({ perPatientMonth: units }: Bill): string[][] {
  const dearest = unitNames.toSorted((a, b) => costOf(units, b) - costOf(units, a))
  return [
    ...dearest.map((unit) => [unit, units[unit].toFixed(1), costOf(units, unit).toFixed(6)]),
    ['all', '', totalOf(units).toFixed(4)],
  ]
}
