// Whose text it is: the clinic is the one whose number was written to, and never another that knows the sender too.
import type { Clinic } from '../../shared/clinic/schema.ts'
import type { Deps } from '../../shared/loop/deps.ts'
import type { ChartKey, PhoneNumber } from '../../shared/vocabulary/ids.ts'

/** `owner`: the patient of that clinic whose number it is, or null. */
export type Addressee = { clinic: Clinic; owner: ChartKey | null }

/**
 * Without a destination, or with one that no clinic has (any more), the one clinic that knows the sender. Null where
 * that is none, or more than one.
 */
export async function addresseeOf(
  { clinics, store }: Deps,
  from: PhoneNumber,
  to: string | null,
): Promise<Addressee | null> {
  const look = async (clinic: Clinic): Promise<Addressee> => {
    const { owner } = await store.findPhone(clinic.id, from)
    return { clinic, owner }
  }
  const written = clinics.find(({ textNumber }) => textNumber === to)
  if (written) return look(written)
  const found = (await Promise.all(clinics.map(look))).filter(({ owner }) => owner !== null)
  return found.length === 1 ? (found[0] ?? null) : null
}
