// Reads clinics.json for the stack. A mistake stops the synthesis and says where it is.
import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { type ClinicsProblem, parseClinics } from '../shared/clinic/read.ts'
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
  const problems = 'clinics' in parsed ? deadLinks(parsed.clinics) : parsed.problems
  if ('clinics' in parsed && problems.length === 0) return parsed.clinics
  const lines = problems.map(({ path, message }) => `  ${path || '(the file)'}: ${message}`)
  throw new ClinicsFileError([`${file} needs mending:`, ...lines].join('\n'))
}

/** Links that work on one machine and nowhere else: a clinician who is paged at night must get somewhere. */
function deadLinks(clinics: readonly Clinic[]): readonly ClinicsProblem[] {
  return clinics.flatMap(({ alertLink }, index) => {
    if (alertLink === undefined) return []
    const { protocol, hostname } = new URL(alertLink)
    if (protocol === 'https:' && !onlyHere.test(hostname)) return []
    const message = 'must be https at a host that phones reach, not of this machine or network'
    return [{ path: `clinics[${index}].alertLink`, message }]
  })
}

/** A name without a dot, one kept for machines nearby, or an address in place of a name. */
const onlyHere = /^[^.]*$|\.(localhost|local|internal|test|home\.arpa)$|^[\d.]+$|^\[/

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new ClinicsFileError(`${file} cannot be read: ${why}`)
  }
}
