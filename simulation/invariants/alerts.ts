// What must reach a person, and stay until a person ends it.
import type { Commit } from '../../shared/chart/events.ts'
import type { Alert, ChartState } from '../../shared/chart/state.ts'
import type { Invariant } from './invariant.ts'

export const alerts: readonly Invariant[] = [
  {
    name: 'alerts-once',
    says: 'An alert is raised once, and pages in the commit that raises it, unless it is routine; while one of its kind is open, what is found joins that one.',
    commit: (witness, seen, { events }, before) => {
      if (!events.some(({ type }) => type === 'AlertRaised' || type === 'AlertJoined')) return
      const open = new Set<string | undefined>(before.alerts.filter(isOpen).map(({ kind }) => kind))
      const kinds = new Map<string, string>(before.alerts.map((each) => [each.alertId, each.kind]))
      for (const event of events) {
        if (event.type === 'AlertAcknowledged') open.delete(kinds.get(event.alertId))
        if (event.type === 'AlertJoined')
          seen.subjects.add(`${kinds.get(event.alertId)} ${event.about}`)
        if (event.type !== 'AlertRaised') continue
        kinds.set(event.alertId, event.kind)
        if (open.has(event.kind))
          witness.fail('alerts-once', seen, `${event.alertId} joins no open ${event.kind}`)
        open.add(event.kind)
        const subject = `${event.kind} ${event.about}`
        if (seen.subjects.has(subject))
          witness.fail('alerts-once', seen, `${event.alertId} is raised again`)
        seen.subjects.add(subject)
        const { alertId } = event
        const isForDigest = event.escalation === 'routine'
        const isPaged = events.some(
          (each) => each.type === 'PageRequested' && each.alertId === alertId,
        )
        if (!isForDigest && !isPaged)
          witness.fail('alerts-once', seen, `${alertId} asks for no page`)
      }
    },
  },
  {
    name: 'people-end-alerts',
    says: 'An alert ends only by a person who said so, or did what it asked for: decided on the booster, planned it, said what became of the session, told who drives (patients too), entered or voided the score; one of messages too, whatever is texted since. The service ends what is routine and has lost its cause alone: silence that was broken, an unreadable answer since given, a STOP taken back, a wrong number replaced, advice that a session has overtaken.',
    commit: (witness, seen, { events }, before) => {
      if (before.alerts === seen.chart.alerts) return
      const open = new Set(
        before.alerts.filter((each) => !each.acknowledged).map((each) => each.alertId),
      )
      for (const event of events) {
        if (event.type !== 'AlertAcknowledged') continue
        open.delete(event.alertId)
        const kind = before.alerts.find(({ alertId }) => alertId === event.alertId)?.kind
        const isDone = events.some(
          (each) =>
            'by' in each &&
            (each.by ?? 'patient') === event.by &&
            answers[kind ?? '']?.has(each.type),
        )
        const isOver =
          event.by === 'service' && isResolved(before, seen.chart, events, event.alertId)
        if (seen.acknowledging.get(event.alertId) !== event.by && !isDone && !isOver)
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

const decided = ['BoosterDecided'] as const
const onThePlan = ['SessionPlanned', 'SessionMoved', 'SessionFinished'] as const
/** What somebody does that an alert of a kind asked for. */
const answers: Readonly<Record<string, ReadonlySet<string>>> = {
  booster: new Set(decided),
  'booster-unbooked': new Set([...decided, ...onThePlan]),
  'entry-due': new Set(['ScoreRecorded']),
  'unclear-reply': new Set(['ScoreRecorded', 'ScoreVoided']),
  'session-unconfirmed': new Set([...onThePlan, 'SessionCanceled']),
  'visit-check': new Set([...onThePlan, 'SessionCanceled', 'RideTold']),
}

/** Whether nobody needs to act on it any more, of the few kinds that can be so. */
function isResolved(
  before: ChartState,
  after: ChartState,
  events: Commit['events'],
  alertId: string,
): boolean {
  const alert = before.alerts.find((each) => each.alertId === alertId)
  if (alert?.level !== 'routine') return false
  const answers = events.some(({ type }) => type === 'AnswerGiven')
  const isEntered = events.some(
    ({ type }) => type === 'ScoreRecorded' || type === 'AnswersRecorded',
  )
  switch (alert.kind) {
    case 'silent':
      return answers || isEntered
    case 'unclear-reply':
      return (answers || isEntered) && before.openCheckIn !== null
    case 'opted-out':
      return after.patient?.optedOutAt === null
    case 'booster':
      return events.some(({ type }) => type === 'SessionFinished')
    case 'wrong-person':
      return after.patient?.details.phone !== before.patient?.details.phone
    default:
      return false
  }
}

const isOpen = ({ acknowledged }: Alert): boolean => acknowledged === null
