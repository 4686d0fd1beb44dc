// Texts and pages whose lease has ended without an outcome: tried again, put off, or given up.
import { hourMs, millis, minuteMs } from '../../calendar/index.ts'
import type { Instant, PageId, TextId } from '../../vocabulary/ids.ts'
import type { Draft } from '../draft.ts'
import type { ChartState, OpenText } from '../state.ts'
import { lastOf, stillHolds } from '../visits.ts'
import { tellUnsent } from './message.ts'
import { passage } from './texts.ts'
import { undelivered } from './undelivered.ts'

/** A reminder older than this says little any more. */
const reminderStaleMs = 6 * hourMs
/** A reply that comes an hour later answers nobody. */
const replyStaleMs = hourMs
/** What answers the patient's own text. */
const replies: ReadonlySet<OpenText['purpose']['kind']> = new Set(['answer', 'link', 'offer'])
/** After so long, and more than one try, the clinic hears of a safety text, though we go on trying. */
const tellAfterMs = 2 * minuteMs
const triesBeforeTelling = 2
/** With leases of two minutes about three hours of trying; reminders grow stale before. */
const triesAtMost = 90

/** An alert that a person has ended needs no page any more. */
export function pageAgain(draft: Draft, pageId: PageId): void {
  const alertId = draft.chart.openPages.find((each) => each.pageId === pageId)?.alertId
  const alert = draft.chart.alerts.find((each) => each.alertId === alertId)
  if (alert && !alert.acknowledged) draft.emit({ type: 'PageRetried', pageId })
  else draft.emit({ type: 'PageFailed', pageId, reason: 'acknowledged' })
}

/** The lease has ended without an outcome: this invocation takes the request over. */
export function tryAgain(draft: Draft, textId: TextId): void {
  const open = draft.chart.openTexts.find((each) => each.textId === textId)
  if (!open) throw new Error(`no open text ${textId}`)
  const way = passage(draft, open.class, open.purpose)
  if (way.kind === 'never') return drop(draft, open, way.reason)
  if (isOvertaken(draft.chart, open)) return drop(draft, open, 'overtaken')
  const at = way.kind === 'later' ? way.until : draft.at
  if (isStale(open, at)) return drop(draft, open, 'stale')
  if (way.kind === 'later')
    return draft.emit({ type: 'TextDeferred', textId: open.textId, until: way.until })
  if (open.attempts >= triesAtMost) return drop(draft, open, 'gave-up')
  if (open.class === 'safety' && isLong(draft, open))
    undelivered(draft, open.purpose, 'not-sent-yet', open.requestedAt)
  draft.emit({ type: 'TextRetried', textId: open.textId })
}

/** Tries come within seconds at first: many of them alone say nothing. */
const isLong = ({ at }: Draft, { attempts, requestedAt }: OpenText): boolean =>
  attempts >= triesBeforeTelling && millis(at) - millis(requestedAt) >= tellAfterMs

/** Whether what it says is no longer so: sent now, it would mislead. */
function isOvertaken(chart: ChartState, { purpose, requestedAt }: OpenText): boolean {
  const open = chart.openCheckIn
  switch (purpose.kind) {
    case 'ride':
      return !chart.sessions.some(
        (each) =>
          each.sessionId === purpose.sessionId &&
          each.state === 'planned' &&
          each.startsAt === purpose.startsAt,
      )
    case 'sequence':
      return !chart.sessions.some(
        (each) =>
          each.sessionId === purpose.sessionId &&
          each.state === (purpose.part === 'before' ? 'planned' : 'finished'),
      )
    case 'visit':
      return !stillHolds(chart, purpose.changes)
    case 'invite':
      return open?.checkInId !== purpose.checkInId || open.started || open.held
    case 'nudge':
    case 'again':
      return open?.checkInId !== purpose.checkInId || open.askedAt > requestedAt || open.held
    case 'link':
      return open?.checkInId !== purpose.checkInId
    case 'offer':
      return open !== null
    case 'answer':
      // Another question stands by now, or the one this asked was answered.
      return open !== null && open.askedAt > requestedAt
    default:
      return false
  }
}

export function drop(
  draft: Draft,
  { textId, class: kind, purpose }: OpenText,
  reason: string,
): void {
  draft.emit({ type: 'TextDropped', textId, reason })
  if (kind === 'safety') undelivered(draft, purpose, reason)
  if (purpose.kind === 'message') tellUnsent(draft, textId, reason)
}

/** How long a text of each class still means what it meant; safety texts always do. */
function isStale(
  { class: kind, purpose, deferredUntil, requestedAt }: OpenText,
  at: Instant,
): boolean {
  if (purpose.kind === 'message') return false
  if (purpose.kind === 'ride') return purpose.startsAt <= at
  if (purpose.kind === 'visit') return (lastOf(purpose.changes) ?? at) <= at
  const age = millis(at) - millis(deferredUntil ?? requestedAt)
  if (replies.has(purpose.kind)) return age > replyStaleMs
  return (kind === 'reminder' || purpose.kind === 'invite') && age > reminderStaleMs
}
