// One entry of the timeline for each event that clinicians care about.
import type * as z from 'zod/mini'
import type { ChartEvent } from '../../../shared/chart/events.ts'
import type { Instant } from '../../../shared/vocabulary/ids.ts'
import type { TimelineEntry } from '../answers/timeline.ts'
import { type Instruments, itemsOf } from './items.ts'
import { incoming, outgoing, type TextOutcomes } from './texts.ts'

export type Entry = z.input<typeof TimelineEntry>

/** Null for the machinery: single answers, retries, pages, outcomes of texts. A new event must say which it is. */
export function entryOf(
  event: ChartEvent,
  at: Instant,
  outcomes: TextOutcomes,
  instrumentOf: Instruments,
): Entry | null {
  switch (event.type) {
    case 'PatientEnrolled':
      return { at, type: 'messaging', what: 'enrolled', by: event.by }
    case 'DetailsChanged':
      return {
        at,
        type: 'messaging',
        what: 'details-changed',
        by: event.by,
        ...(event.changed === undefined ? {} : { changed: event.changed }),
      }
    case 'MessagingPaused':
      return { at, type: 'messaging', what: 'paused', reason: event.reason, by: event.by }
    case 'MessagingResumed':
      return { at, type: 'messaging', what: 'resumed', reason: event.reason, by: event.by }
    case 'PatientWithdrawn':
      return { at, type: 'messaging', what: 'withdrawn', reason: event.reason, by: event.by }
    case 'OptedOut':
      return { at, type: 'messaging', what: 'opted-out', how: event.how }
    case 'OptedIn':
      return { at, type: 'messaging', what: 'opted-in' }
    case 'TextRequested':
      return { at, type: 'text', ...outgoing(event, outcomes) }
    case 'TextReceived':
      return { at, type: 'text', ...incoming(event) }
    default:
      return clinicalEntry(event, at, instrumentOf)
  }
}

type Clinical = Exclude<
  ChartEvent,
  {
    type:
      | 'PatientEnrolled'
      | 'DetailsChanged'
      | 'MessagingPaused'
      | 'MessagingResumed'
      | 'PatientWithdrawn'
      | 'OptedOut'
      | 'OptedIn'
      | 'TextRequested'
      | 'TextReceived'
  }
>

function clinicalEntry(event: Clinical, at: Instant, instrumentOf: Instruments): Entry | null {
  switch (event.type) {
    case 'SessionPlanned':
      return { at, ...named('session', 'planned', event) }
    case 'SessionMoved':
      return { at, ...named('session', 'moved', event) }
    case 'SessionCanceled':
      return { at, ...named('session', 'canceled', event) }
    case 'SessionFinished':
      return { at, ...named('session', 'finished', event) }
    case 'SessionRecorded':
      return { at, ...named('session', 'recorded', event) }
    case 'SessionCorrected':
      return { at, ...named('session', 'corrected', event) }
    case 'SessionVoided':
      return { at, ...named('session', 'voided', event) }
    case 'RideTold':
      return { at, ...named('session', 'ride', event) }
    case 'DrivingTold':
      return { at, ...named('session', 'driving', event) }
    case 'CheckInOpened':
      return { at, ...named('check-in', 'opened', event) }
    case 'CheckInHeld':
      return { at, ...named('check-in', 'held', event), says: says.held }
    case 'CheckInResumed':
      return { at, ...named('check-in', 'resumed', event), says: says.resumed }
    case 'CheckInClosed':
      return { at, ...named('check-in', 'closed', event) }
    case 'NotScored':
      return { at, ...named('check-in', 'not-scored', event) }
    case 'ScoreRecorded': {
      const { at: takenAt, type: _, ...score } = event
      return { at, type: 'score', takenAt, ...score }
    }
    case 'AnswersRecorded': {
      const { at: takenAt, type: _, ...given } = event
      return { at, type: 'answers', takenAt, ...given, items: itemsOf(event, instrumentOf) }
    }
    case 'ScoreVoided':
      return { at, ...named('correction', 'score-voided', event) }
    case 'MeasurementRecorded': {
      const { at: takenAt, type: _, ...measured } = event
      return { at, type: 'measurement', what: 'recorded', takenAt, ...measured }
    }
    case 'MeasurementVoided':
      return { at, ...named('measurement', 'voided', event) }
    case 'AlertRaised':
      return { at, ...named('alert', 'raised', event) }
    case 'AlertJoined':
      return { at, ...named('alert', 'joined', event) }
    case 'AlertTaken':
      return { at, ...named('alert', 'taken', event), says: says.taken }
    case 'AlertAttempted':
      return { at, ...named('alert', 'attempted', event), says: says.attempted }
    case 'AlertUpgraded':
      return { at, ...named('alert', 'upgraded', event) }
    case 'AlertEscalated':
      return { at, ...named('alert', 'escalated', event) }
    case 'AlertAcknowledged':
      return { at, ...named('alert', 'acknowledged', event) }
    case 'BoosterDecided':
      return { at, ...named('decision', 'decided', event) }
    case 'CaseReviewed':
      return { at, ...named('review', 'reviewed', event) }
    case 'CaseReviewTakenBack':
      return { at, ...named('review', 'taken-back', event) }
    case 'AdviceGiven':
      return { at, ...named('advice', 'given', event) }
    case 'SessionUnconfirmed':
    case 'VisitUnready':
    case 'BoosterFollowedUp':
    case 'EntryAsked':
    case 'SlotSkipped':
    case 'CheckInStarted':
    case 'AnswerGiven':
    case 'ItemSkipped':
    case 'WentBack':
    case 'AnswerUnreadable':
    case 'CheckInPutOff':
    case 'LinkRequested':
    case 'BirthYearMissed':
    case 'CarrierListAsked':
    case 'CarrierListSet':
    case 'StrangerWrote':
    case 'DrillHeld':
    case 'TextRetried':
    case 'TextHeldUp':
    case 'TextDeferred':
    case 'TextDropped':
    case 'NoticeWithheld':
    case 'TextSent':
    case 'TextFailed':
    case 'TextDelivered':
    case 'TextUndelivered':
    case 'PageRequested':
    case 'PageRetried':
    case 'PageHeldUp':
    case 'PageSent':
    case 'PageFailed':
    case 'ClinicLearned':
      return null
  }
}

/** Why, of what has no words of its own. */
const says = {
  held: 'After an emergency the questions wait, for the patient to ask for them or for a person.',
  resumed: 'The patient asked for the questions that waited.',
  taken: 'Somebody is on it: the next page is held once.',
  attempted: 'The patient was tried and not reached: the alert stays open.',
} as const

function named<T extends string, W extends string, E extends ChartEvent>(
  type: T,
  what: W,
  event: E,
) {
  const { type: _, ...facts } = event
  return { type, what, ...facts }
}
