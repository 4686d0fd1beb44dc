// What each type can be searched by: one row a parameter, with what it looks at.
import type { CodeableConcept, Coding, Identifier, Reference } from 'fhir/r4.js'
import type { Resources, ResourceType } from '../../../shared/fhir/types.ts'

/** A time, or a span of it; either end may be open. */
export type Span = { from: string | null; to: string | null }

/** `|`-values: a code by its system, or a bare word (a status, `true`). */
export type Token = { system: string | null; code: string }

export type Parameter<R> =
  | { type: 'token'; of: (resource: R) => readonly Token[] }
  | { type: 'date'; of: (resource: R) => Span | null }
  | { type: 'string'; of: (resource: R) => readonly string[] }
  /** References as they are written, `Patient/ana`. */
  | { type: 'reference'; of: (resource: R) => readonly string[] }
  | { type: 'uri'; of: (resource: R) => readonly string[] }

export type Parameters<R> = Readonly<Record<string, Parameter<R>>>

export const word = (code: string | undefined): readonly Token[] =>
  code === undefined ? [] : [{ system: null, code }]
export const codesOf = (...concepts: readonly (CodeableConcept | undefined)[]): readonly Token[] =>
  concepts.flatMap((each) => (each?.coding ?? []).flatMap(tokenOf))
const tokenOf = ({ system, code }: Coding): readonly Token[] =>
  code === undefined ? [] : [{ system: system ?? null, code }]
export const identifiersOf = (identifiers: readonly Identifier[] = []): readonly Token[] =>
  identifiers.flatMap(({ system, value }) =>
    value === undefined ? [] : [{ system: system ?? null, code: value }],
  )
export const referenceTo = (...references: readonly (Reference | undefined)[]): readonly string[] =>
  references.flatMap((each) => each?.reference ?? [])
export const moment = (at: string | undefined): Span | null =>
  at === undefined ? null : { from: at, to: at }
export const span = (from: string | undefined, to: string | undefined): Span | null =>
  from === undefined && to === undefined ? null : { from: from ?? null, to: to ?? null }

type Any = Resources[ResourceType]

/** Of every type. */
export const commonParameters: Parameters<Any> = {
  _id: { type: 'token', of: ({ id }) => word(id) },
  _lastUpdated: { type: 'date', of: ({ meta }) => moment(meta?.lastUpdated) },
}

/** `patient` and `subject` lead to a chart before anything is looked at: see `subjects`. */
type PerType = { [T in ResourceType]: Parameters<Resources[T]> }

const patient = <R extends { subject?: Reference }>(): Parameters<R> => ({
  patient: { type: 'reference', of: ({ subject }) => referenceTo(subject) },
  subject: { type: 'reference', of: ({ subject }) => referenceTo(subject) },
})

