// What a patient agreed to last is what holds.
import type { Invariant } from './invariant.ts'

export const consents: readonly Invariant[] = [
  {
    name: 'newest-consent-stands',
    says: 'An older consent never takes the place of a newer one.',
    commit: (ledger, seen, _, { patient: before }) => {
      const after = seen.chart.patient
      if (!before?.consent || !after) return
      if (after.consent === null || after.consent.capturedAt < before.consent.capturedAt)
        ledger.fail('newest-consent-stands', seen, 'an older consent stands on the chart')
    },
  },
  {
    name: 'nobody-without-consent-is-texted-unasked',
    says: 'To a patient without a consent nothing is texted but the answer to their own text.',
    commit: (ledger, seen, { events }) => {
      if (seen.chart.patient?.consent !== null) return
      for (const event of events)
        if (event.type === 'TextRequested' && !isAnswer(event.purpose.kind))
          ledger.fail(
            'nobody-without-consent-is-texted-unasked',
            seen,
            `${event.purpose.kind} was asked for and nobody consented`,
          )
    },
  },
]

/** Said anew, for invariants do not believe our table. */
const isAnswer = (kind: string): boolean =>
  ['answer', 'listed', 'crisis', 'call-911', 'stop'].includes(kind)
