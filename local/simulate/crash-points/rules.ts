// What must be true of scenarios besides what must be true of every run.
import { chartPk } from '../../../shared/store/table.ts'
import type { OpenClinic } from '../clinic.ts'
import type { Invariant } from '../invariants/invariant.ts'
import type { Seen } from '../seen.ts'
import type { Witness } from '../witness.ts'

/** Looked at by the functions below, and not by hooks: their names and what they say. */
export const ownInvariants: readonly Pick<Invariant, 'name' | 'says'>[] = [
  {
    name: 'requests-are-accepted',
    says: 'What staff asks for in a scenario is accepted, whatever crashed before.',
  },
  {
    name: 'numbers-are-owned',
    says: 'The number on a chart leads to that chart: else its patient writes to nobody.',
  },
]

export const refused = (witness: Witness, seen: Seen, request: string): void =>
  witness.fail('requests-are-accepted', seen, `refused: ${request}`)

export async function numbersAreOwned({ witness, storeOf }: OpenClinic): Promise<void> {
  for (const seen of witness.seen.values()) {
    const phone = seen.chart.patient?.details.phone
    if (phone === undefined) continue
    const owner = await storeOf(0).findPhone(phone)
    if (owner === null || chartPk(owner) !== seen.pk)
      witness.fail('numbers-are-owned', seen, 'the number on the chart leads elsewhere')
  }
}
