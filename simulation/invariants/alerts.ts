// What must reach a person, and stay until a person ends it.
import type { Invariant } from './invariant.ts'

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
]
