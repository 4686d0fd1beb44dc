// What must be true of scenarios besides what must be true of every run.
import { chartPk } from '../../shared/store/table.ts'
import type { OpenClinic } from '../clinic.ts'
import type { Invariant } from '../invariants/invariant.ts'

/** Looked at by the function below, and not by hooks: its name and what it says. */
export const ownInvariants: readonly Pick<Invariant, 'name' | 'says'>[] = [
  {
    name: 'numbers-are-owned',
    says: 'The number on a chart leads to that chart: else its patient writes to nobody.',
  },
]

export async function numbersAreOwned({ witness, storeOf }: OpenClinic): Promise<void> {
  for (const seen of witness.seen.values()) {
    const { patient } = seen.chart
    // Who has withdrawn may have lost it to another.
    if (patient === null || patient.withdrawnAt !== null) continue
    const { owner } = await storeOf(0).findPhone(seen.key.clinicId, patient.details.phone)
    if (owner === null || chartPk(owner) !== seen.pk)
      witness.fail('numbers-are-owned', seen, 'the number on the chart leads elsewhere')
  }
}
