// Whoever does what an alert asked for has seen to it: the alert ends in their name, and clears nobody.

import { addHours } from '../../calendar/index.ts'
import { bookedUntil, standingDecision } from '../agenda/follow-up.ts'
import type { Draft } from '../draft.ts'
import type { AlertKind } from '../events.ts'
import { nextVisit } from '../next-visit.ts'
import type { Alert } from '../state.ts'

export type Deed = Readonly<{ by: string; disposition: string; note: string }>

/** Ends the open alerts of these kinds. */
export const endBy = (draft: Draft, kinds: readonly AlertKind[], deed: Deed): void =>
  endWhere(draft, deed, ({ kind }) => kinds.includes(kind))

/** Ends the open alerts of which this holds. */
export function endWhere(draft: Draft, deed: Deed, isAnswered: (alert: Alert) => boolean): void {
  for (const alert of draft.chart.alerts)
    if (!alert.acknowledged && isAnswered(alert)) {
      const { alertId } = alert
      draft.emit({ type: 'AlertAcknowledged', alertId, ...deed, clearedForTreatment: false })
    }
}

/** As far ahead as a visit is prepared: from the evening before. */
const visitHours = 36

/** After a session was planned, moved, canceled or finished: what asked for just that is answered. */
export function answerQuestions(draft: Draft, deed: Deed): void {
  const { chart, policy, at } = draft
  const isAsked = chart.sessions.some((each) => each.state === 'planned' && each.askedAt !== null)
  if (!isAsked) endBy(draft, ['session-unconfirmed'], deed)
  const next = nextVisit(chart, at)
  // What is open about a visit is about the nearest: it has taken place, or is another now.
  if (next === null || next.startsAt > addHours(at, visitHours)) endBy(draft, ['visit-check'], deed)
  const decision = standingDecision(chart)
  const booked = decision && bookedUntil(policy, chart, decision)
  if (decision === null || (booked !== null && booked > at))
    endBy(draft, ['booster-unbooked'], deed)
}
