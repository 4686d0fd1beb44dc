// A chart as the API shows it.
import { messagingOf } from '../../shared/chart/contact.ts'
import type { Alert, FinishedSession, OpenCheckIn, Session } from '../../shared/chart/state.ts'
import { alertLevels } from '../../shared/vocabulary/alerts.ts'
import type { PatientId } from '../../shared/vocabulary/ids.ts'
import type { Enrolled } from './call.ts'
import { notFound } from './problem.ts'

export function patientView(chart: Enrolled) {
  const { patient, key, sessions, alerts, openCheckIn, advice } = chart
  return {
    patientId: key.patientId,
    ...patient.details,
    consent: patient.consent,
    enrolledAt: patient.enrolledAt,
    messaging: messagingOf(chart),
    sessions: sessions.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1)).map(sessionView),
    openCheckIn: openCheckIn && checkInView(openCheckIn),
    openAlerts: alerts
      .filter((each) => !each.acknowledged)
      .sort(mostUrgentFirst)
      .map(alertView),
    advice: advice && { status: advice.status, rules: advice.rules, at: advice.at },
  }
}

function checkInView({ checkInId, instrument, answers, items, openedAt }: OpenCheckIn) {
  const itemsAnswered = answers.filter((each) => typeof each === 'number').length
  return { checkInId, instrument, itemsAnswered, items, openedAt }
}

/** Every session has the same fields; what does not apply is null. */
export function sessionView(session: Session) {
  const { sessionId, kind, state, startsAt } = session
  const finished = state === 'finished' ? session : null
  return {
    sessionId,
    kind,
    state,
    startsAt,
    startedAt: finished?.startedAt ?? null,
    endedAt: finished?.endedAt ?? null,
    noDrivingUntil: finished?.noDrivingUntil ?? null,
    doseMg: finished?.doseMg ?? null,
    route: finished?.route ?? null,
    lot: finished?.lot ?? null,
    weightKg: finished?.weightKg ?? null,
    mgPerKg: mgPerKg(finished),
    note: finished?.note ?? null,
    reason: state === 'canceled' || state === 'voided' ? session.reason : null,
  }
}

/** Milligrams for each kilogram of weight, to the hundredth. */
function mgPerKg(session: FinishedSession | null): number | null {
  if (!session || session.doseMg === null || session.weightKg === null) return null
  return Math.round((session.doseMg / session.weightKg) * 100) / 100
}

export function sessionOn({ sessions }: Enrolled, sessionId: string) {
  const session = sessions.find((each) => each.sessionId === sessionId)
  if (!session) throw notFound('session')
  return sessionView(session)
}

type ShownAlert = Omit<Alert, 'escalation' | 'about' | 'pagedAt' | 'liftedAt'>

export function alertView({
  alertId,
  kind,
  level,
  rule,
  says,
  raisedAt,
  step,
  parts,
  findings,
  acknowledged,
}: ShownAlert) {
  return {
    alertId,
    kind,
    level,
    rule,
    says,
    raisedAt,
    step,
    findings,
    parts: parts.map((part) => ({
      at: part.at,
      kind,
      says: part.says,
      ...(part.text === null ? {} : { text: part.text }),
    })),
    acknowledged,
  }
}

/** An alert among those of other patients. */
export function clinicAlertView(
  { patientId, firstName }: { patientId: PatientId; firstName: string },
  alert: ShownAlert,
) {
  const { alertId, ...rest } = alertView(alert)
  return { alertId, patientId, firstName, ...rest }
}

type Urgency = Pick<Alert, 'level' | 'raisedAt' | 'alertId'>

/** Sorts text-wise: level, then the one that has waited longest. */
export const urgency = ({ level, raisedAt, alertId }: Urgency): string =>
  `${alertLevels[level].order}#${raisedAt}#${alertId}`

export const mostUrgentFirst = (a: Urgency, b: Urgency): number =>
  urgency(a) < urgency(b) ? -1 : 1
