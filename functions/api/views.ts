// A chart as the API shows it.
import { messagingOf } from '../../shared/chart/contact.ts'
import type { Details } from '../../shared/chart/events.ts'
import { exposureOf } from '../../shared/chart/exposure.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import { lastScreen, screenDueAt, screenLateAt } from '../../shared/chart/screens.ts'
import type { FinishedSession, GivenSoFar, OpenCheckIn, Session } from '../../shared/chart/state.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { alertView, mostUrgentFirst } from './alert-views.ts'
import type { Call, Enrolled } from './call.ts'
import { notFound } from './problem.ts'
import { recordView } from './record-view.ts'
import { patientWithAll } from './whole.ts'

export async function patientView(call: Pick<Call, 'clinic' | 'deps'>, chart: Enrolled) {
  const { clinic, deps } = call
  const told = [...ofSessions, 'alert-words', 'measurements'] as const
  const { sessions, alerts, measurements } = await patientWithAll(call, chart, told)
  const { patient, key, openCheckIn, advice } = chart
  return {
    patientId: key.patientId,
    version: chart.edition,
    ...detailsView(patient.details),
    consent: patient.consent,
    enrolledAt: patient.enrolledAt,
    messaging: messagingOf(chart),
    sessions: sessions
      .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
      .map((each) => sessionView(clinic, each, chart.edition)),
    openCheckIn: openCheckIn && checkInView(openCheckIn),
    openAlerts: alerts
      .filter((each) => !each.acknowledged)
      .sort(mostUrgentFirst)
      .map((each) => alertView(clinic, each)),
    holds: chart.holds,
    screen: screenView(clinic, chart),
    measurements: measurements.toSorted((a, b) => (a.at < b.at ? 1 : -1)),
    exposure: exposureOf(sessions, deps.now()),
    advice: advice && { status: advice.status, rules: advice.rules, at: advice.at },
  }
}

/** What sessions long past have in the commits alone. */
export const ofSessions = ['sessions', 'session-notes', 'session-records'] as const

/** Of the long-term screen; null where the clinic has none. */
function screenView(clinic: Clinic, chart: Enrolled) {
  if (!clinic.longTermScreen) return null
  const policy = policyFor(clinic)
  return {
    dueAt: screenDueAt(policy, chart),
    lateAt: screenLateAt(policy, chart),
    lastAt: lastScreen(chart)?.at ?? null,
  }
}

/** What nobody has said is null. */
const detailsView = (details: Details) => ({
  ...details,
  lastName: details.lastName ?? null,
  birthDate: details.birthDate ?? null,
  externalId: details.externalId ?? null,
  emergencyContact: details.emergencyContact ?? null,
})

function checkInView({ checkInId, instrument, answers, items, openedAt }: OpenCheckIn) {
  const itemsAnswered = answers.filter((each) => typeof each === 'number').length
  return { checkInId, instrument, itemsAnswered, items, openedAt }
}

/**
 * Every session has the same fields; what does not apply is null.
 *
 * @param version of its chart
 */
export function sessionView(clinic: Clinic, session: Session, version: number) {
  const { sessionId, kind, state, startsAt } = session
  const finished = state === 'finished' ? session : null
  const record = recordView(clinic, session)
  return {
    sessionId,
    version,
    kind,
    state,
    startsAt,
    ...givenView(state === 'planned' ? session.given : finished),
    endedAt: finished?.endedAt ?? null,
    noDrivingUntil: finished?.noDrivingUntil ?? null,
    note: finished?.note ?? null,
    ride: (state === 'planned' || state === 'finished' ? session.ride : null) ?? null,
    // Whom the clinic has seen drive away has driven, whatever they say the day after.
    drove: record?.takenHomeBy?.who === 'drove' ? true : (finished?.drove ?? null),
    record,
    reason: state === 'canceled' || state === 'voided' ? session.reason : null,
  }
}

/** What was given, or of a session under way what is on record so far. */
function givenView(given: GivenSoFar | FinishedSession | null | undefined) {
  const { startedAt = null, doseMg = null, route = null, lot = null, weightKg = null } = given ?? {}
  return { startedAt, doseMg, route, lot, weightKg, mgPerKg: mgPerKg(doseMg, weightKg) }
}

/** Milligrams for each kilogram of weight, to the hundredth. */
const mgPerKg = (doseMg: number | null, weightKg: number | null): number | null =>
  doseMg === null || weightKg === null ? null : Math.round((doseMg / weightKg) * 100) / 100

/** The ETag of what shows a chart, or a part of one. */
export const versionOf = ({ version }: { version: number }): string => String(version)

export async function sessionOn(
  call: Pick<Call, 'clinic' | 'deps'>,
  chart: Enrolled,
  sessionId: string,
) {
  const { sessions } = await patientWithAll(call, chart, ofSessions)
  const session = sessions.find((each) => each.sessionId === sessionId)
  if (!session) throw notFound('session')
  return sessionView(call.clinic, session, chart.edition)
}
