// What a clinic's figures are made of at night is what its charts' commits come to.
import { instant } from '../../shared/calendar/index.ts'
import { linesOf, needsAll, needsCommits } from '../../shared/figures/extract.ts'
import type { Invariant } from './invariant.ts'

const parts = ['patients', 'episodes', 'checkIns', 'decisions', 'alerts', 'rides'] as const

export const figures: readonly Invariant[] = [
  {
    name: 'figures-follow-the-record',
    says: 'What the nightly job takes of a chart at hand for its clinic’s figures is what all of the chart’s commits come to.',
    end: (ledger, seen) => {
      // Of such a chart the job reads all there is.
      if (needsAll(seen.chart)) return
      const now = instant(ledger.now())
      const kept = linesOf(seen.policy, seen.chart, now)
      const anew = linesOf(seen.policy, seen.whole, now)
      for (const part of parts) {
        // Those that a chart has let go of are read from its commits, which this does not hold.
        if (part === 'alerts' && needsCommits(seen.chart)) continue
        if (JSON.stringify(kept[part]) !== JSON.stringify(anew[part]))
          ledger.fail('figures-follow-the-record', seen, `${part} are others`)
      }
    },
  },
]
