// clinics.json as the local run reads it: at start, with every mistake named by its place.
import { readFileSync } from 'node:fs'
import { parseClinics } from '../shared/clinic/read.ts'
import type { Clinic } from '../shared/clinic/schema.ts'

/** The clinics, or what to tell the admin, line by line. */
export function readClinics(
  path: string,
): { clinics: readonly Clinic[] } | { complaint: readonly string[] } {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { complaint: [`clinics.json cannot be read: ${why}`] }
  }
  const parsed = parseClinics(json)
  if ('clinics' in parsed) return parsed
  const lines = parsed.problems.map(({ path: place, message }) => `  ${place || '.'}: ${message}`)
  return { complaint: ['clinics.json has mistakes:', ...lines] }
}
