// What clinicians decide on a booster: it is never booked by us.
import type { CommandOf, Refusal } from '../commands.ts'
import type { Draft } from '../draft.ts'
import { endBy } from './done.ts'
import { wrong } from './refusals.ts'
import { review } from './review.ts'

export function decideBooster(
  draft: Draft,
  { decision, until, reason, by }: CommandOf<'DecideBooster'>,
): Refusal | undefined {
  if (until !== null && until <= draft.at) return wrong('until', 'a deferral ends in the future')
  const adviceStatus = draft.chart.advice?.status ?? null
  draft.emit({ type: 'BoosterDecided', decision, until, reason, adviceStatus, by })
  // Who decides has seen them: they are ended by this person, with this decision.
  endBy(draft, ['booster', 'booster-unbooked'], { by, disposition: decision, note: reason })
  review(draft)
}
