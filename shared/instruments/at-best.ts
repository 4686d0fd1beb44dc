// What a questionnaire that was left unfinished has shown already.
import { permittedValues } from './answers.ts'
import { describeTotal, score } from './score.ts'
import type { Instrument } from './types.ts'

/**
 * Whether the answers given make a case by the cut-off, however well the rest were answered. False where no cut-off
 * is known.
 */
export function isCaseAtBest(instrument: Instrument, answers: readonly (number | null)[]): boolean {
  const { items, direction } = instrument
  const best = direction === 'higher-worse' ? Math.min : Math.max
  const filled = items.map((item, at) => answers[at] ?? best(...permittedValues(item.answers)))
  const scored = score(instrument, filled)
  return scored.kind === 'scored' && describeTotal(instrument, scored.total).aboveCutOff === true
}
