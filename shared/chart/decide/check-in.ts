// A check-in's life: opened, closed, and what follows from its end. Answers are in answering.ts, scores in record.ts.

import { addHours } from '../../calendar/index.ts'
import type { Instrument } from '../../instruments/types.ts'
import type { Instant, InstrumentId } from '../../vocabulary/ids.ts'
import { courseRules, isEntered, type OpenSlot } from '../course.ts'
import type { Draft } from '../draft.ts'
import type { EventOf } from '../events.ts'
import { isOfVisit, printSitting } from '../slot.ts'
import type { OpenCheckIn } from '../state.ts'
import { raise } from './alerts.ts'
import { broughtForward } from './brought-forward.ts'
import { record } from './record.ts'
import { review } from './review.ts'
import { tellOfSilence } from './silence.ts'
import { watchScale } from './watch-scales.ts'

export type Current = { open: OpenCheckIn; instrument: Instrument }

/**
 * The one that is open, with its instrument. One whose instrument has left clinics.json or changed since is
 * closed here: it can be asked no further.
 */
export function current(draft: Draft): Current | null {
  const open = draft.chart.openCheckIn
  if (!open) return null
  const instrument = draft.policy.instrument(open.instrument)
  if (instrument && instrument.items.length === open.items) return { open, instrument }
  draft.emit({ type: 'CheckInClosed', checkInId: open.checkInId, reason: 'changed' })
  return null
}

/** Opens the first of a sitting that the clinic still has; false when there is none. */
export function openCheckIn(
  draft: Draft,
  slot: string,
  instruments: readonly InstrumentId[],
  inSitting: boolean,
  more: { by?: string; endsAt?: Instant } = {},
): boolean {
  const known = instruments.filter((id) => draft.policy.instrument(id))
  const [first, ...rest] = known
  const items = first && draft.policy.instrument(first)?.items.length
  if (!first || !items) return false
  draft.emit({
    type: 'CheckInOpened',
    checkInId: draft.nextCheckInId(),
    instrument: first,
    items,
    slot,
    rest,
    inSitting,
    ...more,
  })
  return true
}

/**
 * One sitting for all that is due, each instrument once, and no short form beside its full scale. False when the
 * clinic has none of them.
 */
export function openSitting(draft: Draft, slots: readonly OpenSlot[]): boolean {
  const asked = [...new Set(slots.flatMap((slot) => slot.instruments))]
  const needed = asked.filter((id) => {
    const full = draft.policy.instrument(id)?.asksFor?.instrument
    return !full || !asked.includes(full)
  })
  return openCheckIn(draft, printSitting(slots.map(({ slot }) => slot)), needed, false)
}

/** Ends it early: late, overtaken or stopped. What was answered is scored if the instrument allows. */
export function close(draft: Draft, reason: EventOf<'CheckInClosed'>['reason']): void {
  const found = current(draft)
  if (!found) return
  closeAndScore(draft, reason)
  if (reason !== 'expired') return
  askAboutStanding(draft)
  tellOfSilence(draft, found.open)
}

/** Its time has run out. What was asked before a visit ends with the visit, and is no check-in missed. */
export function expire(draft: Draft): void {
  const open = draft.chart.openCheckIn
  close(draft, open && isOfVisit(open.slot) ? 'overtaken' : 'expired')
}

/** The question about death or self-harm was put and never answered: a person asks. */
function askAboutStanding(draft: Draft): void {
  const left = draft.chart.leftStanding
  const item = left && draft.policy.instrument(left.instrument)?.items[left.item]
  if (!left?.started || !item?.flags?.some((flag) => flag.kind === 'crisis')) return
  raise(draft, {
    kind: 'unclear-reply',
    level: 'urgent',
    escalation: 'urgent',
    rule: 'safety-question-unanswered',
    message:
      'The question about thoughts of death or self-harm was asked and not answered. Please ask the patient.',
    subject: `skipped:${left.checkInId}`,
  })
}

/** Closes and scores; returns what follows in the sitting. */
export function closeAndScore(
  draft: Draft,
  reason: EventOf<'CheckInClosed'>['reason'],
): readonly InstrumentId[] {
  const { open, instrument } = mustBeOpen(draft)
  draft.emit({ type: 'CheckInClosed', checkInId: open.checkInId, reason })
  const isScored = open.answers.length > 0 && reason !== 'entered'
  const called = isScored ? record(draft, open, instrument) : null
  review(draft)
  watchScale(draft, instrument)
  const next = [...(called ? [called] : []), ...broughtForward(draft, open)]
  const rest = [...next.filter((id) => !open.rest.includes(id)), ...open.rest]
  const since = addHours(open.openedAt, -courseRules.enteredAheadHours)
  return rest.filter((id) => !isEntered(draft.chart, id, since))
}

/** The one that is open; asking while none is, is a broken invariant. */
export function mustBeOpen(draft: Draft): Current {
  const found = current(draft)
  if (!found) throw new Error('no check-in is open')
  return found
}
