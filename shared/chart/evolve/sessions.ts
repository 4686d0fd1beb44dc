import { addHours } from '../../calendar/index.ts'
import type { Instant } from '../../vocabulary/ids.ts'
import type { EventOf } from '../events.ts'
import type { ChartState, Observed, PlannedSession, Ride, Session } from '../state.ts'
import { wishBlocked, wishOpen } from './carrier-list.ts'
import { boundAgain, change, putRight, recordOf } from './put-right.ts'
import type { Evolvers } from './types.ts'
import { changed } from './visits.ts'

type Kinds =
  | 'PatientEnrolled'
  | 'DetailsChanged'
  | 'MessagingPaused'
  | 'MessagingResumed'
  | 'PatientWithdrawn'
  | 'OptedOut'
  | 'OptedIn'
  | 'SessionPlanned'
  | 'SessionMoved'
  | 'SessionCanceled'
  | 'SessionUnconfirmed'
  | 'SessionFinished'

export const patientsAndSessions: Evolvers<Kinds | 'SessionCorrected' | 'SessionVoided'> = {
  PatientEnrolled: (chart, { details, consent }, at) => ({
    ...chart,
    patient: {
      details,
      consent,
      enrolledAt: at,
      paused: false,
      // Only the patient's own START ends a STOP.
      optedOutAt: chart.patient?.details.phone === details.phone ? chart.patient.optedOutAt : null,
      withdrawnAt: null,
      phoneSince: at,
    },
  }),
  DetailsChanged: (chart, { details, consent }, at) =>
    patch(chart, {
      details,
      consent,
      // A new number has not opted out; the old one's STOP does not follow.
      ...(chart.patient?.details.phone === details.phone
        ? {}
        : { optedOutAt: null, phoneSince: at }),
    }),
  MessagingPaused: (chart) => patch(chart, { paused: true }),
  MessagingResumed: (chart) => patch(chart, { paused: false }),
  PatientWithdrawn: (chart, _, at) => patch(chart, { withdrawnAt: at }),
  OptedOut: (chart, event, at) => ({
    ...opted(chart, event.sentAt ?? at),
    carrierWishes: wishBlocked(chart, event, at),
  }),
  OptedIn: (chart, _, at) => ({ ...opted(chart, null), carrierWishes: wishOpen(chart, at) }),

  SessionPlanned: (chart, event, at) => ({
    ...chart,
    sessions: [...chart.sessions, planned(event, at, null)],
  }),
  SessionMoved: (chart, event, at) => ({
    ...change(chart, event.sessionId, (session) =>
      session.state === 'planned'
        ? { ...planned(event, at, session.named), ...recordedNear(session, event.startsAt) }
        : planned(event, at, null),
    ),
    visitChanges: changed(chart, { sessionId: event.sessionId, to: event.startsAt }, at),
  }),
  SessionUnconfirmed: (chart, { sessionId }, at) =>
    change(chart, sessionId, (session) =>
      session.state === 'planned' ? { ...session, askedAt: at } : session,
    ),
  SessionCanceled: (chart, { sessionId, reason }, at) => ({
    ...change(chart, sessionId, (session) => ({
      sessionId,
      kind: session.kind,
      state: 'canceled',
      startsAt: session.startsAt,
      reason,
      canceledAt: at,
      ...seenOf(session),
    })),
    visitChanges: changed(chart, { sessionId, to: null }, at),
  }),
  SessionFinished: (chart, event, at) => ({
    ...change(boundAgain(chart, event.noDrivingUntil, at), event.sessionId, (session) => ({
      sessionId: event.sessionId,
      kind: session.kind,
      state: 'finished',
      startsAt: session.startsAt,
      toldAt: at,
      advisedAs: chart.advice?.status ?? null,
      ...recordOf(event),
      ...(event.knownAs === undefined ? {} : { knownAs: event.knownAs }),
      ...rideOf(session),
      ...seenOf(session),
      ...(event.required === undefined ? {} : { required: event.required }),
    })),
    visitChanges: chart.visitChanges.filter((each) => each.sessionId !== event.sessionId),
    // A new session restarts the course, unless it is an older one entered late.
    slots: isLatest(chart, event.endedAt) ? [] : chart.slots,
  }),
  ...putRight,
}

/** Of a patient, or of a stranger. */
const opted = (chart: ChartState, optedOutAt: Instant | null): ChartState =>
  chart.stranger
    ? { ...chart, stranger: { ...chart.stranger, optedOutAt } }
    : patch(chart, { optedOutAt })

/** Who was to take the patient home stays on record. */
const rideOf = (known: Session): { ride?: Ride } =>
  known.state === 'planned' && known.ride ? { ride: known.ride } : {}

/** As does what was seen of the patient; what was given becomes the session's own. */
const seenOf = (known: Session): { record?: Observed } =>
  known.state === 'planned' && known.record ? { record: known.record } : {}

/** Of a session moved by a few hours what is on record holds; of another day's it does not. */
const sameDayHours = 12

function recordedNear(
  { startsAt: from, given, record }: PlannedSession,
  to: Instant,
): Pick<PlannedSession, 'given' | 'record'> {
  const isNear = to < addHours(from, sameDayHours) && to > addHours(from, -sameDayHours)
  if (!isNear) return {}
  return { ...(given === undefined ? {} : { given }), ...(record === undefined ? {} : { record }) }
}

const planned = (
  { sessionId, kind, startsAt }: EventOf<'SessionPlanned' | 'SessionMoved'>,
  at: Instant,
  named: Instant | null,
): PlannedSession => ({
  sessionId,
  kind,
  state: 'planned',
  startsAt,
  plannedAt: at,
  askedAt: null,
  named,
})

function patch(chart: ChartState, change: Partial<NonNullable<ChartState['patient']>>): ChartState {
  if (!chart.patient) throw new Error('a patient event before enrolment')
  return { ...chart, patient: { ...chart.patient, ...change } }
}

const isLatest = (chart: ChartState, endedAt: string) =>
  !chart.sessions.some((each) => each.state === 'finished' && each.endedAt > endedAt)
