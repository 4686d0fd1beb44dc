// A wake-up does everything that is due, in order, and nothing twice: what was done is no longer on the agenda.
import { hourMs, millis } from '../../calendar/index.ts'
import type { Instant, PageId, SessionId } from '../../vocabulary/ids.ts'
import type { Due } from '../agenda/due.ts'
import { isSafetyCheck } from '../agenda/sittings.ts'
import { firstDue } from '../agenda.ts'
import type { OpenSlot } from '../course.ts'
import type { Draft } from '../draft.ts'
import { say } from '../say.ts'
import { printSitting, printSlot } from '../slot.ts'
import type { ChartState, OpenText } from '../state.ts'
import { escalate } from './alerts.ts'
import { close, current, expire, openCheckIn } from './check-in.ts'
import { review } from './review.ts'
import { passage, text, undelivered } from './texts.ts'

/** One wake-up's worth; what is left then is done by the next, a minute later. */
const stepsAtMost = 100
/** A reminder older than this says little any more. */
const reminderStaleMs = 6 * hourMs
/** A reply that comes an hour later answers nobody. */
const replyStaleMs = hourMs
/** After this many tries the clinic hears of a safety text, though we go on trying. */
const triesBeforeTelling = 2
/** With leases of two minutes about three hours of trying; reminders grow stale before. */
const triesAtMost = 90

export function wakeUp(draft: Draft): undefined {
  let last = ''
  for (let step = 0; step < stepsAtMost; step++) {
    const due = firstDue(draft.policy, draft.chart, draft.at)
    if (!due || due.at > draft.at) return
    // Done and due again: a rule that does not see what another rule did.
    const name = JSON.stringify(due)
    if (name === last) throw new Error(`the agenda does not come past ${due.kind}`)
    last = name
    actOnDue(draft, due)
  }
}

function actOnDue(draft: Draft, due: Due): void {
  switch (due.kind) {
    case 'text':
      return tryAgain(draft, due.textId)
    case 'page':
      return pageAgain(draft, due.pageId)
    case 'notice':
      return morningNotice(draft, due.sessionId)
    case 'ride': {
      const { sessionId, startsAt } = due.ride.session
      const body = say(draft).ride(startsAt)
      return text(draft, 'reminder', { kind: 'ride', sessionId, startsAt }, body)
    }
    case 'sitting':
      return invite(draft, due.slots)
    case 'skip':
      return draft.emit({ type: 'SlotSkipped', slot: printSlot(due.slot), reason: 'stale' })
    case 'again':
      return again(draft)
    case 'nudge':
      return nudge(draft, due.number)
    case 'expire':
      return expire(draft)
    case 'overtake':
      return close(draft, 'overtaken')
    case 'escalate':
      return escalate(draft, due.alertId)
    case 'review':
      return reviewNow(draft)
  }
}

/** An alert that a person has ended needs no page any more. */
function pageAgain(draft: Draft, pageId: PageId): void {
  const alertId = draft.chart.openPages.find((each) => each.pageId === pageId)?.alertId
  const alert = draft.chart.alerts.find((each) => each.alertId === alertId)
  if (alert && !alert.acknowledged) draft.emit({ type: 'PageRetried', pageId })
  else draft.emit({ type: 'PageFailed', pageId, reason: 'acknowledged' })
}

/** The lease has ended without an outcome: this invocation takes the request over. */
function tryAgain(draft: Draft, textId: string): void {
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
  if (open.class === 'safety' && open.attempts >= triesBeforeTelling)
    undelivered(draft, open.purpose, 'not-sent-yet', open.requestedAt)
  draft.emit({ type: 'TextRetried', textId: open.textId })
}

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
    case 'invite':
      return open?.checkInId !== purpose.checkInId || open.started
    case 'nudge':
    case 'again':
      return open?.checkInId !== purpose.checkInId || open.askedAt > requestedAt
    case 'answer':
      // Another question stands by now, or the one this asked was answered.
      return open !== null && open.askedAt > requestedAt
    default:
      return false
  }
}

