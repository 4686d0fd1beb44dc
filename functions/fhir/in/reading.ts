// From JSON to what it asks for: a schema, a pure mapping, and what is wrong in either by its place.
import * as z from 'zod/mini'
import { Appointment, readAppointment } from '../../../shared/fhir/in/appointment.ts'
import { type Context, namesFor } from '../../../shared/fhir/in/context.ts'
import type { Named } from '../../../shared/fhir/in/names.ts'
import { Observation, readObservation } from '../../../shared/fhir/in/observation.ts'
import { Patient, readPatient } from '../../../shared/fhir/in/patient.ts'
import {
  MedicationAdministration,
  medicineType,
  Procedure,
  readProcedure,
} from '../../../shared/fhir/in/procedure.ts'
import type { DetailsWish, Read, Wish } from '../../../shared/fhir/in/wishes.ts'
import type { Instrument } from '../../../shared/instruments/types.ts'
import { dotted } from '../../../shared/vocabulary/path.ts'
import { schemaOf } from '../../api/call.ts'
import { present } from '../../api/details.ts'
import { line, pastDate } from '../../api/fields.ts'
import { isMalformed, parseWith } from '../../api/issues.ts'
import { FhirProblem, type Place } from '../problem.ts'
import type { Asked } from './asked.ts'
import type { BundleIndex } from './bundle-index.ts'

export type Reader = {
  context: Context
  bundle: BundleIndex
  instruments: readonly Instrument[]
  /** Whom a `Patient` is asked for as. */
  patient: Named | null
  details: DetailsSchema
}

/** Names and birth dates as the API takes them. */
export const detailsSchema = schemaOf(({ timezone }, clock) =>
  z.object({
    firstName: z.optional(line(60)),
    lastName: z.optional(line(60)),
    birthDate: z.optional(pastDate(timezone, clock)),
  }),
)
type DetailsSchema = ReturnType<typeof detailsSchema>

const whereDetails = { firstName: 'name', lastName: 'name', birthDate: 'birthDate' } as const

function asDetails(read: Read<DetailsWish>, schema: DetailsSchema): Read<DetailsWish> {
  if ('places' in read) return read
  const result = parseWith(schema, read.wish)
  if (result.success) return { wish: { ...read.wish, ...present(result.data) } }
  return {
    places: result.error.issues.map(({ path: [name], message }) => ({
      path: whereDetails[name as keyof typeof whereDetails],
      message,
      code: 'value',
    })),
  }
}

/** 400 for the wrong shape, 422 for a wrong value; each place is named either way. */
export function parsed<S extends z.ZodMiniType>(schema: S, json: unknown, at: string): z.output<S> {
  const result = parseWith(schema, json)
  if (result.success) return result.data
  const { issues } = result.error
  const places = issues.map((issue): Place => {
    const isMissing = issue.code === 'invalid_type' && issue.input === undefined
    const code = isMissing ? 'required' : isMalformed(issue) ? 'structure' : 'value'
    return { path: below(at, dotted(issue.path)), message: issue.message, code }
  })
  const status = issues.some(isMalformed) ? 400 : 422
  throw new FhirProblem(status, 'the resource is not as it should be', { places })
}

export const below = (at: string, path: string): string =>
  path === '' ? at : path.startsWith('[') ? `${at}${path}` : `${at}.${path}`

/** What the resource asks for. */
export function wishOf({ type, resource, at }: Asked, reader: Reader): Wish {
  const read = readers[type](resource, at, reader)
  if ('wish' in read) return read.wish
  const places = read.places.map((place) => ({ ...place, path: below(at, place.path) }))
  throw new FhirProblem(422, 'the resource cannot be taken', { places })
}

type ReaderOf = (resource: unknown, at: string, reader: Reader) => Read<Wish>

const readers: Record<Asked['type'], ReaderOf> = {
  Appointment: (resource, at, { context }) =>
    readAppointment(parsed(Appointment, resource, at), namesFor(context)),
  Procedure: (resource, at, reader) => {
    const procedure = parsed(Procedure, resource, at)
    const medicine = medicineOf(procedure, at, reader)
    const names = namesFor(reader.context)
    const read = readProcedure(procedure, medicine?.given ?? null, names)
    // What is said of the dose stands in the medicine's own resource.
    if ('wish' in read || !medicine) return read
    const places = read.places.filter(({ path }) => path.startsWith('dosage'))
    if (places.length === 0) return read
    const moved = places.map((place) => ({ ...place, path: below(medicine.at, place.path) }))
    throw new FhirProblem(422, 'the resource cannot be taken', { places: moved })
  },
  Observation: (resource, at, { context, bundle, instruments }) =>
    readObservation(parsed(Observation, resource, at), {
      names: namesFor(context),
      instruments,
      memberOf: (named) => {
        const found = bundle.find(named)
        if (found?.type !== 'Observation') return null
        return parsed(Observation, found.resource, `Bundle.entry[${found.index}].resource`)
      },
    }),
  Patient: (resource, at, { patient, details }) => {
    const given = parsed(Patient, resource, at)
    if (patient) return asDetails(readPatient(given, patient), details)
    const message = 'must name a patient of the clinic'
    return { places: [{ path: 'identifier', message, code: 'required' }] }
  },
}

/** The medicine of a procedure: contained in it, or an entry beside it that says it is part of it. */
export function medicineOf(
  { contained = [] }: Procedure,
  at: string,
  { bundle, context }: Pick<Reader, 'bundle' | 'context'>,
): { given: MedicationAdministration; at: string } | null {
  const inside = contained.findIndex(({ resourceType }) => resourceType === medicineType)
  if (inside >= 0) {
    const where = below(at, `contained[${inside}]`)
    return { given: parsed(MedicationAdministration, contained[inside], where), at: where }
  }
  const { named } = namesFor(context)
  for (const { index, type, resource } of bundle.entries) {
    if (type !== medicineType) continue
    const where = `Bundle.entry[${index}].resource`
    const given = parsed(MedicationAdministration, resource, where)
    const isOfIt = (given.partOf ?? []).some((reference) => {
      const whole = named(reference)
      const found = whole && bundle.find(whole)
      return found !== null && `Bundle.entry[${found.index}].resource` === at
    })
    if (isOfIt) return { given, at: where }
  }
  return null
}
