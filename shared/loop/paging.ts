// What a clinic was told of that is no single chart's: of charts in quarantine, and in the digest of routine alerts.
import type { ClinicPaging } from '../store/types.ts'

/** Of a clinic that was told nothing yet. */
export const untoldPaging: ClinicPaging = {
  revision: 0,
  alone: [],
  paged: { topic: null, onCall: null },
  step: 0,
  claimedAt: null,
  digest: { sentAt: null, told: [], claimedAt: null },
}
