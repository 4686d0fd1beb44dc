// A wake-up does everything that is due, in order, and nothing twice: what was done is no longer on the agenda.
import { hourMs, millis } from '../../calendar/index.ts'
import type { Instant } from '../../ids.ts'
import { agenda, type Due, slotsForNotice } from '../agenda.ts'
import type { Slot } from '../course.ts'
import type { Draft } from '../draft.ts'
import { say } from '../say.ts'
import type { OpenText } from '../state.ts'
import { escalate } from './alerts.ts'
import { close, current, openCheckIn } from './check-in.ts'
import { review } from './review.ts'
import { passage, text, undelivered } from './texts.ts'

/** Far above what one wake-up can find due; reaching it means an item does not leave the agenda. */
const stepsAtMost = 200
/** A reminder older than this says little any more. */
const reminderStaleMs = 6 * hourMs
/** After this many tries the clinic hears of a safety text, though we go on trying. */
const triesBeforeTelling = 2
/** With leases doubling to a quarter of an hour: about three hours of trying. */
const triesAtMost = 16

export function wakeUp(draft: Draft): void {
  for (let step = 0; step < stepsAtMost; step++) {
    const due = agenda(draft.policy, draft.chart, draft.at)[0]
    if (!due || due.at > draft.at) return
    perform(draft, due)
  }
  throw new Error('the agenda does not come to an end')
}

function perform(draft: Draft, due: Due): void {
  switch (due.kind) {
    case 'text':
      return tryAgain(draft, due.textId)
    case 'page':
      return draft.emit({ type: 'PageRetried', pageId: due.pageId })
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
      return draft.emit({ type: 'SlotSkipped', slot: due.slot.name, reason: 'stale' })
    case 'again':
      return again(draft)
    case 'nudge':
      return nudge(draft, due.number)
    case 'expire':
      return close(draft, 'expired')
    case 'escalate':
      return escalate(draft, due.alertId)
    case 'review':
      return reviewNow(draft)
  }
}

/** The lease has ended without an outcome: this invocation takes the request over. */
function tryAgain(draft: Draft, textId: string): void {
  const open = draft.chart.openTexts.find((each) => each.textId === textId)
  if (!open) throw new Error(`no open text ${textId}`)
  const way = passage(draft, open.class, open.purpose)
  if (way.kind === 'later') {
    if (open.purpose.kind === 'ride' && way.until >= open.purpose.startsAt)
      return drop(draft, open, 'stale')
    return draft.emit({ type: 'TextDeferred', textId: open.textId, until: way.until })
  }
  if (way.kind === 'never') return drop(draft, open, way.reason)
  if (isStale(open, draft.at)) return drop(draft, open, 'stale')
  if (open.attempts >= triesAtMost) return drop(draft, open, 'gave-up')
  if (open.class === 'safety' && open.attempts >= triesBeforeTelling)
    undelivered(draft, open.purpose, 'not-sent-yet')
  draft.emit({ type: 'TextRetried', textId: open.textId })
}

function drop(draft: Draft, { textId, class: kind, purpose }: OpenText, reason: string): void {
  draft.emit({ type: 'TextDropped', textId, reason })
  if (kind === 'safety') undelivered(draft, purpose, reason)
}

/** A ride reminder helps until the session; any other only around its own time. */
function isStale(open: OpenText, at: Instant): boolean {
  const { class: kind, purpose, deferredUntil, requestedAt } = open
  if (purpose.kind === 'ride') return purpose.startsAt <= at
  return kind === 'reminder' && millis(at) - millis(deferredUntil ?? requestedAt) > reminderStaleMs
}

/** The notice again while in force; a check-in due this morning rides along, one text in place of two. */
function morningNotice(draft: Draft, sessionId: string): void {
  const session = draft.chart.sessions.find((each) => each.sessionId === sessionId)
  if (session?.state !== 'finished') throw new Error(`session ${sessionId} is not finished`)
  const purpose = { kind: 'notice', sessionId: session.sessionId, part: 'morning' } as const
  const until = session.noDrivingUntil
  const slots = slotsForNotice(draft.policy, draft.chart, draft.at, session.sessionId)
  if (slots.length === 0) {
    const body = say(draft).noDrivingStill(until)
    return text(draft, 'safety', { ...purpose, invites: null }, body)
  }
  openSitting(draft, slots)
  const checkInId = current(draft)?.open.checkInId ?? null
  const body = say(draft).noDrivingStillAndInvite(until)
  text(draft, 'safety', { ...purpose, invites: checkInId }, body)
}

function invite(draft: Draft, slots: readonly Slot[]): void {
  const due = slots.filter((slot) => slot.dueAt <= draft.at)
  openSitting(draft, due.length > 0 ? due : slots)
  const checkInId = current(draft)?.open.checkInId
  if (!checkInId) throw new Error('an invite without a check-in')
  text(draft, 'reminder', { kind: 'invite', checkInId }, inviteBody(draft))
}

const inviteBody = (draft: Draft): string =>
  draft.details.checkInBy === 'link' ? say(draft).inviteLink() : say(draft).invite()

/** One sitting for all that is due, each instrument once, and no short form beside its full scale. */
function openSitting(draft: Draft, slots: readonly Slot[]): void {
  const asked = [...new Set(slots.flatMap((slot) => slot.instruments))]
  const needed = asked.filter((id) => {
    const full = draft.policy.instrument(id)?.asksFor?.instrument
    return !full || !asked.includes(full)
  })
  openCheckIn(draft, slots.map((slot) => slot.name).join('+'), needed, false)
}

function again(draft: Draft): void {
  const found = current(draft)
  if (!found) throw new Error('nothing was put off')
  const { open, instrument } = found
  const body = open.started ? say(draft).item(instrument, open.position, true) : say(draft).invite()
  text(draft, 'reminder', { kind: 'again', checkInId: open.checkInId }, body)
}

function nudge(draft: Draft, number: number): void {
  const found = current(draft)
  if (!found) throw new Error('nobody to nudge')
  const { checkInId } = found.open
  const body =
    draft.details.checkInBy === 'link' ? say(draft).inviteLink() : say(draft).nudge(number)
  text(draft, 'reminder', { kind: 'nudge', checkInId, number }, body)
}

/** Advice that stands keeps its review time, so that the next one is never now again. */
function reviewNow(draft: Draft): void {
  review(draft)
  const { advice } = draft.chart
  if (advice?.reviewAt && advice.reviewAt <= draft.at) {
    const { status, rules, episode } = advice
    draft.emit({ type: 'AdviceGiven', status, rules: [...rules], episode, reviewAt: null })
  }
}
