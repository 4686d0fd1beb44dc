// What clinicians decide on a booster: it is never booked by us.
import type { CommandOf, Refusal } from '../commands.ts'
import type { Draft } from '../draft.ts'
import { wrong } from './refusals.ts'
import { review } from './review.ts'

export function decideBooster(
  draft: Draft,
  { decision, until, reason, by }: CommandOf<'DecideBooster'>,
): Refusal | undefined {
  if (until !== null && until <= draft.at) return wrong('until', 'a deferral ends in the future')
  const adviceStatus = draft.chart.advice?.status ?? null
  draft.emit({ type: 'BoosterDecided', decision, until, reason, adviceStatus, by })
  // Who decides has seen it: the alert is ended by this person, with this decision.
  for (const { alertId, kind, acknowledged } of draft.chart.alerts)
    if (kind === 'booster' && !acknowledged)
      draft.emit({
        type: 'AlertAcknowledged',
        alertId,
        by,
        disposition: decision,
        note: reason,
        clearedForTreatment: false,
      })
  review(draft)
}
