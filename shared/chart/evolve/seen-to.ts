// What people do about an alert: they take it, try to reach the patient, end it, clear the patient for treatment.

import { theService } from '../../vocabulary/dispositions.ts'
import type { Instant } from '../../vocabulary/ids.ts'
import { reasonsOf } from '../holds.ts'
import type { Alert, ChartState, Hold } from '../state.ts'
import { change } from './change-alert.ts'
import type { Evolvers } from './types.ts'

type Kinds = 'AlertTaken' | 'AlertAttempted' | 'AlertAcknowledged'

/** Of one alert; the whole of them is in the commits. */
const attemptsKept = 20

export const seenTo: Evolvers<Kinds> = {
  AlertTaken: (chart, { alertId, by }, at) =>
    change(chart, alertId, (alert) => ({
      ...acted(alert, at),
      taken: { by, at },
      // Handed over, it is not held again.
      held: alert.held || alert.taken === null,
    })),
  AlertAttempted: (chart, { alertId, by, note }, at) =>
    change(chart, alertId, (alert) => ({
      ...acted(alert, at),
      attempts: [...alert.attempts.slice(1 - attemptsKept), { at, by, note }],
    })),
  AlertAcknowledged: (chart, event, at) => {
    const { alertId, by, disposition, note, clearedForTreatment = true } = event
    const ended = change(chart, alertId, (alert) => ({
      ...(by === theService ? alert : acted(alert, at)),
      held: false,
      acknowledged: { at, by, disposition, note, clearedForTreatment },
    }))
    return { ...ended, holds: clearedForTreatment ? [] : heldBy(chart, alertId) }
  },
}

const acted = (alert: Alert, at: Instant): Alert => ({ ...alert, actedAt: alert.actedAt ?? at })

/** The holds, with those of an alert that ends while the patient is not cleared. */
function heldBy({ alerts, holds }: ChartState, alertId: string): readonly Hold[] {
  const alert = alerts.find((each) => each.alertId === alertId)
  // What was ended before and is only told anew has its holds, or a clearance has ended them.
  if (!alert || alert.acknowledged) return holds
  const { raisedAt: since } = alert
  const made = reasonsOf(alert).map((reason) => ({ reason, alertId: alert.alertId, since }))
  return [...holds.filter(({ reason }) => !made.some((each) => each.reason === reason)), ...made]
}
