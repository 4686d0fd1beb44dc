// Who takes patients home, and whether they drove all the same: what a chart gives, and what a clinic's come to
// (docs/clinical.md "The day before a session").
import { addDays } from '../calendar/index.ts'
import { finishedSessions } from '../chart/course.ts'
import type { ChartState, FinishedSession, PlannedSession } from '../chart/state.ts'
import { id } from '../instruments/built-in.ts'
import type { Condition, Instant } from '../vocabulary/ids.ts'
import type { RideFigures, RideLine } from './types.ts'

/** The days that are told where nobody asks for others. */
const rideDays = 90

export const ridesFrom = (now: Instant): Instant => addDays(now, -rideDays)

/** One line a day: sessions that took place, and those whose time went by without a word on whether they did. */
export function rideLines(
  chart: ChartState,
  { condition, now, dayOf }: { condition: Condition; now: Instant; dayOf: (at: Instant) => number },
): readonly RideLine[] {
  const finished = finishedSessions(chart)
  const passed = chart.sessions.filter((each) => each.state === 'planned').filter(isBefore(now))
  const told = [
    ...finished.map((each, index) => ({
      day: dayOf(each.endedAt),
      ...rideOf(each),
      ...drivingOf(chart, each, finished[index + 1]?.endedAt ?? null),
    })),
    ...passed.map((each) => ({ day: dayOf(each.startsAt), ...rideOf(each), ...notAsked })),
  ]
  return [...Map.groupBy(told, ({ day }) => day)].map(([day, all]) => ({
    condition,
    day,
    ...sumOf(all),
  }))
}

const isBefore =
  (now: Instant) =>
  ({ startsAt }: PlannedSession): boolean =>
    startsAt <= now

type Counts = Omit<RideLine, 'condition' | 'day'>

function rideOf({ ride }: PlannedSession | FinishedSession) {
  const by = ride?.by === null ? 'patient' : 'clinic'
  return {
    sessions: 1,
    byPatient: ride?.arranged && by === 'patient' ? 1 : 0,
    byClinic: ride?.arranged && by === 'clinic' ? 1 : 0,
    notArranged: ride && !ride.arranged ? 1 : 0,
  }
}

const safetyCheck = id('safety-check')
const notAsked = { asked: 0, answered: 0, drove: 0, droveWithinBan: 0 }

/** The safety check of the morning after asks; whoever answers it to a person of the clinic was asked, too. */
function drivingOf({ closedCheckIns }: ChartState, session: FinishedSession, next: Instant | null) {
  const { endedAt, drove, droveWithinBan } = session
  const isItsCheck = ({ instrument, at }: (typeof closedCheckIns)[number]) =>
    instrument === safetyCheck && at > endedAt && (next === null || at <= next)
  return {
    asked: drove !== undefined || closedCheckIns.some(isItsCheck) ? 1 : 0,
    answered: drove === undefined ? 0 : 1,
    drove: drove ? 1 : 0,
    droveWithinBan: droveWithinBan ? 1 : 0,
  }
}

/** Lines of one day and condition, or of many, as one. */
export function sumOf(lines: readonly Counts[]): Counts {
  const sum = (name: keyof Counts) => lines.reduce((so, each) => so + each[name], 0)
  return {
    sessions: sum('sessions'),
    byPatient: sum('byPatient'),
    byClinic: sum('byClinic'),
    notArranged: sum('notArranged'),
    asked: sum('asked'),
    answered: sum('answered'),
    drove: sum('drove'),
    droveWithinBan: sum('droveWithinBan'),
  }
}

/** @param since the first day that is told of, as people read it */
export function ridesOf(lines: readonly RideLine[], since: string): RideFigures {
  const { sessions, byPatient, byClinic, notArranged, ...driving } = sumOf(lines)
  const confirmed = byPatient + byClinic
  return {
    since,
    sessions,
    confirmed: { patient: byPatient, clinic: byClinic },
    confirmedShare: sessions === 0 ? null : confirmed / sessions,
    notArranged,
    noAnswer: sessions - confirmed - notArranged,
    driving,
  }
}
