// Which languages an instrument can be asked in.
import type { Language } from '../vocabulary/ids.ts'
import type { AnswerSet, Instrument, Wording } from './types.ts'

/** Whether every word a patient would see is known in that language. False where nothing is asked. */
export function asksIn(instrument: Instrument, language: Language): boolean {
  if (instrument.items.length === 0) return false
  const known = (wording: Wording) => wording[language] !== undefined
  return (
    (instrument.stem === null || known(instrument.stem)) &&
    instrument.items.every((item) => known(item.text) && labels(item.answers).every(known))
  )
}

/** True for a scale with no items of ours: clinicians enter its total. */
export function isEntryOnly(instrument: Instrument): boolean {
  return instrument.items.length === 0
}

function labels(set: AnswerSet): readonly Wording[] {
  return set.kind === 'scale' ? [set.low, set.high] : set.answers.map((answer) => answer.label)
}
