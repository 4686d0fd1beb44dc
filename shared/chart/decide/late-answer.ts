// An answer to a question that was closed on the patient is no answer any more, but it is heard.
import { addHours } from '../../calendar/index.ts'
import { type Reading, readAll, readAnswer } from '../../conversation/index.ts'
import { flagsFor } from '../../instruments/score.ts'
import type { Instrument } from '../../instruments/types.ts'
import type { CheckInId } from '../../vocabulary/ids.ts'
import type { Draft } from '../draft.ts'
import type { ChartState } from '../state.ts'
import { holdQuestions } from './dangers.ts'
import { raiseFlags } from './flags.ts'
import type { Taken } from './taken.ts'

/** For how long after its end: as long as a check-in itself is open. */
const heardHours = 72

/** The same of an answer on the page of a check-in that has ended; false where nothing is to be acted on. */
export function hearLate(
  draft: Draft,
  { checkInId, item, value }: { checkInId: CheckInId; item: number; value: number | null },
): boolean {
  const left = draft.chart.leftStanding
  const instrument = left && draft.policy.instrument(left.instrument)
  if (!instrument || left.checkInId !== checkInId || value === null) return false
  if (addHours(left.at, heardHours) <= draft.at || item < left.item) return false
  if (flagsFor(instrument, item, value).length === 0) return false
  raiseFlags(draft, instrument, item, value, checkInId, 'text')
  return true
}

type Left = NonNullable<ChartState['leftStanding']>

/**
 * What follows when the text answers the question left standing with something that must be acted on; else null.
 * `otherwise` is what the text would lead to: it still answers a patient whom no text of the alarm's own reaches.
 */
export function lateAnswer(draft: Draft, reading: Reading, otherwise: Taken): Taken | null {
  const found = leftOf(draft)
  if (!found) return null
  const { left, instrument } = found
  const grave = answered(left, instrument, reading).flatMap(({ item, value }) => {
    const flags = flagsFor(instrument, item, value)
    return flags.length > 0 ? [{ item, value, flags }] : []
  })
  if (grave.length === 0) return null
  const isTold = grave.some(({ flags }) => flags.some((flag) => flag.reply !== 'none'))
  const act = () => {
    for (const { item, value } of grave)
      raiseFlags(draft, instrument, item, value, left.checkInId, 'text')
    if (isTold) holdQuestions(draft)
    else otherwise.act()
  }
  return { as: !isTold && otherwise.as === 'loop' ? 'loop' : 'late', act }
}

/** Whether the text answers the question left standing, or all that remained. */
export function isLateAnswer(draft: Draft, reading: Reading): boolean {
  const found = leftOf(draft)
  if (!found) return false
  return answered(found.left, found.instrument, reading).length > 0
}

function leftOf({ chart, policy, at }: Draft): { left: Left; instrument: Instrument } | null {
  const left = chart.leftStanding
  const instrument = left && policy.instrument(left.instrument)
  if (!left || !instrument || addHours(left.at, heardHours) <= at) return null
  return { left, instrument }
}

/** One answer, or all that remained; before the first question stood, a single number meant no answer. */
function answered(
  { item: first, started }: Left,
  { items }: Instrument,
  { body }: Reading,
): readonly { item: number; value: number }[] {
  const remaining = items.slice(first)
  const one = started && remaining[0] ? readAnswer(remaining[0], body, first + 1) : null
  if (one?.kind === 'value') return [{ item: first, value: one.value }]
  const all = remaining.length > 1 ? readAll(remaining, body, first) : null
  if (all?.kind !== 'values') return []
  return all.values.map((value, index) => ({ item: first + index, value }))
}
