// What is recorded of a patient during a session: names, which are stored and stand in clinics.json. What can be, and
// what is a slip, is in recorded-values.ts.

/** When blood pressure is taken. */
export const pressureMoments = ['before', 'at40', 'end'] as const
export type PressureMoment = (typeof pressureMoments)[number]

/** The lowest is what a monitor has shown at any time. */
export const oxygenMoments = ['before', 'at40', 'end', 'lowest'] as const
export type OxygenMoment = (typeof oxygenMoments)[number]

/** Own words, the most that was seen: no licensed scale is among them (docs/clinical.md "The session record"). */
export const sedations = ['none', 'drowsy', 'asleep', 'hard-to-rouse'] as const
export const dissociations = ['none', 'mild', 'moderate', 'severe'] as const
export const nauseas = ['none', 'nausea', 'vomited'] as const

/** Somebody goes with them; a taxi or the like, and nobody with them; by themselves; at the wheel. */
export const departures = ['companion', 'car-service', 'alone', 'drove'] as const
export type Departure = (typeof departures)[number]

/** What a clinic may mark as required. */
export const recordFields = [
  'startedAt',
  'doseMg',
  'lot',
  'weightKg',
  'bloodPressure.before',
  'bloodPressure.at40',
  'bloodPressure.end',
  'oxygen',
  'sedation',
  'dissociation',
  'nausea',
  'readiness',
  'takenHomeBy',
] as const
export type RecordField = (typeof recordFields)[number]
