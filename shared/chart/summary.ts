// One line of a clinic's roster, kept beside the snapshot so that listing needs no charts.
import { gravity } from '../vocabulary/escalation.ts'
import type {
  AlertId,
  Condition,
  Instant,
  PatientId,
  PhoneNumber,
  SessionId,
} from '../vocabulary/ids.ts'
import type { RecordField } from '../vocabulary/session-record.ts'
import { type Messaging, messagingOf } from './contact.ts'
import { finishedSessions, lastFinished, scaleDueAt } from './course.ts'
import type { AdviceStatus, AlertKind, AlertLevel, Duration, EscalationClass } from './events.ts'
import type { Policy } from './policy.ts'
import { screenLateAt } from './screens.ts'
import { missingOf } from './session-record.ts'
import { type ChartState, enrolled, isInhabited } from './state.ts'

export type RosterRow = {
  patientId: PatientId
  firstName: string
  lastName: string | null
  birthDate: string | null
  externalId: string | null
  /** For the search alone; null on rows that older releases wrote. */
  phone: PhoneNumber | null
  condition: Condition
  messaging: Messaging
  lastScore: { instrument: string; total: number; at: Instant } | null
  /** End of the last finished session; the reader turns it into days. */
  lastSessionAt: Instant | null
  nextSessionAt: Instant | null
  /** When the sessions start that are planned, those gone by and not finished among them: the first dozen. */
  planned: readonly Instant[]
  /** Check-ins missed since the last answered one. */
  missedInARow: number
  /** When the next full scale is expected, or was; null while none is. */
  scaleDueAt: Instant | null
  /** From when a long-term screen is late; null while none is. */
  screenLateAt: Instant | null
  /** Finished sessions whose record misses what the clinic requires: the newest, newest last. */
  records: readonly { sessionId: SessionId; endedAt: Instant; missing: readonly RecordField[] }[]
  /** When treatment began: the end of the first session. */
  treatedAt: Instant | null
  /** Of the weekly case review: see the chart's own. */
  unimprovedSince: Instant | null
  contactAt: Instant | null
  resultAt: Instant | null
  reviewedAt: Instant | null
  advice: AdviceStatus | null
  /** How long responses held so far; the clinic learns from these. */
  durations: readonly Duration[]
  openAlerts: readonly {
    alertId: AlertId
    kind: AlertKind
    level: AlertLevel
    /** Absent in rows of older releases. */
    escalation?: EscalationClass | undefined
    raisedAt: Instant
  }[]
}

/** A number that no patient has, as alerts are listed: on no roster of patients. */
export type StrangerRow = {
  patientId: PatientId
  from: PhoneNumber
  openAlerts: RosterRow['openAlerts']
}

/** How a chart is listed; null where there is nobody on it. */
export function listed(
  policy: Policy,
  chart: ChartState,
): { row: RosterRow | StrangerRow; rosterOrder: string } | null {
  const { stranger, key } = chart
  if (!isInhabited(chart)) return null
  if (!stranger) {
    const row = summarise(policy, chart)
    return { row, rosterOrder: rosterOrder(row) }
  }
  const { patientId } = key
  const row = { patientId, from: stranger.phone, openAlerts: openAlertsOf(chart) }
  return { row, rosterOrder: rosterOrder({ ...row, advice: null }) }
}

/** The row of an enrolled patient. */
export function summarise(policy: Policy, chart: ChartState): RosterRow {
  const { key, advice } = chart
  const { firstName, lastName, birthDate, externalId, phone, condition } = enrolled(chart).details
  const planned = plannedStarts(chart)
  return {
    patientId: key.patientId,
    firstName,
    lastName: lastName ?? null,
    birthDate: birthDate ?? null,
    externalId: externalId ?? null,
    phone,
    condition,
    messaging: messagingOf(chart),
    lastScore: lastScore(policy, chart),
    lastSessionAt: lastFinished(chart)?.endedAt ?? null,
    nextSessionAt: planned[0] ?? null,
    planned: planned.slice(0, plannedAtMost),
    missedInARow: chart.missedInARow,
    scaleDueAt: scaleDueAt(policy, chart),
    screenLateAt: screenLateAt(policy, chart),
    records: missingRecords(policy, chart),
    treatedAt: finishedSessions(chart)[0]?.endedAt ?? null,
    unimprovedSince: advice?.unimprovedSince ?? null,
    contactAt: chart.contactAt,
    resultAt: chart.resultAt,
    reviewedAt: chart.reviews.at(-1)?.at ?? null,
    advice: advice?.status ?? null,
    durations: advice?.durations ?? [],
    openAlerts: openAlertsOf(chart),
  }
}

/** A row stays small: it lies beside a snapshot, and 2,000 of them are read to find one patient. */
const plannedAtMost = 12

/** For the same reason. */
const recordsAtMost = 6

const missingRecords = ({ clinic }: Policy, chart: ChartState): RosterRow['records'] =>
  finishedSessions(chart)
    .map((each) => ({ each, missing: missingOf(clinic, each) }))
    .filter(({ missing }) => missing.length > 0)
    .slice(-recordsAtMost)
    .map(({ each: { sessionId, endedAt }, missing }) => ({ sessionId, endedAt, missing }))

const plannedStarts = ({ sessions }: ChartState): readonly Instant[] =>
  sessions
    .filter((each) => each.state === 'planned')
    .map((each) => each.startsAt)
    .sort()

const openAlertsOf = ({ alerts }: ChartState): RosterRow['openAlerts'] =>
  alerts
    .filter((each) => !each.acknowledged)
    .map(({ alertId, kind, level, escalation, raisedAt }) => ({
      alertId,
      kind,
      level,
      escalation,
      raisedAt,
    }))

function lastScore(policy: Policy, chart: ChartState): RosterRow['lastScore'] {
  if (!chart.patient) return null
  const { condition, language } = chart.patient.details
  const primary = policy.instrument(policy.course(condition, language).primary)?.id
  let latest: ChartState['scores'][number] | null = null
  for (const each of chart.scores)
    if (each.instrument === primary && (!latest || each.at >= latest.at)) latest = each
  return latest && { instrument: latest.instrument, total: latest.total, at: latest.at }
}

const adviceOrder: readonly (AdviceStatus | null)[] = [
  'safety-first',
  'due-now',
  'due-soon',
  'watch',
  'insufficient-data',
  'not-a-responder',
  'too-early',
  'no-change',
  null,
]

/** Behind every open alert. */
const noAlerts = '9#-'

/** Sorts a roster, most urgent first: by the gravest open alert and its age, then by advice, then by id. */
export function rosterOrder(row: Pick<RosterRow, 'openAlerts' | 'advice' | 'patientId'>): string {
  const gravest = row.openAlerts.map((each) => `${gravity(each)}#${each.raisedAt}`).sort()[0]
  const advice = adviceOrder.indexOf(row.advice)
  return [gravest ?? noAlerts, advice, row.patientId].join('#')
}
