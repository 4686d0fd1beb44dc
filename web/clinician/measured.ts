// What can be measured, in clinicians' words: kinds, their values and units, the commonest unit first.
import type { PatientView } from './words.ts'

export type Measurement = PatientView['measurements'][number]
export type Kind = Measurement['kind']

type Value = {
  name: string
  label: string
  units: readonly [string, ...string[]]
  required?: true
}

export const kinds: Readonly<
  Record<Kind, { label: string; values: readonly Value[]; asksFinding: boolean }>
> = {
  urinalysis: {
    label: 'Urinalysis',
    asksFinding: true,
    values: [
      { name: 'erythrocytes', label: 'Erythrocytes', units: ['/HPF', '/uL'] },
      { name: 'leukocytes', label: 'Leukocytes', units: ['/HPF', '/uL'] },
    ],
  },
  'liver-tests': {
    label: 'Liver tests',
    asksFinding: true,
    values: [
      { name: 'alt', label: 'ALT', units: ['U/L'] },
      { name: 'ast', label: 'AST', units: ['U/L'] },
      { name: 'alp', label: 'ALP', units: ['U/L'] },
      { name: 'ggt', label: 'GGT', units: ['U/L'] },
      { name: 'bilirubin', label: 'Bilirubin', units: ['mg/dL', 'umol/L'] },
    ],
  },
  'blood-pressure': {
    label: 'Blood pressure',
    asksFinding: false,
    values: [
      { name: 'systolic', label: 'Systolic', units: ['mmHg'], required: true },
      { name: 'diastolic', label: 'Diastolic', units: ['mmHg'], required: true },
      { name: 'pulse', label: 'Pulse', units: ['/min'] },
    ],
  },
  weight: {
    label: 'Weight',
    asksFinding: false,
    values: [{ name: 'weight', label: 'Weight', units: ['kg', 'lb'], required: true }],
  },
}

export const isKind = (text: string | undefined): text is Kind =>
  text !== undefined && Object.hasOwn(kinds, text)

type Told = Pick<Measurement, 'kind' | 'values' | 'finding'>

/** "ALT 31 U/L, AST 28 U/L": pressures as people write them. */
export function valuesOf({ kind, values }: Told): string {
  const of = (name: string) => values.find((each) => each.name === name)?.value
  if (kind === 'blood-pressure')
    return [`${of('systolic')}/${of('diastolic')} mmHg`, pulseOf(of('pulse'))].join('')
  const label = (name: string) =>
    kind === 'weight' ? '' : `${kinds[kind].values.find((each) => each.name === name)?.label} `
  return values.map(({ name, value, unit }) => `${label(name)}${value} ${unit}`).join(', ')
}

const pulseOf = (pulse: number | undefined): string =>
  pulse === undefined ? '' : `, pulse ${pulse}`

/** "Liver tests: normal, ALT 31 U/L". */
export const sayMeasured = (told: Told): string =>
  `${kinds[told.kind].label}: ${[told.finding, valuesOf(told)].filter(Boolean).join(', ')}`
