// What a check-in that has ended leaves behind: a score by the instrument's own rule, or why there is none.

import { fullScaleCalledFor, score, validateAnswers } from '../../instruments/score.ts'
import type { Instrument } from '../../instruments/types.ts'
import type { InstrumentId } from '../../vocabulary/ids.ts'
import type { Draft } from '../draft.ts'
import type { OpenCheckIn } from '../state.ts'

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
  // The clinic has changed the answers meanwhile: what was said then cannot be read by today's key.
  if (validateAnswers(instrument, answers).length > 0) return unscored('instrument-changed')
  const scored = score(instrument, answers)
  if (scored.kind === 'unscored') return unscored(scored.reason)
  draft.emit({
    type: 'ScoreRecorded',
    scoreId: draft.nextScoreId(),
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
