// What a questionnaire has not said, and a person should ask: item 9 of a bare total, the rest of what was left unfinished.
import { flagsFor } from '../../instruments/answers.ts'
import { isCaseAtBest } from '../../instruments/at-best.ts'
import { describeTotal } from '../../instruments/score.ts'
import type { Instrument } from '../../instruments/types.ts'
import type { CheckInId, Instant } from '../../vocabulary/ids.ts'
import { finishedSessions } from '../course.ts'
import type { Draft } from '../draft.ts'
import { raise } from './alerts.ts'
import { endWhere } from './done.ts'
import { isOldForm } from './old-form.ts'

type Answers = readonly (number | null)[]

/** The rule of a question that a total left open. */
export const itemNotEntered = 'safety-question-not-entered'

/**
 * A total that staff enter without its answers leaves open what was said of death or self-harm, unless it is so high
 * that it says so itself. Soon where it is a case and treatment has begun: whoever takes a baseline has the patient
 * before them.
 */
export function askForItem(
  draft: Draft,
  instrument: Instrument,
  total: number,
  { scoreId, takenAt }: { scoreId: string; takenAt: Instant },
): void {
  const item = instrument.items.findIndex(isAboutHarm)
  // The lowest total there is says no to every item.
  if (item < 0 || total === instrument.range.min || isToldBy(draft, scoreId)) return
  const isCase = describeTotal(instrument, total).aboveCutOff === true
  const [first] = finishedSessions(draft.chart)
  const isTreated = first !== undefined && first.endedAt < takenAt
  const level = isCase && isTreated && !isOldForm(draft, takenAt) ? 'urgent' : 'routine'
  raise(draft, {
    kind: 'unclear-reply',
    level,
    escalation: level,
    rule: itemNotEntered,
    message: `${instrument.name} was entered as a total alone. Please look up item ${item + 1}, about death or self-harm, and enter the answers, or ask the patient.`,
    subject: questionOf(scoreId),
  })
}

const questionOf = (scoreId: string): string => `skipped:clinic-${scoreId}`

export const isAboutHarm = ({ flags }: Instrument['items'][number]): boolean =>
  flags?.some(({ kind }) => kind === 'crisis') === true

/** The total alone has proved the item, and called somebody. */
const isToldBy = ({ events }: Draft, scoreId: string): boolean =>
  events.some(
    (event) =>
      (event.type === 'AlertRaised' || event.type === 'AlertJoined') &&
      event.about.startsWith(`clinic-${scoreId}:`),
  )

/** Who enters the answers has answered what was asked of a total. */
export function endQuestionOfItem(
  draft: Draft,
  { items }: Instrument,
  answers: Answers,
  { by, scoreId }: { by: string; scoreId: string },
): void {
  const isSaid = items.some((item, at) => isAboutHarm(item) && answers[at] != null)
  if (!isSaid) return
  const deed = { by, disposition: 'entered', note: `score ${scoreId}` }
  endWhere(draft, deed, ({ kind, parts, findings }) => {
    const isAllOfIt =
      findings === parts.length && parts.every(({ rule }) => rule === itemNotEntered)
    return kind === 'unclear-reply' && isAllOfIt
  })
}

/** What a voided total left open asks nobody to act any more. */
export function endQuestionOfVoided(
  draft: Draft,
  { scoreId, reason, by }: { scoreId: string; reason: string; by: string },
): void {
  endWhere(draft, { by, disposition: 'voided', note: reason }, ({ kind, parts, findings }) => {
    const isAllOfIt =
      findings === parts.length && parts.every(({ about }) => about === questionOf(scoreId))
    return kind === 'unclear-reply' && isAllOfIt
  })
}

/**
 * A full scale that was left unfinished and gives no score, though what was answered makes a case however the rest
 * stands, or tells of death or self-harm.
 */
export function tellUnfinished(
  draft: Draft,
  instrument: Instrument,
  answers: Answers,
  checkInId: CheckInId,
): void {
  if (instrument.role !== 'full') return
  const isGrave = answers.some(
    (value, item) =>
      value !== null && flagsFor(instrument, item, value).some(({ kind }) => kind === 'crisis'),
  )
  if (!isGrave && !isCaseAtBest(instrument, answers)) return
  const found = isGrave
    ? 'an answer to the question about death or self-harm that calls for a person'
    : 'answers that make a case however the rest may be'
  raise(draft, {
    kind: 'unclear-reply',
    level: 'urgent',
    escalation: 'urgent',
    rule: isGrave ? 'unfinished-and-grave' : 'unfinished-and-high',
    message: `${instrument.name} was left unfinished and has no score, with ${found}. Please ask the patient for the rest.`,
    subject: `unfinished:${checkInId}`,
  })
}
