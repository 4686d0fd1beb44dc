// What a check-in that has ended leaves behind: a score by the instrument's own rule, or why there is none.

import { fullScaleCalledFor, score, validateAnswers } from '../../instruments/score.ts'
import type { Instrument } from '../../instruments/types.ts'
import type { InstrumentId } from '../../vocabulary/ids.ts'
import type { Draft } from '../draft.ts'
import type { OpenCheckIn } from '../state.ts'
import { tellUnfinished } from './unfinished.ts'

/** Records it. Returns the full scale that a short form asks for, or null. */
export function record(
  draft: Draft,
  open: OpenCheckIn,
  instrument: Instrument,
): InstrumentId | null {
  const { checkInId } = open
  const answers = instrument.items.map((_, index) => open.answers[index] ?? null)
  const unscored = (reason: string) => {
    draft.emit({ type: 'NotScored', checkInId, instrument: instrument.id, reason })
    return null
  }
  const given = {
    instrument: instrument.id,
    at: draft.at,
    answers,
    source: 'text' as const,
    checkInId,
    by: null,
  }
  // The clinic has changed the answers meanwhile: what was said then cannot be read by today's key.
  if (validateAnswers(instrument, answers).length > 0) return unscored('instrument-changed')
  const scored = score(instrument, answers)
  const scoreId = draft.nextScoreId()
  if (scored.kind === 'unscored') {
    draft.emit({ type: 'AnswersRecorded', scoreId, ...given })
    tellUnfinished(draft, instrument, answers, checkInId)
    return unscored(scored.reason)
  }
  const { total, prorated } = scored
  draft.emit({ type: 'ScoreRecorded', scoreId, total, prorated, ...given })
  return fullScaleCalledFor(instrument, scored.total)
}
