// The deciding scale as a reader of the letter must know it.
import { burdenOf, type Protocol } from '../outcomes/index.ts'
import type { Change, Cited, Reading, Scale } from './types.ts'
import { number, percent, shortened } from './words.ts'

/** A clinic’s own scale may be called anything. */
const nameAtMost = 24

const isLowerBetter = ({ direction }: Protocol): boolean => direction === 'higher-worse'

export function scaleOf(protocol: Protocol, baseline: number | null): Scale {
  const { minimum, maximum, response } = protocol
  const lowerIsBetter = isLowerBetter(protocol)
  const rules = [
    ...(response.fraction === undefined
      ? []
      : [`${percent(response.fraction)} better than at baseline`]),
    ...(response.points === undefined
      ? []
      : [`${number(response.points)} points better than at baseline`]),
  ]
  return {
    name: shortened(protocol.name, nameAtMost),
    minimum,
    maximum,
    lowerIsBetter,
    rule: `at least ${rules.join(' and ')}`,
    respondsAt: baseline === null ? null : respondsAt(protocol, baseline),
  }
}

function respondsAt(protocol: Protocol, baseline: number): number {
  const { response, minimum, maximum } = protocol
  const burden = burdenOf(protocol, baseline)
  const least = burden - Math.max(burden * (response.fraction ?? 0), response.points ?? 0)
  return isLowerBetter(protocol) ? minimum + least : maximum - least
}

export function changeFrom(
  protocol: Protocol,
  baseline: Cited<Reading> | null,
  { value: { score } }: Cited<Reading>,
): Change | null {
  if (baseline === null) return null
  const from = burdenOf(protocol, baseline.value.score)
  const points = from - burdenOf(protocol, score)
  return { points, share: from === 0 ? null : points / from }
}
