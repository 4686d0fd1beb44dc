// The texts that come of their own accord when they are due: notices, reminders, invites and nudges.
import type { SessionId } from '../../vocabulary/ids.ts'
import { isSafetyCheck } from '../agenda/sittings.ts'
import { banUntil } from '../ban.ts'
import type { OpenSlot } from '../course.ts'
import type { Draft } from '../draft.ts'
import type { SequencePurpose } from '../events.ts'
import { say } from '../say.ts'
import { isSensorItem } from '../sensor.ts'
import { printSitting } from '../slot.ts'
import { current, openSitting } from './check-in.ts'
import { text } from './texts.ts'

/** The no-driving notice once more, the morning after. The session must be finished. */
export function morningNotice(draft: Draft, sessionId: SessionId): void {
  const session = draft.chart.sessions.find((each) => each.sessionId === sessionId)
  if (session?.state !== 'finished') throw new Error(`session ${sessionId} is not finished`)
  const until = banUntil(draft.chart) ?? session.noDrivingUntil
  const purpose = { kind: 'notice', sessionId, part: 'morning', until } as const
  text(draft, 'safety', purpose, say(draft).noDrivingStill(until))
}

/** The clinic's own words; what it has taken out of clinics.json meanwhile is not told. */
export function tellSequence(draft: Draft, purpose: SequencePurpose): void {
  const step = draft.policy.clinic.sequences?.[purpose.part][purpose.number - 1]
  if (!step) throw new Error(`no step ${purpose.number} of what is told ${purpose.part}`)
  text(draft, 'reminder', purpose, say(draft).own(step.text))
}

/** Those of a sitting that it opens with. */
export function openingOf({ at }: Draft, slots: readonly OpenSlot[]): readonly OpenSlot[] {
  const due = slots.filter((slot) => slot.dueAt <= at)
  return due.length > 0 ? due : slots
}

/** Opens a sitting and says so, leaving out what is not due yet; slots that the clinic asks nothing for are skipped. */
export function invite(draft: Draft, slots: readonly OpenSlot[]): void {
  const opening = openingOf(draft, slots)
  if (!openSitting(draft, opening)) {
    const slot = printSitting(opening.map((each) => each.slot))
    return draft.emit({ type: 'SlotSkipped', slot, reason: 'no-instrument' })
  }
  const open = current(draft)?.open
  if (!open) throw new Error('an invite without a check-in')
  const { checkInId } = open
  // By text the question of the day is its own invite, and stands at once.
  if (isSensorItem(open) && draft.details.checkInBy === 'text')
    draft.emit({ type: 'CheckInStarted', checkInId })
  const instruments = opening.flatMap((slot) => slot.instruments)
  const kind = isSafetyCheck(draft.policy, instruments) ? 'safety' : 'reminder'
  text(draft, kind, { kind: 'invite', checkInId }, inviteBody(draft))
}

export function inviteBody(draft: Draft): string {
  const { invite, inviteLink, inviteOrLink, ofTheDay } = say(draft)
  if (draft.details.checkInBy === 'link') return inviteLink()
  const found = current(draft)
  if (found && isSensorItem(found.open)) return ofTheDay(found.instrument)
  return draft.policy.clinic.linkInInvites ? inviteOrLink() : invite()
}

/** What was put off with LATER: the question that stands, or the invite. */
export function again(draft: Draft): void {
  const found = current(draft)
  if (!found) return
  const { open, instrument } = found
  const isAsked = open.started && draft.details.checkInBy === 'text'
  const body = isAsked ? say(draft).item(instrument, open.position, true) : inviteBody(draft)
  text(draft, 'reminder', { kind: 'again', checkInId: open.checkInId }, body)
}

/** @param number counted from 1; each says it in other words */
export function nudge(draft: Draft, number: number): void {
  const found = current(draft)
  if (!found) return
  const { checkInId } = found.open
  text(draft, 'reminder', { kind: 'nudge', checkInId, number }, nudgeBody(draft, number))
}

/** Once begun, a nudge brings the question that stands: a "1" to it then is an answer, and meant as one. */
function nudgeBody(draft: Draft, number: number): string {
  const found = current(draft)
  if (draft.details.checkInBy === 'link') return say(draft).nudgeLink()
  if (!found?.open.started) return say(draft).nudge(number)
  const question = say(draft).item(found.instrument, found.open.position, true)
  return `${say(draft).nudgeStarted()}\n${question}`
}
