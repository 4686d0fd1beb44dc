// Change against baseline: response, remission, improvement. Direction comes from the instrument.
import type { InstrumentId } from '../vocabulary/ids.ts'
import type { Instrument } from './types.ts'

/** Binary fractions: 7.0 to 4.9 is 30 % though the machine says 29.999... */
const tolerance = 1e-9

/** Points got better since `from`; negative when worse, in either direction of scale. */
export function improvementPoints(instrument: Instrument, from: number, to: number): number {
  return instrument.direction === 'higher-worse' ? from - to : to - from
}

/** Improvement as a fraction of baseline: 0.5 is halved, below 0 is worse. Null at baseline 0. */
export function improvementFraction(
  instrument: Instrument,
  baseline: number,
  current: number,
): number | null {
  return baseline === 0 ? null : improvementPoints(instrument, baseline, current) / baseline
}

/**
 * Whether treatment has worked, by every condition of the instrument's response rule. Null where
 * there is no rule, or a fraction is asked of a baseline of 0.
 */
export function responded(
  instrument: Instrument,
  baseline: number,
  current: number,
): boolean | null {
  const rule = instrument.response
  if (rule === null) return null
  const enoughPoints =
    rule.points === undefined ||
    improvementPoints(instrument, baseline, current) >= rule.points - tolerance
  if (rule.fraction === undefined) return enoughPoints
  const fraction = improvementFraction(instrument, baseline, current)
  return fraction === null ? null : enoughPoints && fraction >= rule.fraction - tolerance
}

/** Whether a total is in remission; null where no threshold is published. */
export function remitted(instrument: Instrument, total: number): boolean | null {
  const { remission, direction } = instrument
  if (remission === null) return null
  return direction === 'higher-worse' ? total <= remission : total >= remission
}

/** The full scale a short form's total calls for, or null. */
export function fullScaleCalledFor(instrument: Instrument, total: number): InstrumentId | null {
  const { asksFor, direction } = instrument
  if (!asksFor) return null
  const calls = direction === 'higher-worse' ? total >= asksFor.from : total <= asksFor.from
  return calls ? asksFor.instrument : null
}
