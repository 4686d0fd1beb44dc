// What does not go out once the clinic's texts of the month are used up: what nobody asked for. Notices, replies, rides,
// changes of sessions, what the patient put off and what a person wrote go on (docs/design.md "What may go out when").
import type { Due } from '../agenda/due.ts'
import { isSafetyCheck } from '../agenda/sittings.ts'
import type { Draft } from '../draft.ts'
import { printSitting } from '../slot.ts'
import { nudge, openingOf } from './due-texts.ts'

const reason = 'budget'

/**
 * Whether this was to be such a text: then it is passed over, on record. A check-in that is not sent is not opened, so
 * that nobody is called silent who was asked nothing.
 */
export function isWithheld(draft: Draft, due: Due): boolean {
  if (due.kind === 'sitting') {
    const opening = openingOf(draft, due.slots)
    const instruments = opening.flatMap((slot) => slot.instruments)
    if (isSafetyCheck(draft.policy, instruments)) return false
    const slot = printSitting(opening.map((each) => each.slot))
    draft.emit({ type: 'SlotSkipped', slot, reason })
    return true
  }
  if (due.kind === 'sequence') {
    draft.emit({ type: 'NoticeWithheld', purpose: due.purpose, reason })
    return true
  }
  if (due.kind !== 'nudge') return false
  const { texts } = draft.chart.counts
  nudge(draft, due.number)
  const asked = draft.chart.openTexts.at(-1)
  // A nudge that may not go out at all leaves nothing to take back.
  if (asked && draft.chart.counts.texts > texts)
    draft.emit({ type: 'TextDropped', textId: asked.textId, reason })
  return true
}
