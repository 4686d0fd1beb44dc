// Raising, upgrading, escalating: every alert gets its pages in the same commit, but for what only a digest tells of.
import { addHours } from '../../calendar/index.ts'
import { graver, isOfDigest } from '../../vocabulary/escalation.ts'
import type { AlertId } from '../../vocabulary/ids.ts'
import type { Draft } from '../draft.ts'
import type { AlertKind, AlertLevel, EscalationClass } from '../events.ts'
import { isForOnCall } from '../on-call.ts'
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

/**
 * Raises an alert and pages, once for each kind and subject. While one of the kind is open it joins that one, and
 * lifts it if it is graver. Returns the alert's id either way.
 *
 * @param messageId the text that says so
 */
export function raise(draft: Draft, alarm: Alarm, messageId?: string): AlertId {
  const known = knownAlert(draft, alarm)
  if (known) return known.alertId
  const open = toBeJoined(draft, alarm)
  if (open) return join(draft, open, alarm, messageId)
  const alertId = draft.nextAlertId()
  draft.emit({ type: 'AlertRaised', alertId, ...stored(alarm), ...named(messageId) })
  page(draft, alertId)
  return alertId
}

/**
 * Raises it, or lifts the one already raised to what is graver; never repeats it at the same grade. `reopen`
 * asks for a person again though the alert was acknowledged.
 */
export function raiseOrUpgrade(
  draft: Draft,
  alarm: Alarm,
  reopen = false,
  messageId?: string,
): AlertId {
  const known = knownAlert(draft, alarm)
  if (!known) return raise(draft, alarm, messageId)
  const rise = graver(alarm, known)
  if (rise <= 0 && !(reopen && known.acknowledged)) return known.alertId
  lift(draft, known, alarm)
  return known.alertId
}

/** An emergency ended less than so long ago is not over: what comes now is another part of it. */
const reopenedHours = 1

/** The open alert of this kind; of an emergency also one that was ended a moment ago. */
function toBeJoined({ chart, at }: Draft, { kind, level }: Alarm): Alert | undefined {
  const since = addHours(at, -reopenedHours)
  return chart.alerts.findLast(
    ({ kind: of, acknowledged }) =>
      of === kind && (!acknowledged || (level === 'emergency' && acknowledged.at > since)),
  )
}

function join(draft: Draft, open: Alert, alarm: Alarm, messageId: string | undefined): AlertId {
  const { alertId } = open
  const { rule, says, about } = stored(alarm)
  draft.emit({ type: 'AlertJoined', alertId, rule, says, about, ...named(messageId) })
  if (open.acknowledged || graver(alarm, open) > 0) lift(draft, open, alarm)
  return alertId
}

/**
 * Pages out of turn about one alert in an hour, for being reopened at the grade it has. More would bury others: the
 * alert is open then, and escalates by its own clock. What is graver is never held back.
 */
const liftsAtMost = 4

/** Asks for a person again, at the graver of both grades. */
function lift(draft: Draft, known: Alert, alarm: Alarm): void {
  const rise = graver(alarm, known)
  // What is no milder says why now; the grade never falls.
  const { level, escalation, rule, says } = rise >= 0 ? stored(alarm) : known
  draft.emit({ type: 'AlertUpgraded', alertId: known.alertId, level, escalation, rule, says })
  const hourAgo = addHours(draft.at, -1)
  const lifts = known.liftedAt.filter((each) => each > hourAgo).length
  if (rise > 0 || lifts < liftsAtMost) page(draft, known.alertId)
}

/** The names that commits keep for what an alarm says and whom it is about. */
const stored = ({ message: says, subject: about, ...rest }: Alarm) => ({ ...rest, says, about })

const named = (messageId: string | undefined) => (messageId === undefined ? {} : { messageId })

/** The alert of this kind that was already raised about this, or joined by it, ended or not. */
export const knownAlert = (
  draft: Draft,
  { kind, subject }: Pick<Alarm, 'kind' | 'subject'>,
): Alert | undefined =>
  draft.chart.alerts.find((each) => each.kind === kind && isAbout(each, subject))

/** Whether an alert was raised about this, or joined by it. */
export const isAbout = ({ about, parts }: Alert, subject: string): boolean =>
  about === subject || parts.some((each) => each.about === subject)

/** Pages again, one contact further, or in a digest. */
export function escalate(draft: Draft, alertId: AlertId): void {
  const { step, escalation } = alertOf(draft, alertId)
  draft.emit({ type: 'AlertEscalated', alertId, step: step + 1 })
  if (isOfDigest(escalation, step + 1)) tellInDigest(draft, alertId)
  else page(draft, alertId)
}

/** Asks for the clinic's digest of the day, which tells of this alert among others. */
export function tellInDigest(draft: Draft, alertId: AlertId): void {
  const pageId = draft.nextPageId()
  draft.emit({ type: 'PageRequested', pageId, alertId, to: 'digest', contact: 0 })
}

/** At once; what only needs a digest is due with the clinic's next opening. */
function page(draft: Draft, alertId: AlertId): void {
  const alert = alertOf(draft, alertId)
  const { escalation, step } = alert
  if (isOfDigest(escalation, step)) return
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
  if (isForOnCall(draft.policy, alert, draft.at)) request('on-call')
}

function alertOf(draft: Draft, alertId: AlertId): Alert {
  const alert = draft.chart.alerts.find((each) => each.alertId === alertId)
  if (!alert) throw new Error(`no alert ${alertId} on this chart`)
  return alert
}
