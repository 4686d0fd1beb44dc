import { later } from '../agenda/due.ts'
import { sessionOfBan } from '../ban.ts'
import type { CommandOf, Refusal } from '../commands.ts'
import type { Draft } from '../draft.ts'
import type { Consent, Details } from '../events.ts'
import { say } from '../say.ts'
import type { Patient } from '../state.ts'
import {
  changedIn,
  isSameConsent,
  newerOf,
  tellingId,
  unacknowledged,
  withGiven,
} from './details.ts'
import { conflict, wrong } from './refusals.ts'
import { review } from './review.ts'
import { tellBan } from './tell-ban.ts'
import { text } from './texts.ts'

/** Enrols, or brings the details up to date; saying the same again changes nothing. */
export function enrol(draft: Draft, command: CommandOf<'Enrol'>): Refusal | undefined {
  const { details: given, consent, by } = command
  const known = draft.chart.patient
  const details = withGiven(known?.details ?? {}, given)
  if (known && command.issued) return conflict('this Idempotency-Key was used before, long ago')
  if (known && known.withdrawnAt === null) {
    const unasked = newNumber(known, details, consent)
    if (unasked) return unasked
    return change(draft, command, { details, consent: newerOf(known.consent, consent) })
  }
  if (known?.withdrawnAt && (consent === null || consent.capturedAt <= known.withdrawnAt))
    return conflict('this patient has withdrawn; a newer consent is needed to enrol again')
  const refusal = (known ? null : tellingId(draft, details)) ?? unacknowledged(details, consent)
  if (refusal) return refusal
  draft.emit({ type: 'PatientEnrolled', details, consent, by })
  heedNumber(draft, command, consent, true)
  if (consent !== null) welcome(draft, command)
  // A patient who comes back goes on.
  review(draft)
}

/** Puts one or more details right, without the consent being said again. */
export function changeDetails(
  draft: Draft,
  command: CommandOf<'ChangeDetails'>,
): Refusal | undefined {
  const { details: before, consent: known, withdrawnAt } = draft.patient
  const { changes, consent } = command
  const details = withGiven(before, { ...before, ...changes })
  if (details.phone !== before.phone) {
    if (withdrawnAt !== null) return conflict('this patient has withdrawn: enrol them again')
    const unasked = newNumber(draft.patient, details, consent)
    if (unasked) return unasked
  }
  return change(draft, command, { details, consent: newerOf(known, consent) })
}

/** Of a patient who has consented, the number is part of it. */
const newNumber = (
  { details: before, consent: known }: Patient,
  details: Details,
  consent: Consent | null,
): Refusal | undefined =>
  consent === null && known !== null && details.phone !== before.phone
    ? wrong('consent', 'a new number needs the consent to text it')
    : undefined

function change(
  draft: Draft,
  command: CommandOf<'Enrol' | 'ChangeDetails'>,
  { details, consent }: { details: Details; consent: Consent | null },
): Refusal | undefined {
  const { details: before, consent: known } = draft.patient
  const changed = changedIn(before, details)
  if (changed.length === 0 && isSameConsent(known, consent)) return
  const refusal = unacknowledged(details, consent)
  if (refusal) return refusal
  draft.emit({ type: 'DetailsChanged', details, consent, by: command.by, changed: [...changed] })
  // The first consent is to a number that has been theirs unasked so far.
  const isTaken = changed.includes('phone') || known === null
  const isBack = heedNumber(draft, command, consent, isTaken)
  if (consent !== null && (isTaken || isBack)) welcome(draft, command)
  if (consent !== null && isTaken) noticeAgain(draft)
  // Another condition is judged by another scale.
  review(draft)
}

/** A number has had enough of them for a day: whoever is entered again and again pays for nothing more. */
const welcomesADay = 3

/** Someone answers a patient who has just signed up: any hour, and no part of the week's reminders. */
function welcome(
  draft: Draft,
  { numberWelcomedAt }: Pick<CommandOf<'Enrol'>, 'numberWelcomedAt'>,
): void {
  if (numberWelcomedAt.length >= welcomesADay) return
  text(draft, 'reply', { kind: 'opt-in' }, say(draft).optIn())
}

/**
 * A number that said STOP is not texted, whoever has it now, unless its patient has consented anew since. True when
 * that ends a STOP.
 */
function heedNumber(
  draft: Draft,
  { numberOptedOutAt }: Pick<CommandOf<'Enrol'>, 'numberOptedOutAt'>,
  consent: Consent | null,
  isTaken: boolean,
): boolean {
  const own = draft.patient.optedOutAt
  const number = isTaken ? numberOptedOutAt : null
  const stoppedAt = own && number ? later(own, number) : (own ?? number)
  if (stoppedAt === null) return false
  if (consent?.overridesOptOut && consent.capturedAt > stoppedAt) {
    draft.emit({ type: 'OptedIn' })
    return true
  }
  if (own !== null) return false
  closeStopped(draft)
  draft.emit({ type: 'OptedOut', how: 'number', sentAt: stoppedAt })
  return false
}

/** The old number has the notice in force; the new one needs it too. */
function noticeAgain(draft: Draft): void {
  const sessionId = sessionOfBan(draft.chart)
  if (sessionId !== null) tellBan(draft, sessionId)
}

export function messaging(
  draft: Draft,
  { type, reason, by }: CommandOf<'Pause' | 'Resume' | 'Withdraw'>,
): Refusal | undefined {
  const { patient } = draft
  if (patient.withdrawnAt) {
    if (type === 'Withdraw') return
    return conflict('this patient has withdrawn')
  }
  if (type === 'Pause' && !patient.paused) draft.emit({ type: 'MessagingPaused', reason, by })
  if (type === 'Resume' && patient.paused) draft.emit({ type: 'MessagingResumed', reason, by })
  if (type === 'Withdraw') {
    if (draft.chart.openCheckIn) closeStopped(draft)
    draft.emit({ type: 'PatientWithdrawn', reason, by })
    review(draft)
  }
}

export function closeStopped(draft: Draft): void {
  const open = draft.chart.openCheckIn
  if (open) draft.emit({ type: 'CheckInClosed', checkInId: open.checkInId, reason: 'stopped' })
}
