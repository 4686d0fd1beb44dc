// What a clinic has settled, in the form deciding needs it. Built once per clinic and kept.

import type { Clinic } from '../clinic/schema.ts'
import { findInstrument } from '../instruments/catalog.ts'
import { type Course, courseFor } from '../instruments/courses.ts'
import { visitCheckId } from '../instruments/rows/visit-check.ts'
import { scaleRow } from '../instruments/scale.ts'
import type { Instrument } from '../instruments/types.ts'
import { type Protocol, protocolFor } from '../outcomes/index.ts'
import {
  type EscalationClass,
  type EscalationMinutes,
  escalationClasses,
} from '../vocabulary/escalation.ts'
import type { Condition, InstrumentId, Language } from '../vocabulary/ids.ts'
import { type ChartState, enrolled } from './state.ts'

export type Policy = {
  clinic: Clinic
  instrument(id: InstrumentId): Instrument | null
  course(condition: Condition, language: Language): Course
  /** What patients are asked before a session; null where the clinic asks nothing. */
  visitCheck: InstrumentId | null
  escalation(row: EscalationClass): EscalationMinutes
  /** How the condition's deciding scale is judged; null when the clinic has none for it. */
  protocol(patient: Judged): Protocol | null
}

/** What decides how a patient is judged. */
export type Judged = {
  condition: Condition
  language: Language
  learned: ChartState['learned']
}

/** The part of a chart that decides how its patient is judged. */
export function judgedBy(chart: ChartState): Judged {
  const { condition, language } = enrolled(chart).details
  return { condition, language, learned: chart.learned }
}

const known = new WeakMap<Clinic, Policy>()

export function policyFor(clinic: Clinic): Policy {
  const found = known.get(clinic)
  if (found) return found
  const made = makePolicy(clinic)
  known.set(clinic, made)
  return made
}

function makePolicy(clinic: Clinic): Policy {
  const custom = clinic.instruments
  const instrument = remember((id: InstrumentId) => findInstrument(id, custom) ?? null)
  const courses = remember((condition: Condition) =>
    remember((language: Language) =>
      courseFor(condition, language, clinic.courses[condition], custom),
    ),
  )
  const course: Policy['course'] = (condition, language) => courses(condition)(language)
  return {
    clinic,
    instrument,
    course,
    visitCheck: visitCheckId(clinic.visitCheck),
    escalation: (row) => clinic.escalation[row] ?? escalationClasses[row].minutes,
    protocol: ({ condition, language, learned }) => {
      const primary = instrument(course(condition, language).primary)
      if (!primary) return null
      const settings = clinic.advice[condition]
      const ours = learned?.condition === condition ? { population: learned.population } : {}
      const { sensor, advicePolicy } = clinic
      const { policy } = advicePolicy
      return protocolFor(condition, scaleRow(primary), { policy, sensor, ...settings, ...ours })
    },
  }
}

function remember<A, R>(make: (of: A) => R): (of: A) => R {
  const made = new Map<A, R>()
  return (of) => {
    const known = made.get(of)
    if (known !== undefined) return known
    const value = make(of)
    made.set(of, value)
    return value
  }
}
