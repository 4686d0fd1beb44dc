import { later } from '../agenda/due.ts'
import { sessionOfBan } from '../ban.ts'
import type { CommandOf, Refusal } from '../commands.ts'
import type { Draft } from '../draft.ts'
import type { Consent, Details } from '../events.ts'
import { say } from '../say.ts'
import { conflict } from './refusals.ts'
import { review } from './review.ts'
import { tellBan } from './tell-ban.ts'
import { text } from './texts.ts'

/** Enrols, or brings the details up to date; saying the same again changes nothing. */
export function enrol(draft: Draft, command: CommandOf<'Enrol'>): Refusal | undefined {
  const { details, consent, by } = command
  const known = draft.chart.patient
  if (known?.withdrawnAt && consent.capturedAt <= known.withdrawnAt)
    return conflict('this patient has withdrawn; a newer consent is needed to enrol again')
  const isNew = !known || known.withdrawnAt !== null
  const phoneChanged = known?.details.phone !== details.phone
  if (isNew) draft.emit({ type: 'PatientEnrolled', details, consent, by })
  else if (isSame(known.details, details) && isSameConsent(known.consent, consent)) return
  else draft.emit({ type: 'DetailsChanged', details, consent, by })
  const isBack = heedNumber(draft, command, isNew || phoneChanged)
  // Someone answers a patient who has just signed up: any hour, and no part of the week's reminders.
  if (isNew || phoneChanged || isBack) text(draft, 'reply', { kind: 'opt-in' }, say(draft).optIn())
  if (!isNew && phoneChanged) noticeAgain(draft)
  // Another condition is judged by another scale; a patient who comes back goes on.
  review(draft)
}

/**
 * A number that said STOP is not texted, whoever has it now, unless its patient has consented anew since. True when
 * that ends a STOP.
 */
function heedNumber(
  draft: Draft,
  { consent, numberOptedOutAt }: CommandOf<'Enrol'>,
  isTaken: boolean,
): boolean {
  const own = draft.patient.optedOutAt
  const number = isTaken ? numberOptedOutAt : null
  const stoppedAt = own && number ? later(own, number) : (own ?? number)
  if (stoppedAt === null) return false
  if (consent.overridesOptOut && consent.capturedAt > stoppedAt) {
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

const isSame = (a: Details, b: Details) =>
  a.firstName === b.firstName &&
  a.phone === b.phone &&
  a.timezone === b.timezone &&
  a.language === b.language &&
  a.condition === b.condition &&
  a.checkInBy === b.checkInBy

const isSameConsent = (a: Consent, b: Consent) =>
  a.unencryptedTextAcknowledged === b.unencryptedTextAcknowledged &&
  a.method === b.method &&
  a.capturedAt === b.capturedAt &&
  a.capturedBy === b.capturedBy &&
  a.overridesOptOut === b.overridesOptOut
