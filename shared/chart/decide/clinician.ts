// What clinicians decide: an alert is ended by a person, a booster is never booked by us.
import type { CommandOf, Refusal } from '../commands.ts'
import type { Draft } from '../draft.ts'
import { conflict, notFound, wrong } from './refusals.ts'
import { review } from './review.ts'

export function acknowledge(
  draft: Draft,
  { alertId, by, disposition, note }: CommandOf<'AcknowledgeAlert'>,
): Refusal | undefined {
  const alert = draft.chart.alerts.find((each) => each.alertId === alertId)
  if (!alert) return notFound('no such alert')
  const ended = alert.acknowledged
  if (ended?.by === by && ended.disposition === disposition && ended.note === note) return
  // Ended by the decision itself: how the patient was told may still follow.
  const byDecision = alert.kind === 'booster' && isDecision(ended?.disposition)
  if (ended && !byDecision) return conflict('this alert has been acknowledged already')
  draft.emit({ type: 'AlertAcknowledged', alertId, by, disposition, note })
  // Safety outranks advice only while it is open.
  review(draft)
}

const isDecision = (disposition: string | undefined): boolean =>
  disposition === 'accept' || disposition === 'defer' || disposition === 'decline'

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
      draft.emit({ type: 'AlertAcknowledged', alertId, by, disposition: decision, note: reason })
  review(draft)
}
