// A patient in danger: a person is called at once, and the patient hears whom to call.

import { crisisWords, isItemNine } from '../../local/patients/words.ts'
import { minuteMs } from '../../shared/calendar/index.ts'
import type { Commit, EventOf } from '../../shared/chart/events.ts'
import type { Alert } from '../../shared/chart/state.ts'
import type { Ledger } from '../ledger.ts'
import type { Seen } from '../seen.ts'
import type { Invariant } from './invariant.ts'
import { isPaged, pagedWithinMs } from './pages.ts'
import { isSettled, isTold, lossIsPaged, lossOf } from './undelivered.ts'

export const crisis: readonly Invariant[] = [
  {
    name: 'crisis-is-paged',
    says: 'Every answer of 1 or more to item 9 and every crisis text raises an alert in the same commit, and its page leaves within five minutes of the service being up.',
    commit: (ledger, seen, { events }) => {
      for (const event of events) {
        const about = subjectOf(seen, event)
        if (about !== null && !isOpenCrisis(seen, about))
          ledger.fail('crisis-is-paged', seen, `${about} raised nothing`)
        if (event.type === 'AlertRaised' && event.kind === 'crisis')
          promisePage(ledger, seen, event)
      }
    },
  },
  {
    name: 'crisis-is-answered',
    says: 'A patient whose text tells of a crisis or an emergency, or who answers item 9 with 1 or more, is sent the crisis or the 911 text by the same commit, and it leaves within five minutes of the service being up; where it may not or cannot, a page says so. Only what comes after eight such texts in an hour, and is no graver, has no reply.',
    commit: (ledger, seen, { events }) => {
      const text = events.find(
        (each) => each.type === 'TextReceived' || each.type === 'StrangerWrote',
      )
      if (!text || ('as' in text && text.as === 'crisis-repeat')) return
      const alertIds = emergenciesIn(seen, events)
      if (alertIds.length > 0) promiseReply(ledger, seen, alertIds, events)
    },
  },
]

/** What this event must have an open crisis alert about; null for most. */
function subjectOf(seen: Seen, event: Commit['events'][number]): string | null {
  switch (event.type) {
    case 'TextReceived':
      return speaksOfCrisis(seen, event) ? `text:${event.messageId}` : null
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

/** One of those that no reader may overlook; the rest is danger.ts's to judge. */
function speaksOfCrisis({ posted }: Seen, { messageId }: EventOf<'TextReceived'>): boolean {
  const text = posted.get(messageId)
  return text?.meaning === 'crisis' && plainly.has(text.body)
}

const plainly: ReadonlySet<string> = new Set(crisisWords)

/** Acknowledged before, it must be raised again: the answer is new. */
export const isOpenCrisis = ({ chart }: Seen, about: string): boolean =>
  chart.alerts.some((each) => each.kind === 'crisis' && !each.acknowledged && isAbout(each, about))

const isAbout = ({ about, parts }: Alert, subject: string): boolean =>
  about === subject || parts.some((each) => each.about === subject)

/** Emergencies that this commit raises, joins or reopens, or that stood and are answered into once more. */
function emergenciesIn(seen: Seen, events: Commit['events']): readonly string[] {
  const touched = events.flatMap((event) =>
    event.type === 'AlertRaised' || event.type === 'AlertJoined' || event.type === 'AlertUpgraded'
      ? event.alertId
      : [],
  )
  const answered = events.flatMap((event) =>
    event.type === 'AnswerGiven' ? (gravelyAnswered(seen, event) ?? []) : [],
  )
  return seen.chart.alerts
    .filter(({ kind }) => kind === 'crisis' || kind === 'harm-to-others' || kind === 'medical')
    .filter(
      (alert) => touched.includes(alert.alertId) || answered.some((each) => isAbout(alert, each)),
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

/**
 * One text for all that the patient told at once. Nothing may be texted after a STOP or a withdrawal, and a number may
 * be dead: then the clinic brings it.
 */
function promiseReply(
  ledger: Ledger,
  seen: Seen,
  alertIds: readonly string[],
  events: Commit['events'],
): void {
  const text = events.find((each) => each.type === 'TextRequested' && isEmergencyText(each))
  const textId = text?.type === 'TextRequested' ? text.textId : null
  const losses = alertIds.flatMap((alertId) => [
    lossOf({ kind: 'crisis', alertId }),
    lossOf({ kind: 'call-911', alertId }),
  ])
  const names = alertIds.join(', ')
  if (textId === null && !isSaidToTakeACall(seen, alertIds, losses))
    return ledger.fail('crisis-is-answered', seen, `${names} is not answered`)
  const since = ledger.now()
  ledger.promise('crisis-is-answered', seen, {
    ms: 5 * minuteMs,
    kept: () =>
      textId === null
        ? alertIds.some((each) => seen.paged.has(each) || isPaged(seen, each, since))
        : isSettled(seen, textId) || losses.some((loss) => lossIsPaged(seen, loss, since)),
    detail: `the answer to ${names} has not left`,
  })
}

export const isEmergencyText = ({ purpose }: EventOf<'TextRequested'>): boolean =>
  purpose.kind === 'crisis' || purpose.kind === 'call-911'

/** Whoever is paged about it reads that nothing was texted. */
function isSaidToTakeACall(
  seen: Seen,
  alertIds: readonly string[],
  losses: readonly (string | null)[],
): boolean {
  const { patient, alerts } = seen.chart
  const isSilenced = patient === null || patient.withdrawnAt !== null || patient.optedOutAt !== null
  const says = alerts.some(
    ({ alertId, parts }) =>
      alertIds.includes(alertId) && /got no reply: call\./.test(parts.at(-1)?.says ?? ''),
  )
  return isSilenced && (says || losses.some((loss) => isTold(seen, loss)))
}
