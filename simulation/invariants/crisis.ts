// A patient in danger: a person is called at once, and the patient hears whom to call.

import { isItemNine } from '../../local/patients/words.ts'
import { minuteMs } from '../../shared/calendar/index.ts'
import type { Commit, EventOf } from '../../shared/chart/events.ts'
import type { Alert, ChartState } from '../../shared/chart/state.ts'
import type { Ledger } from '../ledger.ts'
import type { Seen } from '../seen.ts'
import type { Invariant } from './invariant.ts'
import { isPaged, pagedWithinMs } from './pages.ts'
import { isSettled, lossIsPaged, lossOf } from './undelivered.ts'

export const crisis: readonly Invariant[] = [
  {
    name: 'crisis-is-paged',
    says: 'Every answer of 1 or more to item 9 and every crisis text raises an alert in the same commit, and its page leaves within five minutes of the service being up.',
    commit: (ledger, seen, { events }, before) => {
      for (const event of events) {
        const about = subjectOf(seen, event, before)
        if (about !== null && !isOpenCrisis(seen, about))
          ledger.fail('crisis-is-paged', seen, `${about} raised nothing`)
        if (event.type === 'AlertRaised' && event.kind === 'crisis')
          promisePage(ledger, seen, event)
      }
    },
  },
  {
    name: 'crisis-is-answered',
    says: 'A patient whose text raises a crisis alert, or answers item 9 with 1 or more, is sent the crisis text by the same commit, and it leaves within five minutes of the service being up; where it may not or cannot, a page says so.',
    commit: (ledger, seen, { events }) => {
      if (!events.some(({ type }) => type === 'TextReceived' || type === 'StrangerWrote')) return
      for (const alertId of crisesIn(seen, events)) promiseReply(ledger, seen, alertId, events)
    },
  },
]

/** What this event must have an open crisis alert about; null for most. */
function subjectOf(seen: Seen, event: Commit['events'][number], before: ChartState): string | null {
  switch (event.type) {
    case 'TextReceived':
      return meansCrisis(seen, event) && !isRepeat(event, before) ? `text:${event.messageId}` : null
    case 'AnswerGiven':
      return gravelyAnswered(seen, event)
    case 'ScoreRecorded': {
      const { source, instrument, answers, scoreId } = event
      const isOurs = source === 'clinic' && instrument === 'phq-9'
      return isOurs && (answers?.[8] ?? 0) >= 1 ? `clinic-${scoreId}:8` : null
    }
    default:
      return null
  }
}

/** The subject of the alert that an answer of 1 or more to item 9 asks for. */
function gravelyAnswered(
  { instruments }: Seen,
  { checkInId, item, value }: EventOf<'AnswerGiven'>,
): string | null {
  const id = instruments.get(checkInId)
  return id && isItemNine({ id }, item) && value >= 1 ? `${checkInId}:${item}` : null
}

const meansCrisis = ({ posted }: Seen, { messageId }: EventOf<'TextReceived'>): boolean =>
  posted.get(messageId)?.meaning === 'crisis'

/** The flood rule may hold a text back only behind a crisis that a person is being called for already. */
const isRepeat = ({ as }: EventOf<'TextReceived'>, { alerts }: ChartState): boolean =>
  as === 'crisis-repeat' && alerts.some((each) => each.kind === 'crisis' && !each.acknowledged)

/** Acknowledged before, it must be raised again: the answer is new. */
export const isOpenCrisis = ({ chart }: Seen, about: string): boolean =>
  chart.alerts.some(
    (each) => each.kind === 'crisis' && !each.acknowledged && tellsOf(each).includes(about),
  )

/** What made the alert, and what has joined it since. */
const tellsOf = ({ about, parts }: Alert): readonly string[] => [
  about,
  ...parts.map((part) => part.about),
]

const calls: ReadonlySet<string> = new Set(['AlertRaised', 'AlertJoined', 'AlertUpgraded'])

/** Crises that this commit raises, joins or reopens, or that stood and are answered into once more. */
function crisesIn(seen: Seen, events: Commit['events']): readonly string[] {
  const raised = events.flatMap((event) =>
    calls.has(event.type) && 'alertId' in event ? event.alertId : [],
  )
  const answered = events.flatMap((event) =>
    event.type === 'AnswerGiven' ? (gravelyAnswered(seen, event) ?? []) : [],
  )
  return seen.chart.alerts
    .filter(({ kind }) => kind === 'crisis')
    .filter(
      (each) =>
        raised.includes(each.alertId) || tellsOf(each).some((about) => answered.includes(about)),
    )
    .map(({ alertId }) => alertId)
}

function promisePage(ledger: Ledger, seen: Seen, { alertId }: EventOf<'AlertRaised'>): void {
  const since = ledger.now()
  ledger.promise('crisis-is-paged', seen, {
    ms: pagedWithinMs,
    kept: () => isPaged(seen, alertId, since),
    detail: `no page about ${alertId} has left`,
  })
}

/** Nothing may be texted after a STOP or a withdrawal, and a number may be dead: then the clinic brings it. */
function promiseReply(ledger: Ledger, seen: Seen, alertId: string, events: Commit['events']): void {
  const loss = lossOf({ kind: 'crisis', alertId })
  const text = events.find(
    (each) =>
      each.type === 'TextRequested' &&
      each.purpose.kind === 'crisis' &&
      each.purpose.alertId === alertId,
  )
  const textId = text?.type === 'TextRequested' ? text.textId : null
  if (textId === null) {
    // The alert itself says that nothing was texted.
    const saysSo = isSilenced(seen) && isOpen(seen, alertId)
    if (!saysSo) ledger.fail('crisis-is-answered', seen, `${alertId} is not answered`)
    return
  }
  const since = ledger.now()
  ledger.promise('crisis-is-answered', seen, {
    ms: 5 * minuteMs,
    kept: () => isSettled(seen, textId) || lossIsPaged(seen, loss, since),
    detail: `the answer to ${alertId} has not left`,
  })
}

const isOpen = ({ chart }: Seen, alertId: string): boolean =>
  chart.alerts.some((each) => each.alertId === alertId && !each.acknowledged)

const isSilenced = ({ chart: { patient } }: Seen): boolean =>
  patient === null || patient.withdrawnAt !== null || patient.optedOutAt !== null
