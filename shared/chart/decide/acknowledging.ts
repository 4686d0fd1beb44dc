// An alert is taken, tried and ended by people; and an alert that is ended is not a patient who is cleared.
import { dispositions, isDisposition, takesDisposition } from '../../vocabulary/dispositions.ts'
import { keysOf } from '../../vocabulary/keys.ts'
import type { CommandOf, Refusal } from '../commands.ts'
import type { Draft } from '../draft.ts'
import type { Alert } from '../state.ts'
import { conflict, notFound, wrong } from './refusals.ts'
import { review } from './review.ts'

type Acknowledge = CommandOf<'AcknowledgeAlert'>

const endedAlready = (): Refusal => conflict('this alert has been acknowledged already')

/** Ends an alert, keeps an attempt to reach the patient, or clears the patient of an alert that was ended. */
export function acknowledge(draft: Draft, command: Acknowledge): Refusal | undefined {
  const { alertId, by, disposition, note, clearedForTreatment } = command
  const alert = alertOf(draft, alertId)
  if (!alert) return notFound('no such alert')
  if (isSame(alert, command)) return
  const refusal = wrongWords(alert, command) ?? (mayEnd(alert, command) ? null : endedAlready())
  if (refusal) return refusal
  if (isAttempt(alert, command)) {
    draft.emit({ type: 'AlertAttempted', alertId, by, note })
    return
  }
  draft.emit({ type: 'AlertAcknowledged', alertId, by, disposition, note, clearedForTreatment })
  // Safety outranks advice until the patient is cleared.
  review(draft)
}

const isSame = ({ acknowledged: ended }: Alert, command: Acknowledge): boolean =>
  ended !== null &&
  ended.by === command.by &&
  ended.disposition === command.disposition &&
  ended.note === command.note &&
  ended.clearedForTreatment === command.clearedForTreatment

const isAttempt = (alert: Alert, { disposition }: Acknowledge): boolean =>
  takesDisposition(alert) && isDisposition(disposition) && !dispositions[disposition].ends

/** One that was ended may be ended again to clear the patient, or to tell how a decision was told. */
function mayEnd(
  { kind, acknowledged: ended }: Alert,
  { clearedForTreatment }: Acknowledge,
): boolean {
  if (!ended) return true
  const byDecision = kind === 'booster' && isDecision(ended.disposition)
  return byDecision || (clearedForTreatment && !ended.clearedForTreatment)
}

const isDecision = (disposition: string): boolean =>
  disposition === 'accept' || disposition === 'defer' || disposition === 'decline'

function wrongWords(
  alert: Alert,
  { disposition, note, clearedForTreatment }: Acknowledge,
): Refusal | null {
  if (clearedForTreatment && disposition === 'not-reached')
    return wrong('clearedForTreatment', 'a patient who was not reached cannot be cleared')
  if (!takesDisposition(alert)) return null
  if (!isDisposition(disposition))
    return wrong('disposition', `must be one of ${keysOf(dispositions).join(', ')}`)
  return note.trim() === '' ? wrong('note', 'must not be empty: say what was found or tried') : null
}

/** Somebody is on it. The first to say so holds the next escalation, once. */
export function take(draft: Draft, { alertId, by }: CommandOf<'TakeAlert'>): Refusal | undefined {
  const alert = alertOf(draft, alertId)
  if (!alert) return notFound('no such alert')
  if (alert.acknowledged) return endedAlready()
  if (alert.taken?.by !== by) draft.emit({ type: 'AlertTaken', alertId, by })
}

const alertOf = ({ chart }: Draft, alertId: string): Alert | undefined =>
  chart.alerts.find((each) => each.alertId === alertId)
