// Raising, upgrading, escalating: every alert gets its pages in the same commit.
import type { AlertId } from '../../ids.ts'
import type { Draft } from '../draft.ts'
import type { AlertKind, AlertLevel, EscalationClass } from '../events.ts'
import type { Alert } from '../state.ts'

export type Alarm = {
  kind: AlertKind
  level: AlertLevel
  escalation: EscalationClass
  rule: string
  says: string
  /** A second alert of this kind about this is not raised while the chart remembers the first. */
  about: string
}

/** Raises an alert and pages, once for each kind and subject. Returns the alert's id either way. */
export function raise(draft: Draft, alarm: Alarm): AlertId {
  const known = draft.chart.alerts.find(
    (each) => each.kind === alarm.kind && each.about === alarm.about,
  )
  if (known) return known.alertId
  const alertId = draft.nextAlertId()
  draft.emit({ type: 'AlertRaised', alertId, ...alarm })
  page(draft, alertId)
  return alertId
}

const rank: Record<AlertLevel, number> = { routine: 0, urgent: 1, emergency: 2 }

/** Raises it, or lifts the one already raised to a higher level; never repeats it at the same one. */
export function raiseOrUpgrade(draft: Draft, alarm: Alarm): void {
  const known = draft.chart.alerts.find(
    (each) => each.kind === alarm.kind && each.about === alarm.about,
  )
  if (!known) {
    raise(draft, alarm)
    return
  }
  if (rank[alarm.level] <= rank[known.level]) return
  const { level, escalation, rule, says } = alarm
  draft.emit({ type: 'AlertUpgraded', alertId: known.alertId, level, escalation, rule, says })
  page(draft, known.alertId)
}

/** Pages again, one contact further; only a person ends an alert. */
export function escalate(draft: Draft, alertId: AlertId): void {
  const alert = alertOf(draft, alertId)
  draft.emit({ type: 'AlertEscalated', alertId, step: alert.step + 1 })
  page(draft, alertId)
}

function page(draft: Draft, alertId: AlertId): void {
  const { level, step } = alertOf(draft, alertId)
  const contact = step % draft.policy.clinic.onCall.length
  const request = (to: 'topic' | 'on-call') =>
    draft.emit({ type: 'PageRequested', pageId: draft.nextPageId(), alertId, to, contact })
  request('topic')
  // Two channels for what cannot wait (clinical.md 2.4).
  if (level === 'emergency') request('on-call')
}

function alertOf(draft: Draft, alertId: AlertId): Alert {
  const alert = draft.chart.alerts.find((each) => each.alertId === alertId)
  if (!alert) throw new Error(`no alert ${alertId} on this chart`)
  return alert
}
