// What is recorded during a session, fact by fact, and what of it a clinic still misses.

import type { Clinic } from '../clinic/schema.ts'
import { keysOf } from '../vocabulary/keys.ts'
import type { Pressure, RecordChanges } from '../vocabulary/recorded.ts'
import type { RecordField } from '../vocabulary/session-record.ts'
import { keptBeside } from './beside.ts'
import type { FinishedSession, GivenSoFar, Observed, PlannedSession, Session } from './state.ts'

export type { Pressure }

/** Those of which something may be on record. */
export type RecordedSession = Exclude<Session, { state: 'voided' }>

/** What goes with the giving, and with the patient: the first becomes the session's own at its finish. */
export const givenNames = ['startedAt', 'doseMg', 'route', 'lot', 'weightKg'] as const

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> }
export type GivenChanges = Defined<Pick<RecordChanges, (typeof givenNames)[number]>>
export type ObservedChanges = Defined<Omit<RecordChanges, (typeof givenNames)[number]>>

export function parted(changes: RecordChanges): { given: GivenChanges; observed: ObservedChanges } {
  const { startedAt, doseMg, route, lot, weightKg, ...observed } = changes
  return {
    given: present({ startedAt, doseMg, route, lot, weightKg }),
    observed: present(observed),
  }
}

/** Without what was left out. */
const present = <T extends object>(fields: T): Defined<T> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Defined<T>

type Changed<T> = { [K in keyof T]?: T[K] | null | undefined }

/** Without what was taken back. */
function merged<T extends object>(known: T | undefined, changes: Changed<T>): T {
  const all = Object.entries({ ...known, ...present(changes) })
  return Object.fromEntries(all.filter(([, value]) => value !== null)) as T
}

const isEmpty = (fields: object): boolean => keysOf(fields).length === 0

export const givenWith = (known: GivenSoFar | undefined, changes: GivenChanges): GivenSoFar =>
  merged<GivenSoFar>(known, changes)

export function observedWith(
  known: Observed | undefined,
  { bloodPressure, oxygen, ...rest }: ObservedChanges,
): Observed {
  const flat = merged<Omit<Observed, 'bloodPressure' | 'oxygen'>>(known, rest)
  const pressures = merged(known?.bloodPressure, bloodPressure ?? {})
  const oxygens = merged(known?.oxygen, oxygen ?? {})
  const { bloodPressure: _, oxygen: __, ...others } = flat as Observed
  return {
    ...others,
    ...(isEmpty(pressures) ? {} : { bloodPressure: pressures }),
    ...(isEmpty(oxygens) ? {} : { oxygen: oxygens }),
  }
}

/** The field as it is on the session; absent where there is none. */
export const fieldIf = <N extends string, T extends object>(
  name: N,
  value: T | undefined,
): { [K in N]?: T } =>
  value === undefined || isEmpty(value) ? {} : ({ [name]: value } as { [K in N]?: T })

/** Of these fields those that nobody has told. */
export function untold(
  session: PlannedSession | FinishedSession,
  fields: readonly RecordField[],
): RecordField[] {
  const given = session.state === 'planned' ? session.given : session
  const told = namesOf({ ...given, ...session.record })
  return fields.filter((field) => !told.has(field))
}

/** Names of what is there, and of what is there within: `bloodPressure.end`. */
const namesOf = (fields: object): ReadonlySet<string> =>
  new Set(
    Object.entries(fields)
      .filter(([, value]) => value !== null)
      .flatMap(([name, value]) => [name, ...momentsOf(value).map((of) => `${name}.${of}`)]),
  )

const momentsOf = (value: unknown): readonly string[] =>
  typeof value === 'object' ? keysOf(Object(value)) : []

/** What the clinic has to record of every session; nothing where it keeps no record. */
export const requiredBy = ({ sessionRecord }: Clinic): readonly RecordField[] =>
  sessionRecord?.required ?? []

/**
 * What a finished session misses: of what was required when it was finished, and still is. What a session of before
 * the clinic kept a record lacks, nobody misses.
 */
export const missingOf = (clinic: Clinic, session: Session): readonly RecordField[] =>
  session.state !== 'finished' || session.required === undefined ? [] : findMissing(session, clinic)

const findMissing = keptBeside((session: FinishedSession, clinic: Clinic) => {
  const required: ReadonlySet<RecordField> = new Set(requiredBy(clinic))
  return untold(
    session,
    (session.required ?? []).filter((field) => required.has(field)),
  )
})
