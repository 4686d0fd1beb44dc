// When a short form sends for its full scale.
import type { InstrumentId } from '../vocabulary/ids.ts'
import type { Instrument } from './types.ts'

/** The full scale a short form's total calls for, or null. */
export function fullScaleCalledFor(instrument: Instrument, total: number): InstrumentId | null {
  const { asksFor, direction } = instrument
  if (!asksFor) return null
  const calls = direction === 'higher-worse' ? total >= asksFor.from : total <= asksFor.from
  return calls ? asksFor.instrument : null
}
