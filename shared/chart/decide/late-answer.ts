// An answer to a question that was closed on the patient is no answer any more, but it is heard.
import { addHours } from '../../calendar/index.ts'
import { type Reading, readAll, readAnswer } from '../../conversation/index.ts'
import { flagsFor } from '../../instruments/score.ts'
import type { Instrument, ItemFlag } from '../../instruments/types.ts'
import { graver } from '../../vocabulary/escalation.ts'
import type { CheckInId, Instant } from '../../vocabulary/ids.ts'
import type { Draft } from '../draft.ts'
import type { ChartState } from '../state.ts'
import { knownAlert } from './alerts.ts'
import { hold, holdQuestions } from './dangers.ts'
import { raiseFlags } from './flags.ts'
import { isLoop } from './idle.ts'
import type { Taken } from './taken.ts'

/** For how long after its end: as long as a check-in itself is open. */
const heardHours = 72

type OnPage = { checkInId: CheckInId; item: number; value: number | null }

/**
 * The same of an answer on the page of a check-in that has ended, be it that another page of it was faster and said
 * something else; false where nothing is to be acted on. What is scored stays so.
 */
export function hearLate(draft: Draft, answer: OnPage): boolean {
  const { checkInId, item, value } = answer
  const id = instrumentOf(draft, answer)
  const instrument = id && draft.policy.instrument(id)
  if (!instrument || value === null) return false
  const flags = flagsLate(instrument, item, value)
  if (flags.length === 0) return false
  const subject = `${checkInId}:${item}`
  // Sent again while a person is called for it: there is no more to say.
  if (flags.every((flag) => isStanding(draft, flag, subject))) return true
  if (raiseFlags(draft, instrument, item, value, checkInId, 'text')) hold(draft)
  return true
}

const flagsLate = (instrument: Instrument, item: number, value: number): readonly ItemFlag[] =>
  flagsFor(instrument, item, value).filter(({ whileAsked }) => !whileAsked)

/** What was asked, if it may still be heard and is not what was answered then. */
function instrumentOf({ chart, at }: Draft, { checkInId, item, value }: OnPage) {
  const isRecent = (ended: { at: Instant }) => addHours(ended.at, heardHours) > at
  const left = chart.leftStanding
  if (left?.checkInId === checkInId)
    return isRecent(left) && item >= left.item ? left.instrument : null
  const whole = chart.completed.find((each) => each.checkInId === checkInId)
  return whole && isRecent(whole) && whole.answers[item] !== value ? whole.instrument : null
}

function isStanding(draft: Draft, flag: ItemFlag, subject: string): boolean {
  const known = knownAlert(draft, { kind: flag.kind, subject })
  return known !== undefined && !known.acknowledged && graver(flag, known) <= 0
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
    const flags = flagsLate(instrument, item, value)
    return flags.length > 0 ? [{ item, value, flags }] : []
  })
  if (grave.length === 0) return null
  // One more of many, with a person called for just that: a machine is not argued with.
  const isKnown = grave.every(({ item, flags }) =>
    flags.every((flag) => isStanding(draft, flag, `${left.checkInId}:${item}`)),
  )
  if (isKnown && isLoop(draft)) return { as: 'loop', act: () => {} }
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
