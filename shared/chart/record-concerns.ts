// What stands out in a session record: one row each, with whom it calls, if anybody (docs/clinical.md "The session record").
import { asksOfRide } from '../instruments/rows/visit-check.ts'
import { keysOf } from '../vocabulary/keys.ts'
import type { Pressure } from '../vocabulary/recorded.ts'
import type { Departure } from '../vocabulary/session-record.ts'
import type { AlertKind } from './events.ts'
import type { Policy } from './policy.ts'
import type { RecordedSession } from './session-record.ts'
import type { Observed } from './state.ts'

type Settings = NonNullable<Policy['clinic']['sessionRecord']>
type Limit = Settings['severePressure']
type Looked = {
  record: Observed
  settings: Settings
  /** Whether the clinic asks who takes its patients home. */
  asksOfRide: boolean
}

type Calls = Readonly<{
  /** `visit-check` only before the finish: treated after all, somebody has decided. */
  kind: Extract<AlertKind, 'visit-check' | 'side-effect'>
  says: string
  /** Urgent only while the patient may not drive; of a day gone by it is told in the digest. */
  urgentUntil: 'ban-ends' | 'a-person-acts'
}>
type Row = Readonly<{
  holds: (looked: Looked) => boolean
  /** Null for what is shown and calls nobody: whoever records it stands beside the patient. */
  calls: Calls | null
  source: string
}>

const reaches = (pressure: Pressure | undefined, limit: Limit): boolean =>
  pressure !== undefined &&
  (pressure.systolic >= limit.systolic || pressure.diastolic >= limit.diastolic)

/** Percent; below it oxygen is low, however shortly. */
const oxygenAtLeast = 90

const lowest = ({ oxygen = {} }: Observed): number =>
  Math.min(...Object.values(oxygen).map(({ percent }) => percent))

/** Nobody goes with them. */
const byThemselves: ReadonlySet<Departure> = new Set(['car-service', 'alone'])

export const recordConcerns = {
  'pressure-raised-before': {
    holds: ({ record: { bloodPressure }, settings: { raisedPressure, severePressure } }) =>
      reaches(bloodPressure?.before, raisedPressure) &&
      !reaches(bloodPressure?.before, severePressure),
    calls: null,
    source: 'docs/clinical.md "The session record" rule 1',
  },
  'pressure-severe-before': {
    holds: ({ record: { bloodPressure }, settings: { severePressure } }) =>
      reaches(bloodPressure?.before, severePressure),
    calls: {
      kind: 'visit-check',
      says: 'Blood pressure before the session reaches the clinic’s limit: may the patient be treated?',
      urgentUntil: 'a-person-acts',
    },
    source: 'docs/clinical.md "The session record" rule 2',
  },
  'pressure-severe-end': {
    holds: ({ record: { bloodPressure }, settings: { severePressure } }) =>
      reaches(bloodPressure?.end, severePressure),
    calls: {
      kind: 'side-effect',
      says: 'Blood pressure at the end of the session reaches the clinic’s limit.',
      urgentUntil: 'a-person-acts',
    },
    source: 'docs/clinical.md "The session record" rule 2',
  },
  'hard-to-rouse': {
    holds: ({ record: { sedation } }) => sedation === 'hard-to-rouse',
    calls: {
      kind: 'side-effect',
      says: 'The patient was hard to rouse during the session.',
      urgentUntil: 'a-person-acts',
    },
    source: 'docs/clinical.md "The session record" rule 3',
  },
  'oxygen-low': {
    holds: ({ record }) => lowest(record) < oxygenAtLeast,
    calls: {
      kind: 'side-effect',
      says: `Oxygen fell below ${oxygenAtLeast} % during the session.`,
      urgentUntil: 'a-person-acts',
    },
    source: 'docs/clinical.md "The session record" rule 4',
  },
  'left-before-ready': {
    holds: ({ record: { readiness, takenHomeBy } }) =>
      readiness?.ready === false && takenHomeBy !== undefined,
    calls: {
      kind: 'side-effect',
      says: 'The patient has left and was not ready to: call.',
      urgentUntil: 'ban-ends',
    },
    source: 'docs/clinical.md "The session record" rule 5',
  },
  'drove-home': {
    holds: ({ record: { takenHomeBy } }) => takenHomeBy?.who === 'drove',
    calls: {
      kind: 'side-effect',
      says: 'The patient has driven home from the session: call.',
      urgentUntil: 'ban-ends',
    },
    source: 'docs/clinical.md "The session record" rule 6',
  },
  'left-alone': {
    holds: ({ record: { takenHomeBy }, asksOfRide }) =>
      asksOfRide && takenHomeBy !== undefined && byThemselves.has(takenHomeBy.who),
    calls: {
      kind: 'side-effect',
      says: 'The patient has left with nobody to take them home: call.',
      urgentUntil: 'ban-ends',
    },
    source: 'docs/clinical.md "The session record" rule 7',
  },
} as const satisfies Record<string, Row>

export type RecordConcern = keyof typeof recordConcerns
export const recordConcernNames = keysOf(recordConcerns)

/** What stands out now, in the order of the table; nothing where the clinic keeps no record. */
export function concernsOf(
  { clinic, visitCheck }: Policy,
  { record = {} }: RecordedSession,
): RecordConcern[] {
  const { sessionRecord: settings } = clinic
  if (!settings) return []
  const asks = visitCheck !== null && asksOfRide(visitCheck, 0)
  const looked = { record, settings, asksOfRide: asks }
  return recordConcernNames.filter((name) => recordConcerns[name].holds(looked))
}

export const callsOf = (name: RecordConcern): Calls | null => recordConcerns[name].calls
