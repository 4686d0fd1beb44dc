// What a patient agreed to last is what holds.
import type { Invariant } from './invariant.ts'

export const consents: readonly Invariant[] = [
  {
    name: 'newest-consent-stands',
    says: 'An older consent never takes the place of a newer one.',
    commit: (ledger, seen, _, { patient: before }) => {
      const after = seen.chart.patient
      if (before && after && after.consent.capturedAt < before.consent.capturedAt)
        ledger.fail('newest-consent-stands', seen, 'an older consent stands on the chart')
    },
  },
]
