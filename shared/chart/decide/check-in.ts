// A check-in's life: opened, answered item by item, scored by its instrument's own rule, closed.
import type { InstrumentId } from '../../ids.ts'
import { fullScaleCalledFor, score } from '../../instruments/score.ts'
import type { Instrument } from '../../instruments/types.ts'
import type { Draft } from '../draft.ts'
import type { EventOf } from '../events.ts'
import { say } from '../say.ts'
import type { OpenCheckIn } from '../state.ts'
import { raise } from './alerts.ts'
import { raiseFlags } from './flags.ts'
import { review } from './review.ts'
import { reply } from './texts.ts'

/** Two missed in a row are a signal, not silence (contract; clinical.md 4.5). */
const missedForSilent = 2

/** The one that is open, with its instrument. */
export function current(draft: Draft): { open: OpenCheckIn; instrument: Instrument } | null {
  const open = draft.chart.openCheckIn
  return open ? { open, instrument: instrumentOf(draft, open.instrument) } : null
}

export function openCheckIn(
  draft: Draft,
  slot: string,
  instruments: readonly InstrumentId[],
  inSitting: boolean,
): void {
  const [first, ...rest] = instruments
  if (!first) throw new Error(`a sitting without instruments: ${slot}`)
  draft.emit({
    type: 'CheckInOpened',
    checkInId: draft.nextCheckInId(),
    instrument: first,
    items: instrumentOf(draft, first).items.length,
    slot,
    rest,
    inSitting,
  })
}

/** Takes values for the items from the one that stands on, acts on each, then asks on or ends. */
export function answer(draft: Draft, values: readonly number[]): void {
  for (const value of values) {
    const { open, instrument } = mustBeOpen(draft)
    const item = open.position
    draft.emit({ type: 'AnswerGiven', checkInId: open.checkInId, item, value })
    raiseFlags(draft, instrument, item, value, open.checkInId, 'text')
  }
  goOn(draft)
}

export function skip(draft: Draft): void {
  const { open } = mustBeOpen(draft)
  draft.emit({ type: 'ItemSkipped', checkInId: open.checkInId, item: open.position })
  goOn(draft)
}

/** Asks the item that stands, or ends the check-in after its last. */
function goOn(draft: Draft): void {
  const { open, instrument } = mustBeOpen(draft)
  if (open.position < open.items) {
    reply(draft, say(draft).item(instrument, open.position, false))
    return
  }
  const rest = settle(draft, 'complete')
  if (rest.length === 0) {
    reply(draft, say(draft).done())
    return
  }
  openCheckIn(draft, open.slot, rest, true)
  const next = mustBeOpen(draft)
  reply(draft, `${say(draft).more()}\n${say(draft).item(next.instrument, 0, true)}`)
}

/** Ends it early: late, overtaken or stopped. What was answered is scored if the instrument allows. */
export function close(draft: Draft, reason: EventOf<'CheckInClosed'>['reason']): void {
  settle(draft, reason)
  if (reason !== 'expired' || draft.chart.missedInARow < missedForSilent) return
  const since = draft.chart.closedCheckIns.findLast((each) => each.answered)?.at ?? 'start'
  raise(draft, {
    kind: 'silent',
    level: 'routine',
    escalation: 'routine',
    rule: 'two-missed-in-a-row',
    says: 'Two check-ins in a row have gone unanswered. Please get in touch.',
    about: `silent-since:${since}`,
  })
}

/** Scores and closes; returns what follows in the sitting. */
function settle(draft: Draft, reason: EventOf<'CheckInClosed'>['reason']): readonly InstrumentId[] {
  const { open, instrument } = mustBeOpen(draft)
  const { checkInId } = open
  const given = open.answers.length > 0
  draft.emit({ type: 'CheckInClosed', checkInId, reason })
  const called = given ? record(draft, open, instrument) : null
  review(draft)
  if (!called || open.rest.includes(called)) return open.rest
  return [called, ...open.rest]
}

/** Records the score the answers allow, or why there is none. Returns the full scale a short form asks for. */
function record(draft: Draft, open: OpenCheckIn, instrument: Instrument): InstrumentId | null {
  const { checkInId } = open
  const answers = instrument.items.map((_, index) => open.answers[index] ?? null)
  const scored = score(instrument, answers)
  if (scored.kind === 'unscored') {
    draft.emit({ type: 'NotScored', checkInId, instrument: instrument.id, reason: scored.reason })
    askAboutMissing(draft, open, instrument, scored)
    return null
  }
  draft.emit({
    type: 'ScoreRecorded',
    scoreId: `s${draft.chart.scores.length + 1}`,
    instrument: instrument.id,
    at: draft.at,
    total: scored.total,
    prorated: scored.prorated,
    answers: [...answers],
    source: 'text',
    checkInId,
    by: null,
  })
  return fullScaleCalledFor(instrument, scored.total)
}

/** A skipped question that may never be taken for 0 (PHQ-9 item 9) is a person's to ask. */
function askAboutMissing(
  draft: Draft,
  open: OpenCheckIn,
  { items, missing: rule }: Instrument,
  { reason, missing }: { reason: string; missing: readonly number[] },
): void {
  const skipped = missing.some(
    (index) =>
      rule.required.includes(index) &&
      open.answers[index] === null &&
      items[index]?.flags?.some((flag) => flag.kind === 'crisis'),
  )
  if (reason === 'not-scored-instrument' || !skipped) return
  raise(draft, {
    kind: 'unclear-reply',
    level: 'urgent',
    escalation: 'urgent',
    rule: 'safety-question-skipped',
    says: 'The question about thoughts of death or self-harm was left out. Please ask the patient.',
    about: `skipped:${open.checkInId}`,
  })
}

function mustBeOpen(draft: Draft): { open: OpenCheckIn; instrument: Instrument } {
  const found = current(draft)
  if (!found) throw new Error('no check-in is open')
  return found
}

export function instrumentOf(draft: Draft, id: InstrumentId): Instrument {
  const found = draft.policy.instrument(id)
  if (!found) throw new Error(`instrument ${id} is on the chart but not in the catalog`)
  return found
}
