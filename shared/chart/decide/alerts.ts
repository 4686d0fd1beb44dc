// Raising, upgrading, escalating: every alert gets its pages in the same commit.
import { graver } from '../../vocabulary/escalation.ts'
import type { AlertId } from '../../vocabulary/ids.ts'
import type { Draft } from '../draft.ts'
import type { AlertKind, AlertLevel, EscalationClass } from '../events.ts'
import type { Alert } from '../state.ts'

export type Alarm = {
  kind: AlertKind
  level: AlertLevel
  escalation: EscalationClass
  rule: string
  message: string
  /** A second alert of this kind about this is not raised while the chart remembers the first. */
  subject: string
}

/** Raises an alert and pages, once for each kind and subject. Returns the alert's id either way. */
export function raise(draft: Draft, alarm: Alarm): AlertId {
  const known = knownAlert(draft, alarm)
  if (known) return known.alertId
  const alertId = draft.nextAlertId()
  draft.emit({ type: 'AlertRaised', alertId, ...stored(alarm) })
  page(draft, alertId)
  return alertId
}

/**
 * Raises it, or lifts the one already raised to what is graver; never repeats it at the same grade. `reopen`
 * asks for a person again though the alert was acknowledged.
 */
export function raiseOrUpgrade(draft: Draft, alarm: Alarm, reopen = false): AlertId {
  const known = knownAlert(draft, alarm)
  if (!known) return raise(draft, alarm)
  const rise = graver(alarm, known)
  if (rise <= 0 && !(reopen && known.acknowledged)) return known.alertId
  // What is no milder says why now; the grade never falls.
  const { level, escalation, rule, says } = rise >= 0 ? stored(alarm) : known
  draft.emit({ type: 'AlertUpgraded', alertId: known.alertId, level, escalation, rule, says })
  page(draft, known.alertId)
  return known.alertId
}

/** The names that commits keep for what an alarm says and whom it is about. */
const stored = ({ message: says, subject: about, ...rest }: Alarm) => ({ ...rest, says, about })

/** The alert of this kind that was already raised about this, ended or not. */
export const knownAlert = (
  draft: Draft,
  { kind, subject }: Pick<Alarm, 'kind' | 'subject'>,
): Alert | undefined =>
  draft.chart.alerts.find((each) => each.kind === kind && each.about === subject)

/** Pages again, one contact further; only a person ends an alert. */
export function escalate(draft: Draft, alertId: AlertId): void {
  const alert = alertOf(draft, alertId)
  draft.emit({ type: 'AlertEscalated', alertId, step: alert.step + 1 })
  page(draft, alertId)
}

function page(draft: Draft, alertId: AlertId): void {
  const { level, step } = alertOf(draft, alertId)
  const contact = step % draft.policy.clinic.onCall.length
  const request = (to: 'topic' | 'on-call') => {
    // One that could not be sent yet is tried again by itself: a second one behind it helps nobody.
    const isWaiting = draft.chart.openPages.some(
      (each) =>
        each.alertId === alertId && each.to === to && (to === 'topic' || each.contact === contact),
    )
    if (isWaiting) return
    draft.emit({ type: 'PageRequested', pageId: draft.nextPageId(), alertId, to, contact })
  }
  request('topic')
  // Two channels for what cannot wait (clinical.md 2.4).
  if (level === 'emergency') request('on-call')
}

function alertOf(draft: Draft, alertId: AlertId): Alert {
  const alert = draft.chart.alerts.find((each) => each.alertId === alertId)
  if (!alert) throw new Error(`no alert ${alertId} on this chart`)
  return alert
}