const perType: PerType = {
  Patient: {
    identifier: { type: 'token', of: ({ identifier }) => identifiersOf(identifier) },
    name: {
      type: 'string',
      of: ({ name = [] }) => name.flatMap(({ given = [], family = '' }) => [...given, family]),
    },
    family: { type: 'string', of: ({ name = [] }) => name.flatMap(({ family }) => family ?? []) },
    given: { type: 'string', of: ({ name = [] }) => name.flatMap(({ given = [] }) => given) },
    birthdate: { type: 'date', of: ({ birthDate }) => moment(birthDate) },
    gender: { type: 'token', of: ({ gender }) => word(gender) },
    active: { type: 'token', of: ({ active }) => word(String(active)) },
  },
  Questionnaire: {
    url: { type: 'uri', of: ({ url }) => (url ? [url] : []) },
    name: { type: 'string', of: ({ name }) => (name ? [name] : []) },
    code: { type: 'token', of: ({ code = [] }) => code.flatMap(tokenOf) },
    status: { type: 'token', of: ({ status }) => word(status) },
  },
  QuestionnaireResponse: {
    ...patient(),
    authored: { type: 'date', of: ({ authored }) => moment(authored) },
    questionnaire: {
      type: 'reference',
      of: ({ questionnaire }) => (questionnaire ? [questionnaire] : []),
    },
    status: { type: 'token', of: ({ status }) => word(status) },
    identifier: {
      type: 'token',
      of: ({ identifier }) => identifiersOf(identifier && [identifier]),
    },
  },
  Observation: {
    ...patient(),
    code: { type: 'token', of: ({ code }) => codesOf(code) },
    date: {
      type: 'date',
      of: ({ effectiveDateTime, effectivePeriod }) =>
        moment(effectiveDateTime) ?? span(effectivePeriod?.start, effectivePeriod?.end),
    },
    category: { type: 'token', of: ({ category = [] }) => codesOf(...category) },
    status: { type: 'token', of: ({ status }) => word(status) },
    identifier: { type: 'token', of: ({ identifier }) => identifiersOf(identifier) },
  },
  Procedure: {
    ...patient(),
    date: {
      type: 'date',
      of: ({ performedPeriod, performedDateTime }) =>
        moment(performedDateTime) ?? span(performedPeriod?.start, performedPeriod?.end),
    },
    code: { type: 'token', of: ({ code }) => codesOf(code) },
    status: { type: 'token', of: ({ status }) => word(status) },
    identifier: { type: 'token', of: ({ identifier }) => identifiersOf(identifier) },
  },
  MedicationAdministration: {
    ...patient(),
    'effective-time': {
      type: 'date',
      of: ({ effectivePeriod, effectiveDateTime }) =>
        moment(effectiveDateTime) ?? span(effectivePeriod?.start, effectivePeriod?.end),
    },
    code: {
      type: 'token',
      of: ({ medicationCodeableConcept, contained = [] }) =>
        codesOf(
          medicationCodeableConcept,
          ...contained.map((each) => ('code' in each ? (each.code as CodeableConcept) : undefined)),
        ),
    },
    status: { type: 'token', of: ({ status }) => word(status) },
  },
  Appointment: {
    patient: {
      type: 'reference',
      of: ({ participant }) => referenceTo(...participant.map(({ actor }) => actor)),
    },
    actor: {
      type: 'reference',
      of: ({ participant }) => referenceTo(...participant.map(({ actor }) => actor)),
    },
    date: { type: 'date', of: ({ start }) => moment(start) },
    status: { type: 'token', of: ({ status }) => word(status) },
    identifier: { type: 'token', of: ({ identifier }) => identifiersOf(identifier) },
  },
  Flag: {
    ...patient(),
    date: { type: 'date', of: ({ period }) => span(period?.start, period?.end) },
    code: { type: 'token', of: ({ code }) => codesOf(code) },
    status: { type: 'token', of: ({ status }) => word(status) },
    identifier: { type: 'token', of: ({ identifier }) => identifiersOf(identifier) },
  },
  Task: {
    patient: { type: 'reference', of: (task) => referenceTo(task.for) },
    subject: { type: 'reference', of: (task) => referenceTo(task.for) },
    code: { type: 'token', of: ({ code }) => codesOf(code) },
    status: { type: 'token', of: ({ status }) => word(status) },
    priority: { type: 'token', of: ({ priority }) => word(priority) },
    'authored-on': { type: 'date', of: ({ authoredOn }) => moment(authoredOn) },
    modified: { type: 'date', of: ({ lastModified }) => moment(lastModified) },
    identifier: { type: 'token', of: ({ identifier }) => identifiersOf(identifier) },
  },
  RiskAssessment: {
    ...patient(),
    date: { type: 'date', of: ({ occurrenceDateTime }) => moment(occurrenceDateTime) },
    code: { type: 'token', of: ({ code }) => codesOf(code) },
    status: { type: 'token', of: ({ status }) => word(status) },
  },
  Communication: {
    ...patient(),
    sent: { type: 'date', of: ({ sent }) => moment(sent) },
    received: { type: 'date', of: ({ received }) => moment(received) },
    category: { type: 'token', of: ({ category = [] }) => codesOf(...category) },
    status: { type: 'token', of: ({ status }) => word(status) },
  },
  Consent: {
    patient: { type: 'reference', of: (consent) => referenceTo(consent.patient) },
    date: { type: 'date', of: ({ dateTime }) => moment(dateTime) },
    category: { type: 'token', of: ({ category }) => codesOf(...category) },
    status: { type: 'token', of: ({ status }) => word(status) },
  },
  Provenance: {
    patient: {
      type: 'reference',
      of: ({ target }) => referenceTo(...target).filter((each) => each.startsWith('Patient/')),
    },
    target: { type: 'reference', of: ({ target }) => referenceTo(...target) },
    recorded: { type: 'date', of: ({ recorded }) => moment(recorded) },
  },
}

export const parametersOf = (type: ResourceType): Parameters<Any> =>
  perType[type] as Parameters<Any>
