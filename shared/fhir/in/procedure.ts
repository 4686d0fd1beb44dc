// A treatment as the clinic's own system has it, and the medicine given in it.
import * as z from 'zod/mini'
import type { Route } from '../../chart/events.ts'
import { keysOf } from '../../vocabulary/keys.ts'
import { routes } from '../routes.ts'
import { systems } from '../systems.ts'
import type { SessionNames } from './context.ts'
import {
  Concept,
  codesIn,
  Extensions,
  Identifiers,
  Moment,
  noteAtMost,
  plain,
  Reference,
  words,
  wordsOf,
} from './parts.ts'
import type { GivenRecord, Place, Read, SessionSays, SessionWish } from './wishes.ts'

const statuses = [
  'preparation',
  'in-progress',
  'not-done',
  'on-hold',
  'stopped',
  'completed',
  'entered-in-error',
  'unknown',
] as const

export const medicineType = 'MedicationAdministration'

/** Of the medicine only how much, and which way: that it was ketamine is what a session is. */
export const MedicationAdministration = z.object({
  resourceType: z.literal('MedicationAdministration'),
  ...plain,
  status: z.string(),
  partOf: z.optional(z.array(Reference).check(z.maxLength(20))),
  dosage: z.optional(
    z.object({
      route: z.optional(Concept),
      dose: z.optional(
        z.object({
          value: z.number(),
          unit: z.optional(z.string()),
          system: z.optional(z.string()),
          code: z.optional(z.string()),
        }),
      ),
    }),
  ),
})
export type MedicationAdministration = z.output<typeof MedicationAdministration>

const Contained = z.looseObject({ resourceType: z.string() })

export const Procedure = z.object({
  resourceType: z.literal('Procedure'),
  ...plain,
  identifier: z.optional(Identifiers),
  extension: z.optional(Extensions),
  contained: z.optional(z.array(Contained).check(z.maxLength(20))),
  status: z.enum(statuses),
  statusReason: z.optional(Concept),
  subject: Reference,
  performedDateTime: z.optional(z.string()),
  performedPeriod: z.optional(z.object({ start: z.optional(Moment), end: z.optional(Moment) })),
  note: z.optional(z.array(z.object({ text: words })).check(z.maxLength(50))),
})
export type Procedure = z.output<typeof Procedure>

/** R4's own extension for what an event was planned as. */
const basedOn = 'http://hl7.org/fhir/StructureDefinition/event-basedOn'

type Meant = { says: SessionSays } | { places: readonly Place[] }
type Says = (given: Procedure, medicine: MedicationAdministration | null) => Meant

const given: Says = (procedure, medicine) => {
  const { performedPeriod, performedDateTime, note = [] } = procedure
  const endedAt = performedPeriod?.end
  if (endedAt === undefined) {
    const path = performedDateTime === undefined ? 'performedPeriod.end' : 'performedDateTime'
    const message = 'say when it ended, in performedPeriod.end: until when not to drive goes by it'
    return { places: [{ path, message, code: 'required' }] }
  }
  const dose = medicine === null ? { dose: {} } : doseOf(medicine)
  if ('places' in dose) return dose
  const said = note.map(({ text }) => text).join('\n')
  if (said.length > noteAtMost) {
    const message = `is longer than ${noteAtMost} characters in all`
    return { places: [{ path: 'note', message, code: 'value' }] }
  }
  const record: GivenRecord = {
    startedAt: performedPeriod?.start ?? null,
    endedAt,
    ...dose.dose,
    ...(said === '' ? {} : { note: said }),
  }
  return { says: { state: 'given', record } }
}

const begun: Says = ({ performedPeriod }) => ({
  says: { state: 'begun', startsAt: performedPeriod?.start ?? null },
})

const unknown: Says = () => ({
  places: [{ path: 'status', message: 'says nothing of what took place', code: 'business-rule' }],
})

/** Stopped halfway is given all the same: whoever had any of it may not drive. */
const meanings: Record<Procedure['status'], Says> = {
  preparation: begun,
  'in-progress': begun,
  'on-hold': begun,
  completed: given,
  stopped: given,
  'not-done': ({ statusReason }) => ({
    says: { state: 'called-off', reason: wordsOf(statusReason) ?? 'not done' },
  }),
  'entered-in-error': () => ({ says: { state: 'mistaken', by: 'procedure' } }),
  unknown,
}

/** Milligrams, as UCUM or anybody writes them. Another unit is not reckoned with: a slip would be a factor of 1,000. */
function doseOf({
  dosage,
}: MedicationAdministration): { dose: Dose } | { places: readonly Place[] } {
  const amount = dosage?.dose
  if (amount && (amount.code ?? amount.unit) !== 'mg') {
    const path = 'dosage.dose.unit'
    return { places: [{ path, message: 'must be mg', code: 'not-supported' }] }
  }
  if (amount && (amount.value <= 0 || amount.value > doseMgAtMost)) {
    const message = `must be more than 0 and at most ${doseMgAtMost} mg`
    return { places: [{ path: 'dosage.dose.value', message, code: 'value' }] }
  }
  const codes = codesIn(dosage?.route, systems.snomed)
  const route = keysOf(routes).find((each) => codes.includes(routes[each].code))
  if (dosage?.route && route === undefined) {
    const message = `must be one of ${Object.values(routes)
      .map(({ code }) => code)
      .join(', ')} of SNOMED CT`
    return { places: [{ path: 'dosage.route', message, code: 'not-supported' }] }
  }
  return {
    dose: { ...(amount && { doseMg: amount.value }), ...(route !== undefined && { route }) },
  }
}
type Dose = { doseMg?: number; route?: Route }

/** As the API has it. */
const doseMgAtMost = 2_000

/** @param medicine what was given in it, wherever that was sent; null where nothing was said of it */
export function readProcedure(
  procedure: Procedure,
  medicine: MedicationAdministration | null,
  names: SessionNames,
): Read<SessionWish> {
  const patient = names.patientIn(procedure.subject)
  if (!patient) {
    const message = 'must name the patient'
    return { places: [{ path: 'subject', message, code: 'required' }] }
  }
  const sessions = names.sessionsOf(procedure.identifier)
  if ('places' in sessions) return sessions
  const meant = meanings[procedure.status](procedure, medicine)
  if ('places' in meant) return meant
  const plans = (procedure.extension ?? []).flatMap(({ url, valueReference }) => {
    const named = url === basedOn && valueReference ? names.named(valueReference) : null
    return named ? [named] : []
  })
  return {
    wish: {
      about: 'session',
      patient,
      names: sessions.names,
      belongsTo: plans,
      says: meant.says,
    },
  }
}
