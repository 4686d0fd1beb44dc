// An alert as the API shows it: to a patient's own page, and among those of other patients.
import { escalatesAt } from '../../shared/chart/agenda/escalations.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import type { Alert, ChartState } from '../../shared/chart/state.ts'
import type { RosterRow } from '../../shared/chart/summary.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { gravity } from '../../shared/vocabulary/escalation.ts'
import type { Instant, PhoneNumber } from '../../shared/vocabulary/ids.ts'
import type { Call } from './call.ts'

type Shown = Pick<
  Alert,
  | 'alertId'
  | 'kind'
  | 'level'
  | 'rule'
  | 'says'
  | 'raisedAt'
  | 'step'
  | 'parts'
  | 'findings'
  | 'taken'
  | 'attempts'
  | 'acknowledged'
>

/** @param clinic whose times decide when it is paged about next */
export const alertView = (clinic: Clinic, alert: Alert) =>
  shown(alert, escalatesAt(policyFor(clinic), alert))

function shown(alert: Shown, at: Instant | null) {
  const { alertId, kind, level, rule, says, raisedAt, step, findings } = alert
  return {
    alertId,
    kind,
    level,
    rule,
    says,
    raisedAt,
    step,
    findings,
    parts: alert.parts.map((part) => ({
      at: part.at,
      kind,
      says: part.says,
      ...(part.text === null ? {} : { text: part.text }),
    })),
    escalatesAt: at,
    takenBy: alert.taken?.by ?? null,
    takenAt: alert.taken?.at ?? null,
    attempts: alert.attempts,
    acknowledged: alert.acknowledged,
  }
}

/** Whose an alert is: a patient's, or that of a number which no patient has. */
export type Whose = Named | { from: PhoneNumber }

/** A patient as people tell them from others. */
type Named = Pick<RosterRow, 'patientId' | 'firstName' | 'lastName' | 'birthDate' | 'externalId'>

/** Null for a chart with nobody on it. */
export function whoseOf({ key, patient, stranger }: ChartState): Whose | null {
  if (stranger) return { from: stranger.phone }
  if (!patient) return null
  const { firstName, lastName = null, birthDate = null, externalId = null } = patient.details
  return { patientId: key.patientId, firstName, lastName, birthDate, externalId }
}

const nobody = {
  patientId: null,
  firstName: null,
  lastName: null,
  birthDate: null,
  externalId: null,
} as const

function named(whose: Whose) {
  if ('from' in whose) return { ...nobody, from: whose.from }
  const { patientId, firstName, lastName, birthDate, externalId } = whose
  return { patientId, firstName, lastName, birthDate, externalId, from: null }
}

/** An alert among those of other patients. */
export const alertOf = ({ clinic }: Pick<Call, 'clinic'>, whose: Whose, alert: Alert) => ({
  ...named(whose),
  ...alertView(clinic, alert),
})

/** What the roster does not say of an alert, where the chart cannot be asked. */
const unread = {
  rule: 'unreadable-chart',
  says: 'This chart cannot be read: call the patient, and the operator.',
  step: 0,
  parts: [],
  findings: 1,
  taken: null,
  attempts: [],
  acknowledged: null,
} as const

export const unreadAlert = (whose: Whose, listed: RosterRow['openAlerts'][number]) => ({
  ...named(whose),
  ...shown({ ...listed, ...unread }, null),
})

type Urgency = RosterRow['openAlerts'][number]

/** Sorts as text: the gravest first, and of the equally grave the one that has waited longest. */
export const urgency = ({ raisedAt, alertId, ...alert }: Urgency): string =>
  `${gravity(alert)}#${raisedAt}#${alertId}`

export const mostUrgentFirst = (a: Urgency, b: Urgency): number =>
  urgency(a) < urgency(b) ? -1 : 1
