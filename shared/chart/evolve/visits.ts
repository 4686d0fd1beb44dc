// What the patient knows of each planned session, and what has changed since: kept until it is told.
import { addHours } from '../../calendar/index.ts'
import type { Instant, SessionId } from '../../vocabulary/ids.ts'
import type { VisitTold } from '../events.ts'
import { noticeKey } from '../notice-key.ts'
import type { ChartState, PlannedSession, Session, VisitChange } from '../state.ts'

type Changes = ChartState['visitChanges']

/** A new time, or a canceled one, so near is told whatever went out before. */
const nearHours = 72

const isNear = (time: Instant, at: Instant): boolean => time <= addHours(at, nearHours)

const others = ({ visitChanges }: ChartState, sessionId: SessionId): Changes =>
  visitChanges.filter((each) => each.sessionId !== sessionId)

const changeOf = ({ visitChanges }: ChartState, sessionId: SessionId): VisitChange | undefined =>
  visitChanges.find((each) => each.sessionId === sessionId)

/** A reminder, or the text of an earlier move, has named this time to the patient. */
function wasNamed({ noticed }: ChartState, session: PlannedSession, startsAt: Instant): boolean {
  const key = noticeKey({ kind: 'ride', sessionId: session.sessionId, startsAt })
  return session.named === startsAt || (key !== null && noticed.includes(key))
}

/**
 * The changes once a planned session is moved or canceled (`to` null). Told of is what a text of ours has named, or
 * whose time is near; moved back to what the patient knows, there is nothing to tell.
 *
 * @param chart before the change
 */
export function changed(
  chart: ChartState,
  { sessionId, to }: { sessionId: SessionId; to: Instant | null },
  at: Instant,
): Changes {
  const session = chart.sessions.find((each) => each.sessionId === sessionId)
  if (session?.state !== 'planned') return chart.visitChanges
  const untold = changeOf(chart, sessionId)
  const known = untold?.known ?? session.startsAt
  const isPast = (to ?? known) <= at
  const isToTell =
    untold !== undefined || wasNamed(chart, session, known) || isNear(to ?? known, at)
  const rest = others(chart, sessionId)
  return to === known || isPast || !isToTell ? rest : [...rest, { sessionId, known, at }]
}

type Told = Pick<ChartState, 'sessions' | 'visitChanges'>

/** Without the changes that a text has taken up; what it names is what the patient goes by. */
export const taken = (chart: ChartState, changes: readonly VisitTold[]): Told => ({
  sessions: naming(chart, new Map(changes.map(({ sessionId, to }) => [sessionId, to]))),
  visitChanges: chart.visitChanges.filter(
    ({ sessionId }) => !changes.some((each) => each.sessionId === sessionId),
  ),
})

const naming = (
  { sessions }: ChartState,
  times: ReadonlyMap<SessionId, Instant | null>,
): readonly Session[] =>
  sessions.map((session) => {
    const named = times.get(session.sessionId)
    return session.state === 'planned' && named ? { ...session, named } : session
  })

/** A text that was given up has told nothing: what it was to say, and what came since, is still to be told. */
export function handedBack(chart: ChartState, changes: readonly VisitTold[], at: Instant): Told {
  const back = changes.flatMap(({ sessionId, from: known }) => {
    const session = chart.sessions.find((each) => each.sessionId === sessionId)
    const isKnown = session?.state === 'planned' && session.startsAt === known
    const since = changeOf(chart, sessionId)?.at ?? at
    return isKnown ? [] : [{ sessionId, known, at: since }]
  })
  const { visitChanges } = taken(chart, changes)
  const sessions = naming(chart, new Map(changes.map(({ sessionId, from }) => [sessionId, from])))
  return { sessions, visitChanges: [...visitChanges, ...back] }
}