function drop(draft: Draft, { textId, class: kind, purpose }: OpenText, reason: string): void {
  draft.emit({ type: 'TextDropped', textId, reason })
  if (kind === 'safety') undelivered(draft, purpose, reason)
}

/** How long a text of each class still means what it meant; safety texts always do. */
function isStale(
  { class: kind, purpose, deferredUntil, requestedAt }: OpenText,
  at: Instant,
): boolean {
  if (purpose.kind === 'ride') return purpose.startsAt <= at
  const age = millis(at) - millis(deferredUntil ?? requestedAt)
  if (purpose.kind === 'answer') return age > replyStaleMs
  return (kind === 'reminder' || purpose.kind === 'invite') && age > reminderStaleMs
}

function morningNotice(draft: Draft, sessionId: SessionId): void {
  const session = draft.chart.sessions.find((each) => each.sessionId === sessionId)
  if (session?.state !== 'finished') throw new Error(`session ${sessionId} is not finished`)
  const body = say(draft).noDrivingStill(session.noDrivingUntil)
  text(draft, 'safety', { kind: 'notice', sessionId, part: 'morning' }, body)
}

function invite(draft: Draft, slots: readonly OpenSlot[]): void {
  const due = slots.filter((slot) => slot.dueAt <= draft.at)
  const opening = due.length > 0 ? due : slots
  if (!openSitting(draft, opening)) {
    const slot = printSitting(opening.map((each) => each.slot))
    return draft.emit({ type: 'SlotSkipped', slot, reason: 'no-instrument' })
  }
  const checkInId = current(draft)?.open.checkInId
  if (!checkInId) throw new Error('an invite without a check-in')
  const instruments = opening.flatMap((slot) => slot.instruments)
  const kind = isSafetyCheck(draft.policy, instruments) ? 'safety' : 'reminder'
  text(draft, kind, { kind: 'invite', checkInId }, inviteBody(draft))
}

const inviteBody = (draft: Draft): string =>
  draft.details.checkInBy === 'link' ? say(draft).inviteLink() : say(draft).invite()

/** One sitting for all that is due, each instrument once, and no short form beside its full scale. */
function openSitting(draft: Draft, slots: readonly OpenSlot[]): boolean {
  const asked = [...new Set(slots.flatMap((slot) => slot.instruments))]
  const needed = asked.filter((id) => {
    const full = draft.policy.instrument(id)?.asksFor?.instrument
    return !full || !asked.includes(full)
  })
  return openCheckIn(draft, printSitting(slots.map(({ slot }) => slot)), needed, false)
}

function again(draft: Draft): void {
  const found = current(draft)
  if (!found) return
  const { open, instrument } = found
  const body = open.started ? say(draft).item(instrument, open.position, true) : inviteBody(draft)
  text(draft, 'reminder', { kind: 'again', checkInId: open.checkInId }, body)
}

function nudge(draft: Draft, number: number): void {
  const found = current(draft)
  if (!found) return
  const { checkInId } = found.open
  text(draft, 'reminder', { kind: 'nudge', checkInId, number }, nudgeBody(draft, number))
}

/** Once begun, a nudge brings the question that stands: a "1" to it then is an answer, and meant as one. */
function nudgeBody(draft: Draft, number: number): string {
  const found = current(draft)
  if (draft.details.checkInBy === 'link') return say(draft).inviteLink()
  if (!found?.open.started) return say(draft).nudge(number)
  const question = say(draft).item(found.instrument, found.open.position, true)
  return `${say(draft).nudgeStarted()}\n${question}`
}

/** Advice that stands keeps its review time, so that the next one is never now again. */
function reviewNow(draft: Draft): void {
  review(draft)
  const { advice } = draft.chart
  if (advice?.reviewAt && advice.reviewAt <= draft.at) {
    const { status, rules, episode, durations } = advice
    draft.emit({
      type: 'AdviceGiven',
      status,
      rules: [...rules],
      episode,
      reviewAt: null,
      durations: [...durations],
    })
  }
}
