import type { Clinic } from '../clinic/schema.ts'

/** The clinic of this id; null for one that is not in clinics.json, or not any more. */
export const findClinic = (
  clinics: readonly Clinic[],
  clinicId: string | undefined,
): Clinic | null => clinics.find(({ id }) => id === clinicId) ?? null
