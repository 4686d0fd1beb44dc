import type { Instant } from '../../vocabulary/ids.ts'
import type { EventOf } from '../events.ts'
import type { ChartState, Session } from '../state.ts'
import { wishBlocked, wishOpen } from './carrier-list.ts'
import type { Evolvers } from './types.ts'

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
  | 'SessionFinished'
  | 'SessionCorrected'
  | 'SessionVoided'

export const patientsAndSessions: Evolvers<Kinds> = {
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

  SessionPlanned: (chart, { sessionId, startsAt, kind }) => ({
    ...chart,
    sessions: [...chart.sessions, { sessionId, kind, state: 'planned', startsAt }],
  }),
  SessionMoved: (chart, { sessionId, startsAt, kind }) =>
    change(chart, sessionId, () => ({ sessionId, kind, state: 'planned', startsAt })),
  SessionCanceled: (chart, { sessionId, reason }) =>
    change(chart, sessionId, ({ kind, startsAt }) => ({
      sessionId,
      kind,
      state: 'canceled',
      startsAt,
      reason,
    })),
  SessionFinished: (chart, event, at) => ({
    ...change(chart, event.sessionId, ({ kind, startsAt }) => ({
      sessionId: event.sessionId,
      kind,
      state: 'finished',
      startsAt,
      finishedAt: at,
      ...recordOf(event),
    })),
    // A new session restarts the course, unless it is an older one entered late.
    slots: isLatest(chart, event.endedAt) ? [] : chart.slots,
  }),
  SessionCorrected: (chart, event) =>
    change(chart, event.sessionId, (session) =>
      session.state === 'finished' ? { ...session, ...recordOf(event) } : session,
    ),
  SessionVoided: (chart, { sessionId, reason, banStandsUntil = null }) => ({
    ...change(chart, sessionId, (session) =>
      session.state === 'finished'
        ? {
            sessionId,
            kind: session.kind,
            state: 'voided',
            startsAt: session.startsAt,
            endedAt: session.endedAt,
            reason,
          }
        : session,
    ),
    banStandsUntil,
  }),
}

/** Of a patient, or of a stranger. */
const opted = (chart: ChartState, optedOutAt: Instant | null): ChartState =>
  chart.stranger
    ? { ...chart, stranger: { ...chart.stranger, optedOutAt } }
    : patch(chart, { optedOutAt })

/** What is on record of a session, as the event says it. Before routes were asked for all were infusions. */
const recordOf = (event: EventOf<'SessionFinished' | 'SessionCorrected'>) => ({
  startedAt: event.startedAt,
  endedAt: event.endedAt,
  doseMg: event.doseMg,
  note: event.note,
  noDrivingUntil: event.noDrivingUntil,
  route: event.route ?? ('iv' as const),
  lot: event.lot ?? null,
  weightKg: event.weightKg ?? null,
})

function patch(chart: ChartState, change: Partial<NonNullable<ChartState['patient']>>): ChartState {
  if (!chart.patient) throw new Error('a patient event before enrolment')
  return { ...chart, patient: { ...chart.patient, ...change } }
}

function change(chart: ChartState, sessionId: string, to: (from: Session) => Session): ChartState {
  return {
    ...chart,
    sessions: chart.sessions.map((each) => (each.sessionId === sessionId ? to(each) : each)),
  }
}

const isLatest = (chart: ChartState, endedAt: string) =>
  !chart.sessions.some((each) => each.state === 'finished' && each.endedAt > endedAt)
