// Sessions that another system brings in long after they took place: a history of years may come in one night, and
// texts nobody (docs/clinical.md "The course of check-ins").
import { addHours } from '../../calendar/index.ts'
import { isBannedBySession } from '../ban.ts'
import type { CommandOf } from '../commands.ts'
import { type OpenSlot, openSlots } from '../course.ts'
import type { Draft } from '../draft.ts'
import { printSlot } from '../slot.ts'
import type { ChartState } from '../state.ts'

/** The shortest ban on driving there is: what ended before that is history. */
const oldHours = 24

/** More places than any course has. */
const slotsAtMost = 60

const dueIn = ({ policy, at }: Draft, chart: ChartState): readonly OpenSlot[] =>
  openSlots(policy, chart, at).filter(({ dueAt }) => dueAt <= at)

export const isOldImport = (
  { at }: Draft,
  { imported, endedAt }: CommandOf<'FinishSession'>,
): boolean => imported === true && endedAt < addHours(at, -oldHours)

/**
 * What it would have had texted by now is passed over, and what is still to come comes in its time. What was due
 * without it stays due.
 *
 * @param before the chart without it, and whether no session that took place is later
 */
export function passOver(
  draft: Draft,
  { sessionId }: CommandOf<'FinishSession'>,
  before: { chart: ChartState; isLatest: boolean },
): void {
  const { chart, isLatest } = before
  if (isBannedBySession(draft.chart, draft.at))
    draft.emit({
      type: 'NoticeWithheld',
      purpose: { kind: 'notice', sessionId, part: 'morning' },
      reason: 'imported',
    })
  const stood = new Set(isLatest ? [] : dueIn(draft, chart).map(({ slot }) => printSlot(slot)))
  for (let passed = 0; passed < slotsAtMost; passed++) {
    const next = dueIn(draft, draft.chart).find(({ slot }) => !stood.has(printSlot(slot)))
    if (!next) return
    draft.emit({ type: 'SlotSkipped', slot: printSlot(next.slot), reason: 'imported' })
  }
}
