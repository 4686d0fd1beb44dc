// What must reach a person, and stay until a person ends it.
import { minuteMs } from '../../../shared/calendar/index.ts'
import type { Seen } from '../seen.ts'
import type { Witness } from '../witness.ts'
import type { Invariant } from './invariant.ts'

/** Emergencies are never paged about further apart than four hours; one wake-up's grace on top. */
const slowestMs = (240 + 6) * minuteMs

export const alerts: readonly Invariant[] = [
  {
    name: 'alerts-once',
    says: 'An alert is raised once, and pages in the commit that raises it.',
    commit: (witness, seen, { events }, before) => {
      if (!events.some(({ type }) => type === 'AlertRaised')) return
      const known = new Set(before.alerts.map(({ kind, about }) => `${kind} ${about}`))
      for (const event of events) {
        if (event.type !== 'AlertRaised') continue
        const subject = `${event.kind} ${event.about}`
        if (known.has(subject))
          witness.fail('alerts-once', seen, `${event.alertId} is raised again`)
        known.add(subject)
        const { alertId } = event
        if (!events.some((each) => each.type === 'PageRequested' && each.alertId === alertId))
          witness.fail('alerts-once', seen, `${alertId} asks for no page`)
      }
    },
  },
  {
    name: 'people-end-alerts',
    says: 'An alert ends only by a person who said so.',
    commit: (witness, seen, { events }, before) => {
      if (before.alerts === seen.chart.alerts) return
      const open = new Set(
        before.alerts.filter((each) => !each.acknowledged).map((each) => each.alertId),
      )
      for (const event of events) {
        if (event.type !== 'AlertAcknowledged') continue
        open.delete(event.alertId)
        const decided = events.some(
          (each) => each.type === 'BoosterDecided' && each.by === event.by,
        )
        if (seen.acknowledging.get(event.alertId) !== event.by && !decided)
          witness.fail('people-end-alerts', seen, `${event.alertId} was ended by ${event.by}`)
      }
      const after = new Set(
        seen.chart.alerts.filter((each) => !each.acknowledged).map((each) => each.alertId),
      )
      for (const alertId of open)
        if (!after.has(alertId)) witness.fail('people-end-alerts', seen, `${alertId} vanished`)
    },
  },
  {
    name: 'alerts-escalate',
    says: 'An emergency that nobody acknowledges pages again in time, and goes on doing so.',
    commit: (witness, seen, { events }) => {
      for (const event of events)
        if (event.type === 'AlertRaised' || event.type === 'AlertEscalated')
          promiseStep(witness, seen, event.alertId)
    },
  },
]

function promiseStep(witness: Witness, seen: Seen, alertId: string): void {
  const alert = seen.chart.alerts.find((each) => each.alertId === alertId)
  if (!alert || alert.escalation === 'urgent' || alert.escalation === 'routine') return
  const { step, level } = alert
  const first = seen.policy.escalation(alert.escalation).firstMinutesClosed * minuteMs
  witness.promise('alerts-escalate', seen, {
    ms: step === 0 ? first + 6 * minuteMs : slowestMs,
    kept: () => {
      const now = seen.chart.alerts.find((each) => each.alertId === alertId)
      return !now || now.acknowledged !== null || now.step > step || now.level !== level
    },
    detail: `${alertId} was not escalated`,
  })
}
