// Telling the carrier which numbers want no texts. It lets a number through again once in thirty days at most.
import type { DispatchResult } from '../commands.ts'
import { messagingOf } from '../contact.ts'
import type { Draft } from '../draft.ts'
import type { CarrierWish } from '../state.ts'
import { raise } from './alerts.ts'

/** With leases of up to a quarter of an hour about a day of trying. */
const triesAtMost = 90

export function askCarrier(draft: Draft, { phone, listed, attempts }: CarrierWish): void {
  if (attempts < triesAtMost) return draft.emit({ type: 'CarrierListAsked', phone, listed })
  settle(draft, { phone, listed, outcome: 'gave-up' })
}

type Settled = Omit<Extract<DispatchResult, { kind: 'carrier-list' }>, 'kind'>

/** What is no longer wished is old news. */
export function settle(draft: Draft, { phone, listed, outcome }: Settled): void {
  const isWished = draft.chart.carrierWishes.some(
    (each) => each.phone === phone && each.listed === listed,
  )
  if (!isWished) return
  draft.emit({ type: 'CarrierListSet', phone, listed, outcome })
  // Of a number that nothing is sent to there is nothing to mend.
  if (outcome === 'done' || listed || messagingOf(draft.chart) === 'withdrawn') return
  raise(draft, {
    kind: 'undelivered-notice',
    level: 'urgent',
    escalation: 'emergency',
    rule: 'undelivered:carrier-list',
    message:
      'The patient asked for texts again, and the carrier still blocks the number. Please call.',
    subject: `carrier-list:${draft.at}`,
  })
}

/** A text refused meanwhile says nothing new: it is tried again once the carrier lets it through. */
export const isUnblocking = ({ chart }: Draft, to: string): boolean =>
  chart.carrierWishes.some(({ phone, listed }) => phone === to && !listed)
