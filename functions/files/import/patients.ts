// Patients out of a file: their details, and never a consent.
import * as z from 'zod/mini'
import { PatientId } from '../../../shared/vocabulary/ids.ts'
import type { Call } from '../../api/call.ts'
import { schemaOf } from '../../api/call.ts'
import { optional, present, required } from '../../api/details.ts'
import type { CsvRow } from '../csv/read.ts'
import { columnsBy } from './columns.ts'
import { readCells } from './fields.ts'
import { asks, type Fault, type Row, type Who } from './types.ts'

/** Told of in an export and of nothing here: what nobody can bring in by a file. */
const passedOver = ['enrolledAt', 'messaging', 'consentMethod', 'consentCapturedAt'] as const

const named = [
  'patientId',
  'externalId',
  'firstName',
  'lastName',
  'birthDate',
  'phone',
  'timezone',
  'language',
  'condition',
  'checkInBy',
] as const

export const patientColumns = {
  names: named,
  nameOf: columnsBy([...named, ...passedOver], {
    mrn: 'externalId',
    mobile: 'phone',
    telephone: 'phone',
    'date of birth': 'birthDate',
    dob: 'birthDate',
    'time zone': 'timezone',
  }),
}

const isPatientId = z.optional(
  z.pipe(
    z.string().check(z.regex(/^[A-Za-z0-9_-]{1,32}$/, 'must be 1 to 32 letters, digits, _ and -')),
    PatientId,
  ),
)

const Cells = schemaOf((...clinic) => {
  const { emergencyContact: _, ...others } = optional(...clinic)
  const { checkInBy, ...needed } = required(...clinic)
  return z.object({
    patientId: isPatientId,
    ...others,
    ...z.partial(z.object(needed)).shape,
    checkInBy: z.optional(checkInBy),
  })
})

export function patientRow(call: Call, { line, cells }: CsvRow): Row {
  const given = Object.fromEntries(cells)
  const read = readCells(Cells(call), given)
  const who = whoOf(given)
  const base = { line, who, mayBeNew: true }
  if ('faults' in read) return { ...base, faults: read.faults, propose: () => asks('nothing') }
  const { patientId, ...details } = read.value
  const whole: Who = {
    ...(patientId === undefined ? {} : { patientId }),
    ...(details.externalId ? { externalId: details.externalId } : {}),
    ...(details.phone === undefined ? {} : { phone: details.phone }),
  }
  const { by } = call
  return {
    ...base,
    who: whole,
    faults: [],
    propose(chart) {
      if (chart)
        return asks('change', {
          type: 'ChangeDetails',
          changes: present(details),
          consent: null,
          by,
        })
      const missing = missingOf(details)
      if (missing.length > 0) return { kind: 'faulty', faults: missing }
      const { firstName, phone, timezone, language, condition, ...others } = details
      const { checkInBy = 'text' } = details
      if (!firstName || !phone || !timezone || !language || !condition)
        throw new Error('a detail is missing that was found to be there')
      const all = { ...present(others), firstName, phone, timezone, language, condition, checkInBy }
      return asks('enrol', { type: 'Enrol', details: all, consent: null, by })
    },
  }
}

/** As far as it can be made out of a row that is wrong. */
function whoOf({ patientId }: Readonly<Record<string, unknown>>): Who {
  const parsed = PatientId.safeParse(patientId)
  return parsed.success ? { patientId: parsed.data } : {}
}

const needed = ['firstName', 'phone', 'timezone', 'language', 'condition'] as const

const missingOf = (details: Readonly<Record<string, unknown>>): readonly Fault[] =>
  needed
    .filter((name) => details[name] === undefined)
    .map((column) => ({ column, message: 'is missing: nobody is known by this row yet' }))
