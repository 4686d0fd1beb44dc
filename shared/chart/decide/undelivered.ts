// A safety text that has not reached the patient is the clinic's to bring, and each is told.
import { addMs, formatLocal, minuteMs } from '../../calendar/index.ts'
import { dateWords } from '../../conversation/index.ts'
import type { Instant } from '../../vocabulary/ids.ts'
import type { Draft } from '../draft.ts'
import type { Purpose } from '../events.ts'
import { type Alarm, knownAlert, raiseOrUpgrade } from './alerts.ts'

/**
 * Tells the clinic that a safety text has not reached the patient, again if an earlier one about the same was seen to:
 * who called about that one may count on this one.
 *
 * @param since when it was asked for, of one that may yet leave: it is told of once, however long it takes
 */
export function undelivered(
  draft: Draft,
  purpose: Purpose,
  rule: string,
  since: Instant | null = null,
): void {
  const what = lost(draft, purpose)
  if (!what) return
  const alarm: Alarm = {
    kind: 'undelivered-notice',
    level: 'urgent',
    escalation: 'emergency',
    rule: `undelivered:${rule}`,
    message: `${what.message} Please call the patient.`,
    subject: what.subject,
  }
  const seenTo = knownAlert(draft, alarm)?.acknowledged
  raiseOrUpgrade(draft, alarm, !since || (!!seenTo && seenTo.at < since))
}

type Loss = { message: string; subject: string }

function lost(draft: Draft, purpose: Purpose): Loss | null {
  switch (purpose.kind) {
    case 'notice':
      return lostNotice(draft, purpose)
    case 'crisis':
    case 'call-911':
      return {
        message: 'The emergency text to the patient could not be delivered.',
        subject: `${purpose.kind}:${purpose.alertId}`,
      }
    default:
      return null
  }
}

/** What each text about the no-driving time was for, as whoever calls in its place must know. */
const notices = {
  'at-once': 'The no-driving notice could not be delivered by text.',
  morning: 'The no-driving notice of the morning could not be delivered by text.',
  voided: 'The text about a visit entered by mistake could not be delivered.',
} as const

/** Each part of a session's notices is told of, and each later time: whoever called about one has not said the other. */
function lostNotice(
  draft: Draft,
  { sessionId, part, until }: Extract<Purpose, { kind: 'notice' }>,
): Loss {
  const subject = ['notice', part, sessionId, ...(until ? [until] : [])].join(':')
  if (!until) return { message: notices[part], subject }
  const { timezone } = draft.reader
  const time = formatLocal(addMs(until, minuteMs - 1), timezone, dateWords('en'), 'day-time')
  return { message: `${notices[part]} They must not drive until ${time}.`, subject }
}
