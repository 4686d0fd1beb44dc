// Until when a patient has been told not to drive. It only ever grows, but for a void that takes the ban back: nothing
// told for safety is made weaker.
import { addHours } from '../calendar/index.ts'
import type { Instant, SessionId } from '../vocabulary/ids.ts'
import { finishedSessions } from './course.ts'
import type { ChartState, FinishedSession } from './state.ts'

/** The latest end of all bans, whether or not it has passed; null where no session took place. */
export const banUntil = (chart: ChartState): Instant | null =>
  [...sessionBans(chart), ...(chart.banStandsUntil === null ? [] : [chart.banStandsUntil])]
    .toSorted()
    .at(-1) ?? null

const sessionBans = (chart: ChartState): readonly Instant[] =>
  finishedSessions(chart).map(({ noDrivingUntil }) => noDrivingUntil)

/** The ban in force at a moment, or null. */
export function banAt(chart: ChartState, at: Instant): Instant | null {
  const until = banUntil(chart)
  return until !== null && until > at ? until : null
}

/** Whether a session that stands forbids driving at a moment; what a void left standing does not count. */
export const isBannedBySession = (chart: ChartState, at: Instant): boolean =>
  sessionBans(chart).some((until) => until > at)

/** The session a text about the ban is sent for: the last that took place, or else the last that was voided. */
export const sessionOfBan = (chart: ChartState): SessionId | null =>
  (finishedSessions(chart).at(-1) ?? chart.sessions.findLast(({ state }) => state === 'voided'))
    ?.sessionId ?? null

/**
 * Until when a session's own notices hold. A ban that a void left standing longer is the last session's to tell of.
 *
 * @param at when the notice is due; one from before that ban began is of another time
 */
export function noticeHoldsUntil(
  chart: ChartState,
  session: FinishedSession,
  at: Instant,
  noDrivingHours: number,
): Instant {
  const { banStandsUntil } = chart
  const isLast = finishedSessions(chart).at(-1)?.sessionId === session.sessionId
  if (!isLast || banStandsUntil === null || at < addHours(banStandsUntil, -noDrivingHours))
    return session.noDrivingUntil
  return banUntil(chart) ?? session.noDrivingUntil
}
