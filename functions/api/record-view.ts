// What is recorded of a session, as the API shows it.
import { addMs, minuteMs } from '../../shared/calendar/index.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import { concernsOf } from '../../shared/chart/record-concerns.ts'
import {
  missingOf,
  type RecordedSession,
  requiredBy,
  untold,
} from '../../shared/chart/session-record.ts'
import type { Session } from '../../shared/chart/state.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { oxygenMoments, pressureMoments } from '../../shared/vocabulary/session-record.ts'

/** Null while nothing is recorded and nothing required. */
export function recordView(clinic: Clinic, session: Session) {
  if (session.state === 'voided' || !isKept(session)) return null
  const { record = {} } = session
  const { bloodPressure, oxygen, takenHomeBy } = record
  return {
    bloodPressure: everyOf(pressureMoments, bloodPressure),
    oxygen: everyOf(oxygenMoments, oxygen),
    sedation: record.sedation ?? null,
    dissociation: record.dissociation ?? null,
    nausea: record.nausea ?? null,
    readiness: record.readiness ?? null,
    takenHomeBy: takenHomeBy
      ? { who: takenHomeBy.who, name: takenHomeBy.name ?? companionOf(session) }
      : null,
    observedUntil: observedUntil(clinic, session),
    missing: openOf(clinic, session),
    concerns: concernsOf(policyFor(clinic), session),
  }
}

function isKept(session: RecordedSession): boolean {
  if (session.record) return true
  if (session.state === 'planned') return session.given !== undefined
  return session.state === 'finished' && session.required !== undefined
}

/** Of one under way what the clinic will miss. */
const openOf = (clinic: Clinic, session: RecordedSession) =>
  session.state === 'planned' ? untold(session, requiredBy(clinic)) : missingOf(clinic, session)

const everyOf = <N extends string, V>(names: readonly N[], told: { [K in N]?: V } = {}) =>
  Object.fromEntries(names.map((name) => [name, told[name] ?? null])) as { [K in N]: V | null }

/** Who was said to come, where nobody says that it was another. */
function companionOf(session: RecordedSession): string | null {
  const isCompanion = session.record?.takenHomeBy?.who === 'companion'
  if (!isCompanion || session.state === 'canceled') return null
  return session.ride?.arranged ? session.ride.driver : null
}

/** When the time of observation is over; null before the start. */
function observedUntil({ sessionRecord }: Clinic, session: RecordedSession) {
  if (!sessionRecord || session.state === 'canceled') return null
  const { startedAt = null } = (session.state === 'planned' ? session.given : session) ?? {}
  return startedAt && addMs(startedAt, sessionRecord.observationMinutes * minuteMs)
}
