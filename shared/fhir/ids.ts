// Ids of resources: stable, at most 64 of FHIR's letters, and telling nothing but whose the resource is.
import { PatientId } from '../vocabulary/ids.ts'

/** FHIR's ids have no `_`, and ours no `.`: one stands for the other. */
export const fhirPatientId = (patientId: PatientId): string => patientId.replaceAll('_', '.')

/** The patient of ours by a FHIR id; null for what is nobody's. */
export function ownPatientId(id: string): PatientId | null {
  const parsed = PatientId.safeParse(id.replaceAll('.', '_'))
  return parsed.success && !id.includes('_') ? parsed.data : null
}

const laneLetters = 7
const tailLetters = 2 * laneLetters

/**
 * The id of something on a patient's chart: whose it is, then its name there as 64 bits. Ours can be as long by
 * themselves as FHIR's may be, and some are the clinic's own words.
 *
 * @param name unique on the chart: `session s1`, `score s4 item 2`
 */
export const resourceId = (patientId: PatientId, name: string): string =>
  `${fhirPatientId(patientId)}-${tailOf(name)}`

/** Whose resource it is by its id; null for an id that is none of these. */
export function patientOfId(id: string): PatientId | null {
  const [, patient, tail] = /^(.+)-([0-9a-z]+)$/.exec(id) ?? []
  return patient === undefined || tail?.length !== tailLetters ? null : ownPatientId(patient)
}

const tailOf = (name: string): string =>
  lanesOf(name)
    .map((lane) => lane.toString(36).padStart(laneLetters, '0'))
    .join('')

/** Any text as 64 bits. */
export function hashOf(text: string): bigint {
  const [a, b] = lanesOf(text)
  return (BigInt(a) << 32n) | BigInt(b)
}

/** Two lanes of 32 bits, each stirred by the other at the end (cyrb53's mixing). */
function lanesOf(name: string): readonly [number, number] {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return [a >>> 0, b >>> 0]
}
