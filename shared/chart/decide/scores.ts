import { addMs, minuteMs } from '../../calendar/index.ts'
import { score, validateAnswers, validateTotal } from '../../instruments/score.ts'
import type { Instrument } from '../../instruments/types.ts'
import type { CommandOf, Refusal } from '../commands.ts'
import type { Draft } from '../draft.ts'
import { raiseFlags } from './flags.ts'
import { review } from './review.ts'

/** A score taken in the clinic, baseline included. */
export function enterScore(draft: Draft, command: CommandOf<'EnterScore'>): Refusal | undefined {
  const instrument = draft.policy.instrument(command.instrument)
  if (!instrument) return wrong('instrument', 'no instrument of this name')
  if (command.takenAt > addMs(draft.at, 5 * minuteMs)) return wrong('at', 'this is in the future')
  const made = totalFrom(instrument, command)
  if ('code' in made) return made
  const scoreId = `s${draft.chart.scores.length + 1}`
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
  made.answers?.forEach((value, item) => {
    if (value !== null) raiseFlags(draft, instrument, item, value, `clinic-${scoreId}`, 'clinic')
  })
  review(draft)
}

type Made = { total: number; prorated: boolean; answers: readonly (number | null)[] | null }

function totalFrom(
  instrument: Instrument,
  { answers, total }: CommandOf<'EnterScore'>,
): Made | Refusal {
  if (answers === null) {
    if (total === null) return wrong('total', 'give answers or a total')
    const problems = validateTotal(instrument, total)
    return problems.length > 0 ? refused(problems) : { total, prorated: false, answers: null }
  }
  const problems = validateAnswers(instrument, answers)
  if (problems.length > 0) return refused(problems)
  const scored = score(instrument, answers)
  if (scored.kind === 'unscored')
    return wrong('answers', `these answers give no score: ${scored.reason}`)
  return { total: scored.total, prorated: scored.prorated, answers }
}

const wrong = (path: string, message: string): Refusal => refused([{ path, message }])

const refused = (fields: readonly { path: string; message: string }[]): Refusal => ({
  code: 'wrong',
  message: fields[0]?.message ?? 'wrong',
  fields,
})
