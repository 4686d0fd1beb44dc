// Routine alerts whose cause is gone: where nobody needs to act any more the service ends them itself, and says so. What
// is graver, and what tells of a patient in their own words, is ended by people alone.
import { resolved, theService } from '../../vocabulary/dispositions.ts'
import type { Draft } from '../draft.ts'
import type { AlertKind } from '../events.ts'
import type { Alert, AlertPart } from '../state.ts'
import { inOwnWords } from './opt-out.ts'
import { isAboutHarm, itemNotEntered } from './unfinished.ts'

type Row = { never: string } | { note: string; isOver: (draft: Draft, part: AlertPart) => boolean }

/** One row a kind: why no event ends it, or what does, of each of its findings. */
const rows = {
  crisis: { never: 'a person reaches the patient' },
  medical: { never: 'a person reaches the patient' },
  'harm-to-others': { never: 'a person reaches the patient' },
  mania: { never: 'a person reaches the patient' },
  concern: { never: 'a person reads every word of it' },
  message: { never: 'a person reads every word of it' },
  'side-effect': { never: 'a person asks how it went on' },
  'undelivered-notice': { never: 'a person brings what the text did not' },
  worsening: { never: 'a clinician weighs it' },
  'non-response': { never: 'a clinician weighs it' },
  overuse: { never: 'a clinician weighs it' },
  booster: { note: 'A session has been given since.', isOver: isTreated },
  'booster-unbooked': { never: 'whoever books or decides ends it by that' },
  'entry-due': { never: 'whoever enters the score ends it by that' },
  'visit-check': { never: 'whoever arranges the visit ends it by that' },
  'session-unconfirmed': { never: 'whoever says what became of it ends it by that' },
  'unclear-reply': { note: 'The question has been answered since.', isOver: isAnswered },
  silent: { note: 'The patient answers check-ins again.', isOver: answersAgain },
  'opted-out': {
    note: 'The patient takes texts again.',
    // What the patient wrote with it is to be read all the same.
    isOver: ({ chart }, { rule }) =>
      chart.patient?.optedOutAt === null && rule !== `opted-out:${inOwnWords}`,
  },
  drill: { never: 'it asks whether a person answers' },
  'wrong-person': { note: 'The patient has another number since.', isOver: hasAnotherNumber },
} as const satisfies Record<AlertKind, Row>

/** Ends what this command has resolved. */
export function endResolved(draft: Draft): void {
  if (draft.events.length === 0 || !draft.chart.patient) return
  for (const alert of draft.chart.alerts) {
    const note = noteOf(draft, alert)
    if (note !== null)
      draft.emit({
        type: 'AlertAcknowledged',
        alertId: alert.alertId,
        by: theService,
        disposition: resolved,
        note,
        clearedForTreatment: false,
      })
  }
}

/** Why nobody needs to act; null while somebody does. A finding that is no longer kept was not resolved. */
function noteOf(
  draft: Draft,
  { kind, level, acknowledged, parts, findings }: Alert,
): string | null {
  const row: Row = rows[kind]
  if ('never' in row || acknowledged || level !== 'routine' || findings > parts.length) return null
  return parts.every((part) => row.isOver(draft, part)) ? row.note : null
}

/** By the patient, or to a person who entered it. */
function isAnswered(draft: Draft, { about, rule }: AlertPart): boolean {
  if (rule === itemNotEntered) return isHarmAnswered(draft)
  return draft.events.some(
    (each) =>
      (each.type === 'AnswerGiven' &&
        about.startsWith(`unclear:${each.checkInId}:${each.item}:`)) ||
      (each.type === 'CheckInClosed' &&
        each.reason === 'entered' &&
        about.startsWith(`unclear:${each.checkInId}:`)),
  )
}

/** What a total left open has been answered by a later form, item by item. */
function isHarmAnswered({ events, policy }: Draft): boolean {
  return events.some(
    (each) =>
      each.type === 'ScoreRecorded' &&
      policy
        .instrument(each.instrument)
        ?.items.some((item, at) => isAboutHarm(item) && each.answers?.[at] != null),
  )
}

function answersAgain({ events }: Draft): boolean {
  return events.some(
    (each) =>
      each.type === 'AnswerGiven' || (each.type === 'CheckInClosed' && each.reason === 'entered'),
  )
}

/** It advised on what went before; on what comes now the advice begins anew. */
function isTreated({ events }: Draft): boolean {
  return events.some(({ type }) => type === 'SessionFinished')
}

/** Whoever wrote in the patient's stead, as a relative may, is to be read all the same. */
function hasAnotherNumber({ chart }: Draft, { rule, at }: AlertPart): boolean {
  const isOfNumber = rule === 'text:stranger' || rule === 'text:new-phone'
  return isOfNumber && chart.patient !== null && chart.patient.phoneSince > at
}
