// What must reach a person, and stay until a person ends it.
import { minuteMs } from '../../../shared/calendar/index.ts'
import type { EventOf } from '../../../shared/chart/events.ts'
import type { Seen } from '../seen.ts'
import type { Witness } from '../witness.ts'
import type { Invariant } from './invariant.ts'

const pagedWithinMs = 5 * minuteMs
/** Emergencies are never paged about further apart than four hours; one wake-up's grace on top. */
const slowestMs = (240 + 6) * minuteMs

export const alerts: readonly Invariant[] = [
  {
    name: 'crisis-is-paged',
    says: 'Every answer of 1 or more to item 9 and every crisis text raises an alert in the same commit, and its page leaves within five minutes of the service being up.',
    commit: (witness, seen, { events }) => {
      for (const event of events) {
        if (
          event.type === 'AnswerGiven' &&
          isItemNine(seen, event) &&
          !raisesCrisis(seen, `${event.checkInId}:8`)
        )
          witness.fail('crisis-is-paged', seen, `item 9 of ${event.checkInId} raised nothing`)
        if (
          event.type === 'ScoreRecorded' &&
          event.source === 'clinic' &&
          event.instrument === 'phq-9'
        )
          if ((event.answers?.[8] ?? 0) >= 1 && !raisesCrisis(seen, `clinic-${event.scoreId}:8`))
            witness.fail('crisis-is-paged', seen, `item 9 of ${event.scoreId} raised nothing`)
        if (event.type === 'AlertRaised' && event.kind === 'crisis')
          promisePage(witness, seen, event)
      }
    },
  },
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

const isItemNine = ({ instruments }: Seen, { checkInId, item, value }: EventOf<'AnswerGiven'>) =>
  instruments.get(checkInId) === 'phq-9' && item === 8 && value >= 1

const raisesCrisis = ({ chart }: Seen, about: string) =>
  chart.alerts.some((each) => each.kind === 'crisis' && each.about === about)

function promisePage(witness: Witness, seen: Seen, { alertId }: EventOf<'AlertRaised'>): void {
  witness.promise('crisis-is-paged', seen, {
    ms: pagedWithinMs,
    kept: () => !seen.chart.openPages.some((each) => each.alertId === alertId),
    detail: `the page of ${alertId} has not left`,
  })
}

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
