// What is on record of a finished session, as it was told first and as it is put right.
import type { Instant } from '../../vocabulary/ids.ts'
import { banUntil } from '../ban.ts'
import { lastFinished } from '../course.ts'
import type { EventOf } from '../events.ts'
import { noticeKey } from '../notice-key.ts'
import { namesIn } from '../slot.ts'
import type { ChartState, Session } from '../state.ts'
import type { Evolvers } from './types.ts'

export const putRight: Evolvers<'SessionCorrected' | 'SessionVoided'> = {
  SessionCorrected: (chart, event, at) =>
    boundAgain(corrected(chart, event, at), event.noDrivingUntil, at),
  SessionVoided: (chart, { sessionId, reason, banStandsUntil = null }, at) =>
    courseAnew({
      ...change(chart, sessionId, (session) =>
        session.state === 'finished'
          ? {
              sessionId,
              kind: session.kind,
              state: 'voided',
              startsAt: session.startsAt,
              endedAt: session.endedAt,
              reason,
              voidedAt: at,
              ...(session.knownAs === undefined ? {} : { knownAs: session.knownAs }),
              ...(session.record === undefined ? {} : { record: session.record }),
            }
          : session,
      ),
      banStandsUntil,
      banTakenBackUntil: banStandsUntil === null ? toldOf(chart) : chart.banTakenBackUntil,
    }),
}

/** The latest time told, whether a void has taken it back or not. */
const toldOf = (chart: ChartState): Instant | null =>
  latest(banUntil(chart), chart.banTakenBackUntil)

const latest = (a: Instant | null, b: Instant | null): Instant | null =>
  a === null || (b !== null && b > a) ? b : a

/** A session whose ban runs shows that the patient was treated: what a void has taken back binds again. */
export function boundAgain(chart: ChartState, noDrivingUntil: Instant, at: Instant): ChartState {
  const { banTakenBackUntil: taken } = chart
  if (taken === null || taken <= at || noDrivingUntil <= at) return chart
  return { ...chart, banStandsUntil: latest(chart.banStandsUntil, taken), banTakenBackUntil: null }
}

function corrected(chart: ChartState, event: EventOf<'SessionCorrected'>, at: Instant): ChartState {
  const { sessionId, endedAt, noDrivingUntil } = event
  const known = chart.sessions.find((each) => each.sessionId === sessionId)
  if (known?.state !== 'finished') return chart
  const isLonger = noDrivingUntil > known.noDrivingUntil
  const toldAt = isLonger ? at : known.toldAt
  const after = change(chart, sessionId, () => ({ ...known, ...recordOf(event), toldAt }))
  // Of a longer ban the next morning has yet to tell.
  const told = noticeKey({ kind: 'notice', sessionId, part: 'morning' })
  const noticed = isLonger ? after.noticed.filter((each) => each !== told) : after.noticed
  return endedAt === known.endedAt ? { ...after, noticed } : courseAnew({ ...after, noticed })
}

/** The course as if the last session had stood so from the start: what was asked before its end was not about it. */
function courseAnew(chart: ChartState): ChartState {
  const last = lastFinished(chart)
  if (!last) return { ...chart, slots: [] }
  const { openCheckIn: open, closedCheckIns } = chart
  const asked = closedCheckIns.filter(({ at }) => at > last.endedAt).map(({ slot }) => slot)
  const standing = open && open.openedAt > last.endedAt ? [open.slot] : []
  return { ...chart, slots: [...new Set([...asked, ...standing].flatMap(namesIn))] }
}

/** What is on record of a session, as the event says it. Before routes were asked for all were infusions. */
export const recordOf = (event: EventOf<'SessionFinished' | 'SessionCorrected'>) => ({
  startedAt: event.startedAt,
  endedAt: event.endedAt,
  doseMg: event.doseMg,
  note: event.note,
  noDrivingUntil: event.noDrivingUntil,
  route: event.route ?? ('iv' as const),
  lot: event.lot ?? null,
  weightKg: event.weightKg ?? null,
})

export function change(
  chart: ChartState,
  sessionId: string,
  to: (from: Session) => Session,
): ChartState {
  return {
    ...chart,
    sessions: chart.sessions.map((each) => (each.sessionId === sessionId ? to(each) : each)),
  }
}
