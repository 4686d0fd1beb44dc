// Answers that staff enter for a patient: they act as if texted, but that nothing is texted, for somebody is with the
// patient; and what had asked for them asks no more.
import { addHours } from '../../calendar/index.ts'
import { validateAnswers } from '../../instruments/score.ts'
import type { Instrument } from '../../instruments/types.ts'
import type { Instant, InstrumentId } from '../../vocabulary/ids.ts'
import { enteredSubject } from '../alert-rule.ts'
import type { CommandOf, Refusal } from '../commands.ts'
import { courseRules } from '../course.ts'
import type { Draft } from '../draft.ts'
import { closeAndScore, current, openCheckIn } from './check-in.ts'
import { askAboutSkipped, raiseFlags } from './flags.ts'
import { isOldForm } from './old-form.ts'
import { conflict, wrong, wrongFields } from './refusals.ts'
import { review } from './review.ts'
import { noteAnswer } from './ride.ts'

/** What is known of one item: its answer, or null where it was put and left out. */
export type Known = Readonly<{ item: number; value: number | null }>

/** Flags and their alerts, as for answers by text. */
export function actOnEntered(
  draft: Draft,
  instrument: Instrument,
  known: readonly Known[],
  { scoreId, takenAt, by }: { scoreId: string; takenAt: Instant; by: string },
): void {
  const where = enteredSubject(scoreId)
  const isOld = isOldForm(draft, takenAt)
  for (const { item, value } of known)
    if (value === null) askAboutSkipped(draft, instrument, item, where)
    else {
      raiseFlags(draft, instrument, item, value, where, 'clinic', isOld, takenAt)
      if (!isOld) noteAnswer(draft, instrument, item, value, { by })
    }
}

/**
 * Ends the check-in that asked for what was entered: it is not missed. What is left of the sitting is still to be
 * answered, by invite or to a person.
 */
export function closeEntered(draft: Draft, instrument: InstrumentId, takenAt: Instant): void {
  const found = current(draft)
  if (found?.open.instrument !== instrument || !isAnswered(found.open.openedAt, takenAt)) return
  const rest = closeAndScore(draft, 'entered')
  openCheckIn(draft, found.open.slot, rest, false)
}

const isAnswered = (openedAt: Instant, takenAt: Instant): boolean =>
  takenAt >= addHours(openedAt, -courseRules.enteredAheadHours)

/** Answers to what is never scored: the safety check, the mood items, a clinic's own questions. */
export function enterAnswers(
  draft: Draft,
  instrument: Instrument,
  { takenAt, answers, by }: CommandOf<'EnterScore'>,
): Refusal | undefined {
  if (answers === null) return wrong('total', 'this instrument has no total: give its answers')
  const problems = validateAnswers(instrument, answers)
  if (problems.length > 0) return wrongFields(problems)
  if (answers.every((value) => value === null)) return wrong('answers', 'give at least one answer')
  const twin = draft.chart.unscored.find(
    (each) => each.instrument === instrument.id && each.at === takenAt,
  )
  if (twin)
    return conflict(`${instrument.id} of this moment is on record already, as ${twin.scoreId}`)
  const scoreId = draft.nextScoreId()
  draft.emit({
    type: 'AnswersRecorded',
    scoreId,
    instrument: instrument.id,
    at: takenAt,
    answers: [...answers],
    source: 'clinic',
    checkInId: null,
    by,
  })
  const known = answers.map((value, item) => ({ item, value }))
  actOnEntered(draft, instrument, known, { scoreId, takenAt, by })
  closeEntered(draft, instrument.id, takenAt)
  review(draft)
}
