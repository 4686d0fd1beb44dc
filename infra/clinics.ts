// Reads clinics.json for the stack. A mistake stops the synthesis and says where it is.
import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { parseClinics } from '../shared/clinic/read.ts'
import type { Clinic } from '../shared/clinic/schema.ts'

// zod's small edition says "Invalid input" to everything unless it is taught words; here size is free.
z.config(z.locales.en())

/** clinics.json cannot be used; `message` names every place that needs mending. */
export class ClinicsFileError extends Error {
  override name = 'ClinicsFileError'
}

/** The clinics of a file. Throws `ClinicsFileError` when it is missing, not JSON, or not valid. */
export function readClinics(file: string): readonly Clinic[] {
  const parsed = parseClinics(readJson(file))
  if ('clinics' in parsed) return parsed.clinics
  const lines = parsed.problems.map(({ path, message }) => `  ${path || '(the file)'}: ${message}`)
  throw new ClinicsFileError([`${file} needs mending:`, ...lines].join('\n'))
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new ClinicsFileError(`${file} cannot be read: ${why}`)
  }
}
