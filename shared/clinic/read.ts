// Reading clinics.json: fields first, then what they must be together.
import * as z from 'zod/mini'
import { dotted } from '../vocabulary/path.ts'
import { checkClinic } from './check.ts'
import { clinicsAtMost } from './pace.ts'
import { type Clinic, ClinicShape } from './schema.ts'

const CheckedClinic = ClinicShape.check((context) => {
  for (const { path, message } of checkClinic(context.value))
    context.issues.push({ code: 'custom', path, message, input: context.value })
})

const ClinicsFile = z.strictObject({
  clinics: z.array(CheckedClinic).check(
    z.minLength(1),
    z.maxLength(clinicsAtMost, `${clinicsAtMost} items at most: one account is a cell of so many`),
    z.refine(
      (all) => new Set(all.map((each) => each.id)).size === all.length,
      'two clinics share an id',
    ),
    z.refine(
      (all) => new Set(all.map((each) => each.textNumber)).size === all.length,
      'two clinics share a textNumber',
    ),
    z.refine((all) => {
      const ids = all.flatMap(({ fhirClients }) => fhirClients.map(({ clientId }) => clientId))
      return new Set(ids).size === ids.length
    }, 'two FHIR clients share a clientId'),
  ),
})

export type ClinicsProblem = { path: string; message: string }

/**
 * Parses clinics.json. Problems name the place, `clinics[0].timezone`, so an admin can mend them;
 * nothing is guessed.
 */
export function parseClinics(
  json: unknown,
): { clinics: readonly Clinic[] } | { problems: readonly ClinicsProblem[] } {
  const parsed = ClinicsFile.safeParse(json)
  if (parsed.success) return { clinics: parsed.data.clinics }
  return {
    problems: parsed.error.issues.map(({ path, message }) => ({ path: dotted(path), message })),
  }
}
