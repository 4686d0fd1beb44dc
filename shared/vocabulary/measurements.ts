// Names of what clinicians measure over the years; its values and units are in measured-values.ts. Names are stored.

export const measurementKindNames = [
  'urinalysis',
  'liver-tests',
  'blood-pressure',
  'weight',
] as const
export type MeasurementKind = (typeof measurementKindNames)[number]

export const findings = ['normal', 'abnormal'] as const
export type Finding = (typeof findings)[number]
