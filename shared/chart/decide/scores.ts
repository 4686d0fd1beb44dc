import { permittedValues } from '../../instruments/answers.ts'
import { score, validateAnswers, validateTotal } from '../../instruments/score.ts'
import type { Instrument } from '../../instruments/types.ts'
import type { CommandOf, Refusal } from '../commands.ts'
import type { Draft } from '../draft.ts'
import { actOnEntered, closeEntered, enterAnswers, type Known } from './entered.ts'
import { endEntryDue } from './entry-due.ts'
import { conflict, isInFuture, notFound, wrong, wrongFields } from './refusals.ts'
import { review } from './review.ts'
import { askForItem, endQuestionOfItem, endQuestionOfVoided } from './unfinished.ts'
import { watchScale } from './watch-scales.ts'

/** A score taken in the clinic, baseline included. */
export function enterScore(draft: Draft, command: CommandOf<'EnterScore'>): Refusal | undefined {
  const instrument = draft.policy.instrument(command.instrument)
  if (!instrument) return wrong('instrument', 'no instrument of this name')
  if (isInFuture(draft, command.takenAt)) return wrong('at', 'this is in the future')
  if (instrument.scoring.kind === 'none') return enterAnswers(draft, instrument, command)
  const made = totalFrom(instrument, command)
  if ('code' in made) return made
  const twin = draft.chart.scores.find(
    (each) => each.instrument === instrument.id && each.at === command.takenAt,
  )
  if (twin)
    return conflict(`${instrument.id} of this moment is on record already, as ${twin.scoreId}`)
  const scoreId = draft.nextScoreId()
  draft.emit({
    type: 'ScoreRecorded',
    scoreId,
    instrument: instrument.id,
    at: command.takenAt,
    total: made.total,
    prorated: made.prorated,
    answers: made.answers ? [...made.answers] : null,
    source: 'clinic',
    checkInId: null,
    by: command.by,
  })
  actOnEntered(draft, instrument, known(instrument, made), {
    scoreId,
    takenAt: command.takenAt,
    by: command.by,
  })
  const { takenAt, by } = command
  if (made.answers) endQuestionOfItem(draft, instrument, made.answers, { by, scoreId })
  else askForItem(draft, instrument, made.total, { scoreId, takenAt })
  closeEntered(draft, instrument.id, takenAt)
  review(draft)
  watchScale(draft, instrument)
  endEntryDue(draft, { by, disposition: 'entered', note: `score ${scoreId}` })
}

/**
 * The answers as far as they are known. A bare total beyond what all other items can make proves the rest: a
 * PHQ-9 of 25 or more has an item 9 of 1 or more.
 */
function known({ items, scoring, range }: Instrument, { answers, total }: Made): readonly Known[] {
  if (answers) return answers.map((value, item) => ({ item, value }))
  if (scoring.kind !== 'sum') return []
  return items.flatMap(({ answers: set, flags }, item) => {
    const value = total - (range.max - Math.max(...permittedValues(set)))
    return value > 0 && flags?.some((flag) => flag.kind === 'crisis') ? [{ item, value }] : []
  })
}

type Made = { total: number; prorated: boolean; answers: readonly (number | null)[] | null }

function totalFrom(
  instrument: Instrument,
  { answers, total }: CommandOf<'EnterScore'>,
): Made | Refusal {
  if (answers === null) {
    if (total === null) return wrong('total', 'give answers or a total')
    const problems = validateTotal(instrument, total)
    return problems.length > 0 ? wrongFields(problems) : { total, prorated: false, answers: null }
  }
  const problems = validateAnswers(instrument, answers)
  if (problems.length > 0) return wrongFields(problems)
  const scored = score(instrument, answers)
  if (scored.kind === 'unscored')
    return wrong('answers', `these answers give no score: ${scored.reason}`)
  return { total: scored.total, prorated: scored.prorated, answers }
}

/**
 * Entered in error: it counts for nothing from now on. What it raised is a person's to end, but for the question that
 * its total left open. Voided once more it is voided already.
 */
export function voidScore(
  draft: Draft,
  { scoreId, reason, by }: CommandOf<'VoidScore'>,
): Refusal | undefined {
  const { scores, unscored, counts } = draft.chart
  if (![...scores, ...unscored].some((each) => each.scoreId === scoreId))
    return wasRecorded(scoreId, counts) ? undefined : notFound(`no score ${scoreId}`)
  draft.emit({ type: 'ScoreVoided', scoreId, reason, by })
  endQuestionOfVoided(draft, { scoreId, reason, by })
  review(draft)
}

/** Scores are numbered as they come: whatever of these does not stand has been voided. */
const wasRecorded = (scoreId: string, { scores }: Draft['chart']['counts']): boolean =>
  /^s[1-9]\d*$/.test(scoreId) && Number(scoreId.slice(1)) <= scores
