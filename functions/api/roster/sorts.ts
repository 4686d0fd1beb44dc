// In what order patients are listed. A row's key is compared as text; two of one key go by urgency.

import { policyFor } from '../../../shared/chart/policy.ts'
import { type RosterRow, rosterOrder } from '../../../shared/chart/summary.ts'
import type { Clinic } from '../../../shared/clinic/schema.ts'
import { type Instant, InstrumentId } from '../../../shared/vocabulary/ids.ts'
import { keysOf } from '../../../shared/vocabulary/keys.ts'
import { fold } from './search.ts'

type Moment = { clinic: Clinic; now: Instant }
type Sort = {
  key: (row: RosterRow, moment: Moment) => string
  /** Cursors stand in URLs: of such a key they say whose it is, and not what it says. */
  isPrivate: boolean
}

/** Behind every instant and every share. */
const last = '~'

export const sorts = {
  urgency: { key: () => '', isPrivate: false },
  name: {
    key: ({ firstName, lastName }) => `${fold(lastName ?? firstName)}\u0000${fold(firstName)}`,
    isPrivate: true,
  },
  /** The worst first, as a share of what the scale can say. */
  'last-score': { key: (row, { clinic }) => wellness(clinic, row), isPrivate: true },
  /** The longest ago first. */
  'days-since-session': { key: ({ lastSessionAt }) => lastSessionAt ?? last, isPrivate: false },
  'next-session': { key: (row, { now }) => nextSessionAt(row, now) ?? last, isPrivate: false },
} as const satisfies Record<string, Sort>

export type SortName = keyof typeof sorts
export const sortNames = keysOf(sorts)

/** No two rows of a clinic have the same. */
export const placeOf = (name: SortName, row: RosterRow, moment: Moment): string =>
  `${sorts[name].key(row, moment)}\u0000${rosterOrder(row)}`

/** The next to come; where there is none, the first gone by and not finished. */
export const nextSessionAt = (
  { planned, nextSessionAt: first }: RosterRow,
  now: Instant,
): Instant | null => planned.find((at) => at >= now) ?? first

/** From 0, the worst score there can be, to 1. */
function wellness(clinic: Clinic, { lastScore }: RosterRow): string {
  const id = InstrumentId.safeParse(lastScore?.instrument)
  const scale = id.success ? policyFor(clinic).instrument(id.data) : null
  if (!lastScore || !scale || scale.range.max === scale.range.min) return last
  const { direction, range } = scale
  const share = (lastScore.total - range.min) / (range.max - range.min)
  return (direction === 'higher-worse' ? 1 - share : share).toFixed(6)
}
