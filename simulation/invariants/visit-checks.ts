// Of what a clinic wants to know before a session: read off what patients said, and held against its alerts.
import { hourMs, minuteMs } from '../../shared/calendar/index.ts'
import { messagingOf } from '../../shared/chart/contact.ts'
import type { ChartEvent, EventOf } from '../../shared/chart/events.ts'
import type { Ledger } from '../ledger.ts'
import type { Seen } from '../seen.ts'
import type { Invariant } from './invariant.ts'

/** Before the start, when somebody can still be found; docs/clinical.md "The day before a session". */
const aheadMs = 3 * hourMs
/** For redeliveries and the sweep. */
const slackMs = 30 * minuteMs

type Heard = { rides: Map<string, boolean>; answeredAt: number[]; calledAt: number[] }

const heard = new WeakMap<Seen, Heard>()

function heardFrom(seen: Seen): Heard {
  const found = heard.get(seen) ?? { rides: new Map(), answeredAt: [], calledAt: [] }
  heard.set(seen, found)
  return found
}

export const visitChecks: readonly Invariant[] = [
  {
    name: 'visits-are-prepared',
    says: 'Three hours before a session, where the clinic asks, a ride is arranged and every question answered, or the clinic has been told that it is not.',
    commit: (ledger, seen, { events }) => {
      if (seen.policy.visitCheck === null) return
      for (const event of events) {
        hear(ledger, seen, event)
        if (event.type === 'SessionPlanned' || event.type === 'SessionMoved')
          promisePrepared(ledger, seen, event)
      }
    },
  },
]

function hear(ledger: Ledger, seen: Seen, event: ChartEvent): void {
  const { rides, answeredAt, calledAt } = heardFrom(seen)
  if (event.type === 'RideTold') rides.set(event.sessionId, event.arranged)
  const isCheck = event.type === 'AnswersRecorded' && event.instrument.startsWith('visit-check-')
  if (isCheck && !event.answers.includes(null)) answeredAt.push(ledger.now())
  const isCall =
    (event.type === 'AlertRaised' && event.kind === 'visit-check') || event.type === 'AlertJoined'
  if (isCall) calledAt.push(ledger.now())
}

function promisePrepared(
  ledger: Ledger,
  seen: Seen,
  { sessionId, startsAt }: EventOf<'SessionPlanned' | 'SessionMoved'>,
): void {
  const from = Date.parse(startsAt) - aheadMs
  const since = ledger.now()
  if (from <= since) return
  const { rides, answeredAt, calledAt } = heardFrom(seen)
  // Who is asked of another time is asked anew.
  rides.delete(sessionId)
  ledger.promise('visits-are-prepared', seen, {
    ms: from - since + slackMs,
    kept: () => {
      const session = seen.chart.sessions.find((each) => each.sessionId === sessionId)
      if (session?.state !== 'planned' || session.startsAt !== startsAt) return true
      if (messagingOf(seen.chart) === 'withdrawn') return true
      const isReady = rides.get(sessionId) === true && answeredAt.some((at) => at >= since)
      return isReady || calledAt.some((at) => at >= since)
    },
    detail: `session ${sessionId} of ${startsAt} is not prepared, and nobody was told`,
  })
}
