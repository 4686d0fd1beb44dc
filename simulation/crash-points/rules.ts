// What must be true of scenarios besides what must be true of every run.
import { chartPk } from '../../shared/store/table.ts'
import { externalName } from '../../shared/vocabulary/claims.ts'
import type { OpenClinic } from '../clinic.ts'
import type { Invariant } from '../invariants/invariant.ts'

/** Looked at by the function below, and not by hooks: its name and what it says. */
export const ownInvariants: readonly Pick<Invariant, 'name' | 'says'>[] = [
  {
    name: 'numbers-are-owned',
    says: 'The numbers on a chart, telephone and the clinic’s own, lead to that chart: else its patient writes to nobody, or is two.',
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
    const { externalId } = patient.details
    if (externalId === undefined) continue
    const whose = await storeOf(0).findExternal(seen.key.clinicId, externalName(externalId))
    if (whose === null || chartPk(whose) !== seen.pk)
      witness.fail('numbers-are-owned', seen, 'the clinic’s number on the chart leads elsewhere')
  }
}
