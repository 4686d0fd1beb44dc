// What the outcomes make of a chart, worked out once for all resources that tell of it.
import { historyOf } from '../../chart/history.ts'
import { judgedBy, policyFor } from '../../chart/policy.ts'
import { type Outcomes, outcomes, type Protocol } from '../../outcomes/index.ts'
import type { ChartView } from '../chart-view.ts'

export type Told = {
  protocol: Protocol
  /** Of all that is on record. */
  episodes: Outcomes['episodes']
  /** On what the chart keeps at hand, as it is decided on. */
  judged: Outcomes
}

const known = new WeakMap<ChartView, Told | null>()

/** Null where the clinic has no scale that decides for this condition. */
export function outcomesOf(view: ChartView): Told | null {
  const found = known.get(view)
  if (found !== undefined) return found
  const made = reckon(view)
  known.set(view, made)
  return made
}

function reckon({ chart, kept, setting: { clinic, now } }: ChartView): Told | null {
  const protocol = policyFor(clinic).protocol(judgedBy(kept))
  if (!protocol) return null
  const judged = outcomes(historyOf(kept), now, protocol)
  const { episodes } = kept.cut.length === 0 ? judged : outcomes(historyOf(chart), now, protocol)
  return { protocol, episodes, judged }
}
