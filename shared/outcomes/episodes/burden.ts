// Scores turned so that less is always better and 0 is best; and the rules of response on them.
import type { Protocol } from '../types.ts'

/** Guards comparisons of fractions against rounding in the last bit. */
export const EPSILON = 1e-9

/** Points away from the best end of the scale: 0 is the best a patient can be. */
export function burdenOf(protocol: Protocol, score: number): number {
  return protocol.direction === 'higher-worse' ? score - protocol.minimum : protocol.maximum - score
}

/** The score of a burden; the way back. */
export function scoreOf(protocol: Protocol, burden: number): number {
  return protocol.direction === 'higher-worse'
    ? burden + protocol.minimum
    : protocol.maximum - burden
}

/** The rules of one protocol, from one baseline, on burdens. `baseline` is above 0. */
export type Rules = Readonly<{
  baseline: number
  isResponse: (burden: number) => boolean
  /** Out of response, and a case by the cut-off (docs/clinical.md "The booster advice" rule 5). */
  isLoss: (burden: number) => boolean
  /** Halfway between the worst total that is no loss and the best that is. */
  lossBoundary: number
}>

/** The rules from a baseline; null when baseline leaves no room to improve (a score already best). */
export function rulesFrom(protocol: Protocol, baseline: number): Rules | null {
  if (!(baseline > 0)) return null
  const { fraction, points } = protocol.response
  const limit = Math.min(
    fraction === undefined ? Number.POSITIVE_INFINITY : baseline * (1 - fraction),
    points === undefined ? Number.POSITIVE_INFINITY : baseline - points,
    baseline - protocol.step, // response takes some improvement, whatever the rules
  )
  if (limit < 0) return null
  const cut = protocol.cutOff === null ? 0 : burdenOf(protocol, protocol.cutOff)
  const isResponse = (burden: number) => burden <= limit + EPSILON
  const isLoss = (burden: number) => !isResponse(burden) && burden >= cut - EPSILON
  const firstOut = (Math.floor(limit / protocol.step + EPSILON) + 1) * protocol.step
  return { baseline, isResponse, isLoss, lossBoundary: Math.max(firstOut, cut) - protocol.step / 2 }
}

/** As `rulesFrom`, null too below the floor: of a mild baseline nobody can tell a response from chance. */
export function rulesAbove(protocol: Protocol, baseline: number): Rules | null {
  const { baselineFloor } = protocol
  const isMild = baselineFloor !== null && baseline < burdenOf(protocol, baselineFloor) - EPSILON
  return isMild ? null : rulesFrom(protocol, baseline)
}

/**
 * Reliable worsening from one burden to another (docs/clinical.md "The booster advice" rule 6);
 * false without a rule.
 */
export function isWorse(protocol: Protocol, from: number, to: number): boolean {
  if (protocol.worsening === null) return false
  const { points, fraction } = protocol.worsening
  const rise = to - from
  return rise >= points - EPSILON && rise >= (fraction ?? 0) * from - EPSILON
}
