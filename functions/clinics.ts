// The clinics a function serves, as `#clinics` outside AWS: clinics.json, parsed.
//
// In a deployed function another module stands in its place: the stack writes down what this very schema made
// of the file at synthesis, and the bundle takes that (infra/bundling.ts). So nothing there is cast unseen, the
// schema is not carried along, and function and stack cannot have read different files.
import clinicsFile from '../clinics.json' with { type: 'json' }
import { parseClinics } from '../shared/clinic/read.ts'
import type { Clinic } from '../shared/clinic/schema.ts'

/** Every clinic, defaults filled in. Throws naming the places that are wrong. */
export function clinics(): readonly Clinic[] {
  const parsed = parseClinics(clinicsFile)
  if ('clinics' in parsed) return parsed.clinics
  throw new Error(`clinics.json: ${parsed.problems.map(({ path }) => path).join(', ')}`)
}
