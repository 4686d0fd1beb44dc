// Who a patient is, as the clinic's own system has it. Nobody is enrolled by it, and no number is given that nobody
// agreed to be texted at.
import * as z from 'zod/mini'
import { Language } from '../../vocabulary/ids.ts'
import { systems } from '../systems.ts'
import type { Named } from './names.ts'
import { Concept, codesIn, Identifiers, plain } from './parts.ts'
import type { DetailsWish, Place, Read } from './wishes.ts'

const part = z.string().check(z.trim(), z.minLength(1), z.maxLength(60))

const Name = z.object({
  use: z.optional(z.string()),
  family: z.optional(part),
  given: z.optional(z.array(part).check(z.maxLength(20))),
})

export const Patient = z.object({
  resourceType: z.literal('Patient'),
  ...plain,
  identifier: z.optional(Identifiers),
  name: z.optional(z.array(Name).check(z.maxLength(20))),
  telecom: z.optional(
    z
      .array(
        z.object({
          system: z.optional(z.string()),
          use: z.optional(z.string()),
          value: z.optional(z.string().check(z.maxLength(60))),
        }),
      )
      .check(z.maxLength(20)),
  ),
  birthDate: z.optional(
    z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a whole date, like 1984-03-14')),
  ),
  deceasedBoolean: z.optional(z.boolean()),
  deceasedDateTime: z.optional(z.string()),
  communication: z.optional(
    z
      .array(z.object({ language: Concept, preferred: z.optional(z.boolean()) }))
      .check(z.maxLength(20)),
  ),
})
export type Patient = z.output<typeof Patient>

/** Names by which people are called, best first; one that is no longer theirs is none. */
const uses = ['usual', 'official', undefined, 'nickname'] as const

export function readPatient(given: Patient, patient: Named): Read<DetailsWish> {
  const names = given.name ?? []
  const name = uses
    .map((use) => names.find((each) => each.use === use && each.given?.[0] !== undefined))
    .find((each) => each !== undefined)
  if (names.length > 0 && name === undefined) {
    const message = 'must hold a given name that is in use'
    return { places: [{ path: 'name', message, code: 'required' }] }
  }
  const language = languageOf(given)
  if ('places' in language) return language
  return {
    wish: {
      about: 'details',
      patient,
      ...(name?.given?.[0] !== undefined && { firstName: name.given[0] }),
      ...(name?.family !== undefined && { lastName: name.family }),
      ...(given.birthDate !== undefined && { birthDate: given.birthDate }),
      ...(language.language !== null && { language: language.language }),
      phones: (given.telecom ?? []).flatMap(({ system, use, value }, at) =>
        system === 'phone' && use !== 'old' && value ? [{ value, at }] : [],
      ),
      deceased: given.deceasedBoolean === true || given.deceasedDateTime !== undefined,
    },
  }
}

/** The one that is preferred, or the only one; one that we do not speak is left as it stands only if none is preferred. */
function languageOf({
  communication = [],
}: Patient): { language: Language | null } | { places: readonly Place[] } {
  const at = communication.findIndex(({ preferred }) => preferred === true)
  const found = at >= 0 ? communication[at] : communication.length === 1 ? communication[0] : null
  if (!found) return { language: null }
  const [code = ''] = codesIn(found.language, systems.language)
  const language = Language.safeParse(code.split('-')[0]?.toLowerCase())
  if (language.success) return { language: language.data }
  if (at < 0) return { language: null }
  const message = `must be one of ${Language.options.join(', ')}: in no other can we write`
  return {
    places: [{ path: `communication[${at}].language`, message, code: 'not-supported' }],
  }
}
