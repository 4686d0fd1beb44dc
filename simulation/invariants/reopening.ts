// How often an alert was asked for again within the hour: after four times it escalates by its own clock.
import { hourMs } from '../../shared/calendar/index.ts'
import type { Commit } from '../../shared/chart/events.ts'
import type { Seen } from '../seen.ts'

const reopeningsAnHour = 4

type Lifts = Map<string, number[]>
const liftsOf = new WeakMap<Seen, Lifts>()

/** Whether it was lifted four times in the hour before this commit, so that one more need not page. */
export const mayReopenUnpaged = (seen: Seen, alertId: string, at: Commit['at']): boolean =>
  recent(seen, alertId, Date.parse(at)).length >= reopeningsAnHour

/** To be called once for each commit, when everybody has looked at it. */
export function noteLifts(seen: Seen, { events, at }: Commit): void {
  for (const event of events) {
    if (event.type !== 'AlertUpgraded') continue
    const known = liftsOf.get(seen) ?? new Map<string, number[]>()
    known.set(event.alertId, [...recent(seen, event.alertId, Date.parse(at)), Date.parse(at)])
    liftsOf.set(seen, known)
  }
}

const recent = (seen: Seen, alertId: string, at: number): readonly number[] =>
  (liftsOf.get(seen)?.get(alertId) ?? []).filter((each) => each > at - hourMs)
