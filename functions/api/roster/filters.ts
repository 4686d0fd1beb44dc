// Whom a clinic works through: one row a list, each with what puts a patient on it.
import { addDays, addHours, localDay } from '../../../shared/calendar/index.ts'
import type { RosterRow } from '../../../shared/chart/summary.ts'
import type { Clinic } from '../../../shared/clinic/schema.ts'
import type { Instant } from '../../../shared/vocabulary/ids.ts'
import { keysOf } from '../../../shared/vocabulary/keys.ts'

type Moment = { clinic: Clinic; now: Instant }
type Filter = (row: RosterRow, moment: Moment) => boolean

/** Two check-ins missed in a row (docs/clinical.md "The course of check-ins"). */
const missedForSilent = 2
/** By then a session is over and on record, as a rule. */
const overHours = 3
/** A full scale so late is asked of the clinic. */
const lateDays = 14

/** What of a patient is late. */
export const lateOf = (
  { scaleDueAt, screenLateAt }: Pick<RosterRow, 'scaleDueAt' | 'screenLateAt'>,
  now: Instant,
): ('scale' | 'long-term')[] => [
  ...(scaleDueAt !== null && addDays(scaleDueAt, lateDays) <= now ? (['scale'] as const) : []),
  ...(screenLateAt !== null && screenLateAt <= now ? (['long-term'] as const) : []),
]

const has = (kinds: readonly string[]): Filter => {
  const set: ReadonlySet<string> = new Set(kinds)
  return ({ openAlerts }) => openAlerts.some(({ kind }) => set.has(kind))
}

const isSilent = has(['silent'])
const isAsked = has(['session-unconfirmed'])

export const filters = {
  /** Somebody may be in danger now. */
  crisis: has(['crisis', 'harm-to-others', 'medical']),
  /** A booster is due, or soon will be. */
  due: ({ advice }) => advice === 'due-now' || advice === 'due-soon',
  silent: (row, moment) => isSilent(row, moment) || row.missedInARow >= missedForSilent,
  /** A session on the clinic's own day of today, to come or over. */
  today: ({ planned, lastSessionAt }, { clinic: { timezone }, now }) => {
    const today = localDay(now, timezone)
    return [...planned, ...(lastSessionAt === null ? [] : [lastSessionAt])].some(
      (at) => localDay(at, timezone) === today,
    )
  },
  /** Words of the patient that nobody has seen to. */
  unread: has(['message', 'concern', 'wrong-person', 'unclear-reply']),
  /** A session whose time has passed, and nobody has said whether it took place. */
  unconfirmed: (row, moment) =>
    isAsked(row, moment) ||
    (row.messaging !== 'withdrawn' &&
      row.planned.some((at) => at <= addHours(moment.now, -overHours))),
  /** The deciding scale is two weeks late, or a long-term screen is. */
  'overdue-screen': (row, { now }) => lateOf(row, now).length > 0,
  /** A finished session's record misses what the clinic requires. */
  records: ({ records }) => records.length > 0,
} as const satisfies Record<string, Filter>

export type FilterName = keyof typeof filters
export const filterNames = keysOf(filters)

/** Filters that let nobody through who has no open alert: those stand first on the roster. */
export const needsAlert: ReadonlySet<FilterName> = new Set(['crisis', 'unread'])
