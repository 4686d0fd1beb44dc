// Where the severe end of a scale begins.
import type { Instrument } from './types.ts'

/**
 * Whether a total lies in the band marked as severe or beyond it; without a mark the worst band is meant. False where a
 * scale has no bands (docs/clinical.md "Every scale is watched").
 */
export function isSevere({ bands, direction }: Instrument, total: number): boolean {
  const fromWorst = direction === 'higher-worse' ? bands.toReversed() : bands
  const [worst] = fromWorst
  if (!worst || bands.length < 2) return false
  const mildest = fromWorst.findLast(({ severe }) => severe === true) ?? worst
  return direction === 'higher-worse' ? total >= mildest.from : total <= mildest.to
}
