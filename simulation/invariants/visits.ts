// Of what a patient knows of a planned session: read off the texts that left, and held against the chart.
import { hourMs, instant, minuteMs, nextContact } from '../../shared/calendar/index.ts'
import { contactOf, messagingOf } from '../../shared/chart/contact.ts'
import type { Commit, EventOf } from '../../shared/chart/events.ts'
import type { ChartState } from '../../shared/chart/state.ts'
import type { Instant } from '../../shared/vocabulary/ids.ts'
import type { Ledger } from '../ledger.ts'
import type { Seen, TextRequest } from '../seen.ts'
import type { Invariant } from './invariant.ts'

/** A new time, or a canceled one, so near is told whatever went out before. */
const nearMs = 72 * hourMs
/** The longest wait for the contact window, and an hour. */
const waitMs = 16 * hourMs
/** Told with less time left than this a change is of no use. */
const leadMs = 2 * hourMs

type Known = {
  /** The time a patient was last told of each session, or that it is canceled; until then the time first planned. */
  times: Map<string, Instant | null>
  /** Sessions of which a reminder or another text has named a time. */
  named: Set<string>
  /** When texts were last unwanted, milliseconds. */
  silentAt: number
}

const known = new WeakMap<Seen, Known>()

function knownBy(seen: Seen): Known {
  const found = known.get(seen) ?? { times: new Map(), named: new Set(), silentAt: 0 }
  known.set(seen, found)
  return found
}

export const visits: readonly Invariant[] = [
  {
    name: 'moves-are-told',
    says: 'A move or cancellation of a session that a text has named, or to a time within 72 hours, is told while it is of use, unless texts are unwanted or things are again as the patient knows them.',
    commit: (ledger, seen, commit, before) => {
      const { times } = knownBy(seen)
      for (const event of commit.events) {
        if (event.type === 'SessionPlanned') times.set(event.sessionId, event.startsAt)
        if (event.type === 'SessionMoved' || event.type === 'SessionCanceled')
          promiseTold(ledger, seen, event, commit, before)
      }
      if (messagingOf(seen.chart) !== 'active') knownBy(seen).silentAt = ledger.now()
    },
    text: (_, seen, { request }) => {
      if (request) hear(knownBy(seen), request.purpose)
    },
  },
]

function hear({ times, named }: Known, purpose: TextRequest['purpose']): void {
  const heard =
    purpose.kind === 'visit'
      ? purpose.changes.map(({ sessionId, to }) => ({ sessionId, to }))
      : purpose.kind === 'ride'
        ? [{ sessionId: purpose.sessionId, to: purpose.startsAt }]
        : []
  for (const { sessionId, to } of heard) {
    times.set(sessionId, to)
    named.add(sessionId)
  }
}

function promiseTold(
  ledger: Ledger,
  seen: Seen,
  event: EventOf<'SessionMoved' | 'SessionCanceled'>,
  { at }: Commit,
  before: ChartState,
): void {
  const { sessionId } = event
  const { times, named } = knownBy(seen)
  const old = before.sessions.find((each) => each.sessionId === sessionId)
  const to = event.type === 'SessionMoved' ? event.startsAt : null
  if (old?.state !== 'planned' || to === old.startsAt) return
  const from = Date.parse(times.get(sessionId) ?? old.startsAt)
  // Who does not know of the time that is canceled is misled by the one they know.
  const until = to === null ? from : Date.parse(to)
  const now = Date.parse(at)
  if (until <= now || !(named.has(sessionId) || until - now <= nearMs)) {
    // Far off and unnamed: the clinic has agreed it with the patient itself.
    times.set(sessionId, to)
    return
  }
  const nearest = from > now ? Math.min(from, until) : until
  hold(ledger, seen, { sessionId, to, nearest, until })
}

type Move = { sessionId: string; to: Instant | null; nearest: number; until: number }

/** Who has travelled meanwhile has another day, and is told in that one's window. */
function hold(ledger: Ledger, seen: Seen, move: Move): void {
  const { sessionId, to, nearest, until } = move
  const since = ledger.now()
  const zone = zoneOf(seen)
  ledger.promise('moves-are-told', seen, {
    ms: Math.max(5 * minuteMs, Math.min(waitMs, nearest - since - leadMs / 2)),
    kept: () => {
      const isOver =
        knownBy(seen).times.get(sessionId) === to ||
        knownBy(seen).silentAt >= since ||
        ledger.now() >= until ||
        !stillSo(seen.chart, sessionId, to)
      if (isOver || zoneOf(seen) === zone) return isOver
      hold(ledger, seen, move)
      return true
    },
    detail: `session ${sessionId} is ${to ?? 'canceled'}, and the patient does not know`,
  })
}

const zoneOf = ({ chart }: Seen): string | undefined => chart.patient?.details.timezone

/** Not moved again, nor ended otherwise: that is another promise, or none. */
function stillSo({ sessions }: ChartState, sessionId: string, to: Instant | null): boolean {
  const session = sessions.find((each) => each.sessionId === sessionId)
  if (to === null) return session?.state === 'canceled'
  return session?.state === 'planned' && session.startsAt === to
}

/** Whether a change could not wait: the window opens too late for what it is about. */
export function couldNotWait({ policy, chart }: Seen, request: TextRequest, now: number): boolean {
  if (request.purpose.kind !== 'visit' || !request.purpose.urgent) return false
  const opens = Date.parse(nextContact(instant(now), contactOf(policy, chart)))
  return request.purpose.changes.some(({ from, to }) =>
    [from, to].some((time) => time !== null && Date.parse(time) < opens + leadMs),
  )
}
